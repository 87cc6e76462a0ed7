package dev.selaras.validation.constraints;

import static dev.selaras.validation.constraints.Door.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.NomenclatureLevel;
import dev.selaras.core.model.RegionLevel;
import jakarta.validation.ValidationException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final String PREFIX = "dev.selaras.validation.constraints.";

    private static Map<String, String> bundle(String suffix) throws IOException {
        Properties all = new Properties();
        try (Reader reader = Files.newBufferedReader(
                Path.of("src/main/resources/ContributorValidationMessages" + suffix + ".properties"))) {
            all.load(reader);
        }
        return all.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, all::getProperty));
    }

    @Test
    void areInBothLanguagesWithoutExpressions() throws IOException {
        assertThat(bundle("")).isEqualTo(bundle("_en")).isNotEmpty();
        assertThat(bundle("_id")).containsOnlyKeys(bundle("").keySet());
        assertThat(bundle("").keySet()).allMatch(key -> key.startsWith("dev.selaras.validation."));
        assertThat(parameters("")).containsExactly("{code}", "{findingInEnglish}");
        assertThat(parameters("_id")).containsExactly("{code}", "{findingInIndonesian}");
        for (Class<?> constraint :
                Set.of(PlanId.class, RegionCode.class, NomenclatureCode.class, MeasurementText.class)) {
            String key = constraint.getName() + ".message";
            assertThat(bundle("_id").get(key)).isNotEqualTo(bundle("").get(key));
        }
    }

    private static SortedSet<String> parameters(String suffix) throws IOException {
        return Pattern.compile("[{$][^}]*}?")
                .matcher(String.join("\n", bundle(suffix).values()))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void showExamplesThatAreRight() throws IOException {
        for (String suffix : new String[] {"", "_id"}) {
            for (RegionLevel level : EnumSet.complementOf(EnumSet.of(RegionLevel.NASIONAL))) {
                String example = example(bundle(suffix), "RegionCode." + level);
                assertThat(dev.selaras.core.model.RegionCode.of(example).level())
                        .isEqualTo(level);
            }
            for (NomenclatureLevel level : NomenclatureLevel.values()) {
                String example = example(bundle(suffix), "NomenclatureCode." + level);
                assertThat(dev.selaras.core.model.NomenclatureCode.of(example).level())
                        .isEqualTo(level);
            }
            assertThat(bundle(suffix).get(PREFIX + "PlanId.message"))
                    .contains(" " + Id.MAX_LENGTH + " ")
                    .endsWith(" rpjmd-ponorogo-2016-2021");
        }
        for (NumberConvention convention : NumberConvention.values()) {
            String example = example(bundle(""), "MeasurementText." + convention);
            assertThat(dev.selaras.core.measurement.Measurement.parse(example, convention)
                            .getConvention())
                    .contains(convention);
        }
    }

    private static String example(Map<String, String> bundle, String key) {
        String text = bundle.getOrDefault(PREFIX + key, "");
        return text.contains(" ") ? text.substring(0, text.indexOf(' ')) : text;
    }

    record Regency(
            @RegionCode(level = {RegionLevel.KABUPATEN, RegionLevel.KOTA})
            String text) {}

    @Test
    void sayWhatIsAskedForInTheLanguageOfTheRequest() {
        assertThat(message(Door.ENGLISH, new Regency("35")))
                .isEqualTo("must be a region code, such as 35.02 (regency), 35.71 (city)");
        assertThat(message(Door.INDONESIAN, new Regency("35")))
                .isEqualTo("harus berupa kode wilayah, misalnya 35.02 (kabupaten), 35.71 (kota)");
    }

    record OwnMessage(
            @RegionCode(message = "Isi kode wilayah.") String text) {}

    @Test
    void ofTheHostAreLeftAsTheyAre() {
        assertThat(message(Door.ENGLISH, new OwnMessage(""))).isEqualTo("Isi kode wilayah.");
    }

    record NothingAllowed(@RegionCode(level = {}) String text) {}

    record TheState(
            @RegionCode(level = RegionLevel.NASIONAL) String text) {}

    @ParameterizedTest
    @ValueSource(classes = {NothingAllowed.class, TheState.class})
    void areNotNeededWhereNothingIsAllowed(Class<?> form) {
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> Door.ENGLISH.validateValue(form, "text", "35"));
    }
}
