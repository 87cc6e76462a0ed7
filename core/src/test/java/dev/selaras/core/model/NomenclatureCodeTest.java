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

class NomenclatureCodeTest {

    @ParameterizedTest
    @CsvSource({
        "7, URUSAN",
        "7.01, BIDANG_URUSAN",
        "7.01.02, PROGRAM",
        "7.01.02.2.01, KEGIATAN",
        "5.02.04.2.01, KEGIATAN",
        "1.01.02.1.10, KEGIATAN",
        "7.01.02.2.01.0006, SUB_KEGIATAN",
        "7.01.02.2.01.06, SUB_KEGIATAN"
    })
    void tellsItsLevel(String text, NomenclatureLevel level) {
        assertThat(NomenclatureCode.of(text).level()).isEqualTo(level);
        assertThat(NomenclatureCode.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "70",
                "7.1",
                "7.001",
                "7.01.2",
                "7.01.02.2",
                "7.01.02.2.1",
                "7.01.02.2.01.1",
                "7.01.02.2.01.001",
                "7.01.02.2.01.00001"
            })
    void refusesAWrongNumberOfDigits(String text) {
        assertThat(NomenclatureCode.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {".", "7-01", "7 01", "7010", "70.1", "7.01.", ".701", "7.0102.", "7.01.02.201..", "7.01.02.22.1"
            })
    void refusesDotsInOtherPlacesOrNone(String text) {
        assertThat(NomenclatureCode.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "0.01", "7.00", "7.01.00", "7.01.02.2.00", "7.01.02.2.01.00", "7.01.02.2.01.0000", "5.02.00"
            })
    void refusesAPartThatIsZero(String text) {
        assertThat(NomenclatureCode.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7.01.02.0.01", "7.01.02.3.01", "7.01.02.9.01.0001"})
    void refusesAnAuthorityThatIsNeitherProvinceNorRegency(String text) {
        assertThat(NomenclatureCode.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.01.2.22.0.00.01.0000", "5.02.0.00.0.00.02.000", "X", "X.XX.01", "٧", "７", "7.0a", "+.01"})
    void refusesCodesOfUnitsAndWhatIsNoAsciiDigit(String text) {
        assertThat(NomenclatureCode.find(text)).isEmpty();
    }

    @Test
    void saysWhichTextIsNoCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NomenclatureCode.of("7.00"))
                .withMessage("not a nomenclature code: 7.00");
    }

    @Test
    void sortsBeforeWhatIsBelowIt() {
        assertThat(Stream.of("7.02", "7.01.02.2.01.0006", "7", "7.01.02", "7.01", "6", "7.01.02.2.01")
                        .map(NomenclatureCode::of)
                        .sorted())
                .extracting(NomenclatureCode::toString)
                .containsExactly("6", "7", "7.01", "7.01.02", "7.01.02.2.01", "7.01.02.2.01.0006", "7.02");
    }

    @Property
    void isReadAsItIsPrinted(@ForAll("codes") String text) {
        assertThat(NomenclatureCode.find(text)).hasValueSatisfying(code -> {
            assertThat(code).hasToString(text).isEqualTo(NomenclatureCode.of(text));
            assertThat(text).hasSizeLessThanOrEqualTo(NomenclatureCode.MAX_LENGTH);
        });
    }

    @Property
    void parentsLeadFromTheSubActivityToTheUrusan(@ForAll("codes") String text) {
        Stream<NomenclatureCode> chain = Stream.iterate(
                        NomenclatureCode.find(text),
                        Optional::isPresent,
                        code -> code.flatMap(NomenclatureCode::parent))
                .flatMap(Optional::stream);

        assertThat(chain)
                .allMatch(code -> text.startsWith(code.toString()))
                .allMatch(code -> NomenclatureCode.of(code.toString()).equals(code))
                .extracting(NomenclatureCode::level)
                .containsExactly(
                        NomenclatureLevel.SUB_KEGIATAN,
                        NomenclatureLevel.KEGIATAN,
                        NomenclatureLevel.PROGRAM,
                        NomenclatureLevel.BIDANG_URUSAN,
                        NomenclatureLevel.URUSAN);
    }

    @Provide
    static Arbitrary<String> codes() {
        Arbitrary<String> pairs = numbers(2);
        return Combinators.combine(
                        numbers(1), pairs, pairs, Arbitraries.of("1", "2"), pairs, Arbitraries.oneOf(pairs, numbers(4)))
                .as((urusan, bidang, program, authority, kegiatan, sub) ->
                        String.join(".", urusan, bidang, program, authority, kegiatan, sub));
    }

    private static Arbitrary<String> numbers(int digits) {
        return Arbitraries.strings().numeric().ofLength(digits).filter(text -> !text.equals("0".repeat(digits)));
    }
}
