package dev.selaras.validation.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.language.Language;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.PlanType;
import dev.selaras.format.reading.ReadResult;
import dev.selaras.format.reading.ReadingCode;
import dev.selaras.format.reading.ReadingError;
import dev.selaras.jackson.DocumentReader;
import dev.selaras.validation.PlanValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileFormatTest {

    private static ReadResult<Profile> read(String members) {
        return DocumentReader.of(PlanValidator.standard().profileFormat())
                .read("{ \"selaras-profile\": \"1\",\n" + members + " }");
    }

    @Test
    void aProfileIsReadWithAllItHas() {
        Profile read = read("""
                "name": "uji", "strictness": "LENIENT", "inForce": 2016,
                "adjustments": [
                  { "rules": ["baseline-missing", "step-outlier"], "weight": "OFF" },
                  { "rules": ["vision-required"], "weight": "INFO", "types": ["RENSTRA"], "kecamatan": true,
                    "beginsFrom": 2018, "beginsUntil": 2024 }
                ]
                """).orElseThrow();

        assertThat(read)
                .isEqualTo(Profile.builder()
                        .name(Id.of("uji"))
                        .strictness(Strictness.LENIENT)
                        .inForce(2016)
                        .addAdjustment(Adjustment.builder()
                                .addRule("baseline-missing")
                                .addRule("step-outlier")
                                .weight(Weight.OFF)
                                .build())
                        .addAdjustment(Adjustment.builder()
                                .addRule("vision-required")
                                .weight(Weight.INFO)
                                .addType(PlanType.RENSTRA)
                                .kecamatan(true)
                                .beginsFrom(2018)
                                .beginsUntil(2024)
                                .build())
                        .build());
    }

    @Test
    void anUnknownRuleIsAnErrorAtItsPlaceWithTheNearestCode() {
        ReadResult<Profile> result = read("\"name\": \"uji\",\n\"adjustments\": [\n"
                + "{ \"rules\": [\"step-outlier\", \"baseline-mising\"], \"weight\": \"OFF\" } ]");

        assertThat(result.getErrors()).hasSize(1);
        ReadingError error = result.getErrors().get(0);
        assertThat(error.getCode()).isEqualTo(ReadingCode.UNKNOWN_RULE);
        assertThat(error.getPointer()).isEqualTo("/adjustments/0/rules/1");
        assertThat(error.getLine()).isEqualTo(4);
        assertThat(error.getColumn()).isEqualTo(29);
        assertThat(error.mend(Language.INDONESIAN)).contains("\"baseline-missing\"");
        assertThat(error.mend(Language.ENGLISH)).contains("\"baseline-missing\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "name": "strict"                                                                   | value-refused  | /name
            "name": "uji", "strictness": "strict"                                              | value-refused  | /strictness
            "name": "uji", "inForce": "2016"                                                   | wrong-kind     | /inForce
            "name": "uji", "adjustments": [ { "rules": [], "weight": "OFF" } ]                 | value-refused  | /adjustments/0/rules
            "name": "uji", "adjustments": [ { "rules": "step-outlier", "weight": "OFF" } ]     | wrong-kind     | /adjustments/0/rules
            "name": "uji", "adjustments": [ { "rules": [7], "weight": "OFF" } ]                | wrong-kind     | /adjustments/0/rules/0
            "name": "uji", "adjustments": [ { "rules": ["no"], "weight": "OFF" } ]             | unknown-rule   | /adjustments/0/rules/0
            "name": "uji", "adjustments": [ { "rules": ["step-outlier"], "weight": "HIGH" } ]  | value-refused  | /adjustments/0/weight
            "name": "uji", "adjustments": [ { "rules": ["step-outlier"] } ]                    | member-missing | /adjustments/0
            "name": "uji", "adjustments": [ { "rules": ["step-outlier"], "weight": "OFF", "kecamatan": "ya" } ] | wrong-kind | /adjustments/0/kecamatan
            "name": "uji", "rules": {}                                                         | unknown-member | /rules
            """)
    void whatIsNoProfileIsRefusedAtItsPlace(String members, String code, String pointer) {
        assertThat(read(members).getErrors())
                .extracting(error -> error.getCode().code() + " " + error.getPointer())
                .containsExactly(code + " " + pointer);
    }
}
