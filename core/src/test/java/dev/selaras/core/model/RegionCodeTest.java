package dev.selaras.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodeTest {

    @ParameterizedTest
    @CsvSource({
        "35, PROVINSI",
        "35.01, KABUPATEN",
        "35.69, KABUPATEN",
        "35.71, KOTA",
        "35.99, KOTA",
        "35.02.11, KECAMATAN",
        "35.02.11.1001, KELURAHAN",
        "35.02.11.2001, DESA",
        "35.02.11.3001, DESA_ADAT"
    })
    void tellsItsLevel(String text, RegionLevel level) {
        assertThat(RegionCode.of(text).level()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"35, 35", "3502, 35.02", "350211, 35.02.11", "3502112001, 35.02.11.2001"})
    void isTheSameWithDotsAndWithout(String digits, String dotted) {
        assertThat(RegionCode.of(digits)).isEqualTo(RegionCode.of(dotted)).hasToString(dotted);
        assertThat(RegionCode.of(dotted).getDigits()).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"35.00", "35.70", "3500", "3570", "35.00.11", "35.70.11", "35.70.11.2001"})
    void refusesARegencyNumberThatIsNeitherRegencyNorCity(String text) {
        assertThat(RegionCode.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"35.02.11.0001", "35.02.11.4001", "3502119001"})
    void refusesAVillageOfNoKind(String text) {
        assertThat(RegionCode.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "350", "35021", "3502112", "350211200", "35021120011", "35.02.11.2001.1"})
    void refusesAWrongNumberOfDigits(String text) {
        assertThat(RegionCode.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "35.", ".35", "3.5", "35..02", "350.2", "3502.11", "35.0211", "35.02.112001", "35-02"})
    void refusesDotsInOtherPlaces(String text) {
        assertThat(RegionCode.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3a", "٣٥", "３５", " 35", "35 ", "+35"})
    void refusesWhatIsNoAsciiDigit(String text) {
        assertThat(RegionCode.find(text)).isEmpty();
    }

    @Test
    void saysWhichTextIsNoCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegionCode.of("35.70"))
                .withMessage("not a region code: 35.70");
    }

    @Test
    void containsItselfAndWhatLiesInItAndNothingElse() {
        RegionCode ponorogo = RegionCode.of("35.02");

        assertThat(ponorogo.contains(ponorogo)).isTrue();
        assertThat(ponorogo.contains(RegionCode.of("35.02.11.2001"))).isTrue();
        assertThat(ponorogo.contains(RegionCode.of("35"))).isFalse();
        assertThat(ponorogo.contains(RegionCode.of("35.03.02"))).isFalse();
    }

    @Test
    void sortsByItsDigitsSoThatARegionComesBeforeItsParts() {
        assertThat(Stream.of("36", "35.02.11", "35.10", "35", "35.02")
                        .map(RegionCode::of)
                        .sorted())
                .extracting(RegionCode::toString)
                .containsExactly("35", "35.02", "35.02.11", "35.10", "36");
    }

    @Property
    void parentsLeadFromTheVillageToTheProvince(@ForAll("villages") RegionCode village) {
        Stream<RegionCode> chain = Stream.iterate(
                        Optional.of(village), Optional::isPresent, code -> code.flatMap(RegionCode::parent))
                .flatMap(Optional::stream);

        assertThat(chain)
                .allMatch(region -> region.contains(village))
                .allMatch(region -> region.equals(village) || !village.contains(region))
                .allMatch(region -> RegionCode.of(region.toString()).equals(region))
                .extracting(region -> region.getDigits().length())
                .containsExactly(10, 6, 4, 2);
    }

    @Provide
    static Arbitrary<RegionCode> villages() {
        Arbitrary<String> pairs = Arbitraries.strings().numeric().ofLength(2);
        Arbitrary<String> regencies = pairs.filter(pair -> !pair.equals("00") && !pair.equals("70"));
        Arbitrary<String> villages = Arbitraries.integers().between(1000, 3999).map(String::valueOf);
        return Combinators.combine(pairs, regencies, pairs, villages)
                .as((province, regency, kecamatan, village) -> RegionCode.of(province + regency + kecamatan + village));
    }
}
