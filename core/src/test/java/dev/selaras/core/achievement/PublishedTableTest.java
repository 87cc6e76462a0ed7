package dev.selaras.core.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.measurement.Scales;
import dev.selaras.core.model.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The achievements that Kabupaten Banyuwangi published for 2025, as printed there. */
class PublishedTableTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Indeks Infrastruktur                 | 72,84 | 72,97 | 100,18
                    Kontribusi UMKM terhadap PDRB        | 45    | 45,96 | 102,13
                    Pertumbuhan nilai investasi          | 7     | 76,4  | 1091,43
                    Pertumbuhan PDRB industri pengolahan | 6,75  | 9,05  | 134,07
                    Sanitasi aman                        | 3,25  | 0,0   | 0,00
                    PMTB                                 | 22,51 | 21,99 | 97,69
                    PDRB per kapita                      | 38,88 | 41,70 | 107,25
                    Indeks Pendidikan                    | 0,604 | 0,601 | 99,50
                    Treatment success rate TB            | 90    | 90,59 | 100,66
                    Indeks SPBE                          | 4,26  | 4,33  | 101,64
                    """)
    void whatShouldRiseAgreesWithTheRatio(String indicator, String target, String actual, String published) {
        Achievement achievement = Achievement.of(cell(target), cell(actual), Direction.INCREASE);

        assertThat(achievement.getFormula()).contains(Formula.RATIO);
        assertThat(achievement.print(NumberConvention.ID)).as(indicator).isEqualTo(published + " %");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Angka Kematian Ibu  | 49,34 | 110,84 | -24,65
                    Prevalensi stunting | 9,8   | 6,07   | 138,06
                    """)
    void whatShouldFallAgreesWithTheInvertedDifference(
            String indicator, String target, String actual, String published) {
        Achievement achievement = Achievement.of(cell(target), cell(actual), Direction.DECREASE);

        assertThat(achievement.getFormula()).contains(Formula.INVERTED_DIFFERENCE);
        assertThat(achievement.print(NumberConvention.ID)).as(indicator).isEqualTo(published + " %");
    }

    @Test
    void theGenderInequalityIndexIsNotWhatWasPublished() {
        Measurement target = cell("0,4");
        Measurement actual = cell("0,421");

        assertThat(Achievement.of(target, actual, Direction.DECREASE).print(NumberConvention.ID))
                .isEqualTo("94,75 %");
        assertThat(Achievement.of(target, actual, Direction.INCREASE).print(NumberConvention.ID))
                .as("as published, for the wrong direction")
                .isEqualTo("105,25 %");
        assertThat(Achievement.of(target, actual, Direction.DECREASE, Formula.RATIO)
                        .getReason())
                .contains(NoPercentage.FORMULA_UNSUITED);
    }

    @Test
    void theAuditOpinionIsMetAndHasNoPercentage() {
        Achievement achievement = Achievement.grade(Scales.BPK, cell("WTP"), cell("WTP"));

        assertThat(achievement.isMet()).contains(true);
        assertThat(achievement.print(NumberConvention.ID)).isEqualTo("–");
    }

    private static Measurement cell(String raw) {
        return Measurement.parse(raw, NumberConvention.ID);
    }
}
