package dev.selaras.validation;

import static dev.selaras.validation.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Plan;
import dev.selaras.validation.rules.measurement.DirectionUndeclared;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of real plans, and what is found in them. */
class RealTablesTest {

    @ParameterizedTest
    @EnumSource
    void givesTheFindingsWrittenDownBesideIt(RealTable table) throws IOException {
        if (System.getProperty("catalogue.update") != null) {
            Files.write(table.file(".findings"), table.report());
        }

        assertThat(table.report())
                .as("run ./mvnw verify -Dcatalogue.update -pl validation -am and look at the difference")
                .isEqualTo(Files.readAllLines(table.file(".findings")));
    }

    @ParameterizedTest
    @CsvSource({"BENGKULU_UTARA, 37, 257", "BANJARBARU, 5, 35", "SITUBONDO, 6, 39", "BANYUWANGI, 14, 84"})
    void holdsAsManyRowsAndValuesAsItsSource(RealTable table, int rows, int values) {
        List<Indicator> indicators = table.plan().getIndicators();

        assertThat(indicators).hasSize(rows);
        assertThat(indicators.stream().mapToInt(RealTablesTest::values).sum()).isEqualTo(values);
    }

    private static int values(Indicator row) {
        return (int) (row.getBaseline().stream().count()
                        + row.getEndState().stream().count())
                + row.getMilestones().size()
                + row.getActuals().size();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BENGKULU_UTARA | baseline-missing              | BU2/baseline/value    | a dash for the baseline
            BENGKULU_UTARA | baseline-zero-suspect         | BU5/baseline/value    | an index from 0 to 0.50
            BENGKULU_UTARA | baseline-zero-suspect         | BU69/baseline/value   | a life expectancy of 0
            BENGKULU_UTARA | number-format-ambiguous       | BU9/baseline/value    | 46.477 per cent
            BENGKULU_UTARA | number-format-ambiguous       | BU0/milestones/2025   | a comma in the baseline, points in the ranges
            BENGKULU_UTARA | milestone-direction           | BU10/milestones/2030  | 92,04 and then 91,13
            BENGKULU_UTARA | indicator-unit-value-mismatch | BU19/unit             | the grade A in points
            BENGKULU_UTARA | indicator-unit-value-mismatch | BU20/unit             | Tepat in per cent
            BENGKULU_UTARA | indicator-unit-value-mismatch | BU22/unit             | the grade AA in points
            BENGKULU_UTARA | milestone-worse-than-baseline | BU31/milestones/2025  | 68,69 and then 65,42
            BENGKULU_UTARA | range-bounds                  | BU348/milestones/2026 | 3.436-3.425 where it should rise
            BENGKULU_UTARA | range-bound-missing           | BU26/baseline/value   | 13.02-
            BENGKULU_UTARA | ranges-not-adjoining          | BU199/milestones/2030 | 27.10-26.83 then 26.85-26.60
            BENGKULU_UTARA | milestone-stagnant            | BU387/milestones      | 90.00-98.00 in every year
            BENGKULU_UTARA | milestone-year-missing        | BU387/milestones      | a dash for 2025
            BENGKULU_UTARA | milestone-year-missing        | BU388/milestones      | nothing for 2029
            BANJARBARU     | duplicate-statement           | S32/statement         | the words of target 31
            BANJARBARU     | duplicate-statement           | T3/statement          | the words of mission 3
            BANJARBARU     | duplicate-number              | S33b/number           | 33 twice
            SITUBONDO      | milestone-worse-than-baseline | I5/milestones/2026    | 70 and then 50
            SITUBONDO      | baseline-missing              | I2                    | nothing for the baseline
            SITUBONDO      | baseline-missing              | I4                    | nothing for the baseline
            SITUBONDO      | baseline-missing              | I6                    | nothing for the baseline
            """)
    void findsTheAnomaly(RealTable table, String rule, String place, String anomaly) {
        assertThat(table.findings()).as(anomaly).anyMatch(line -> line.endsWith(" " + rule + " " + place));
    }

    @Test
    void findsAnIndexOfInequalityThatDoesNotSayItShouldFall() {
        Plan plan = RealTable.BANYUWANGI.plan();
        List<Indicator> rows = plan.getIndicators().stream()
                .map(row -> row.getName().toString().equals("Indeks Ketimpangan Gender")
                        ? Indicator.builder()
                                .from(row)
                                .direction(Optional.empty())
                                .build()
                        : row)
                .toList();

        assertThatRule(new DirectionUndeclared())
                .flags(Plan.builder().from(plan).indicators(rows).build(), "/indicators/8");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BENGKULU_UTARA | *     | milestone-year-outside                            | 2030 is the forward year
            BENGKULU_UTARA | *     | grade-unknown value-unparseable value-kind-mixed  | grades, levels, ratios and words
            BENGKULU_UTARA | BU3   | range-bounds milestone-direction                  | falls and is to fall
            BENGKULU_UTARA | BU5   | range-bounds milestone-direction                  | falls and is to fall
            BENGKULU_UTARA | BU6   | range-bounds milestone-direction                  | falls and is to fall
            BENGKULU_UTARA | BU171 | range-bounds milestone-direction                  | falls and is to fall
            BENGKULU_UTARA | BU199 | range-bounds milestone-direction                  | falls and is to fall
            BENGKULU_UTARA | BU11  | direction-undeclared milestone-stagnant           | a book every year
            BENGKULU_UTARA | BU23  | milestone-stagnant indicator-unit-value-mismatch  | level 3 kept
            BENGKULU_UTARA | BU25  | milestone-worse-than-baseline milestone-direction | a range around the baseline
            BENGKULU_UTARA | BU49  | percent-range                                     | a gross rate of 104,30
            BENGKULU_UTARA | BU80  | baseline-zero-suspect                             | rates near 0
            BENGKULU_UTARA | BU138 | milestone-direction baseline-zero-suspect         | comes with events
            BENGKULU_UTARA | BU138 | direction-undeclared milestone-stagnant           | comes with events
            BENGKULU_UTARA | BU344 | number-format-ambiguous milestone-direction       | thousands of people
            BENGKULU_UTARA | BU349 | milestone-stagnant                                | one document kept
            BENGKULU_UTARA | BU375 | percent-range milestone-direction                 | an index that is to fall
            BANJARBARU     | *     | end-state-mismatch milestone-year-missing         | the end state is that of 2026
            BANJARBARU     | *     | numbering-contiguous                              | 11 to 15, 21 to 26, 31 to 33
            BANJARBARU     | I2    | percent-range value-kind-mixed                    | growth from -1,88, points and ranges
            BANJARBARU     | I2    | milestone-direction range-bounds                  | growth from -1,88, points and ranges
            SITUBONDO      | *     | milestone-year-missing                            | 2025 stays open
            SITUBONDO      | *     | number-format-ambiguous                           | decimal points throughout
            SITUBONDO      | *     | milestone-year-outside grade-unknown              | 2030 and WTP
            SITUBONDO      | T1    | goal-without-mission duplicate-statement          | words of the target of the RPJMD
            BANYUWANGI     | *     | percent-range grade-unknown number-format-ambiguous | growth from -74,95 to 276,18
            """)
    void acceptsWhatIsLegitimate(RealTable table, String row, String rules, String reason) {
        for (String rule : rules.split(" ", -1)) {
            assertThat(table.findings().stream()
                            .map(line -> line.split("[ /]", 4))
                            .filter(line -> line[1].equals(rule) && (row.equals("*") || line[2].equals(row))))
                    .as("%s: %s", rule, reason)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "BENGKULU_UTARA, milestone-year-missing",
        "BANJARBARU, duplicate-number target-without-indicator",
        "SITUBONDO, ''",
        "BANYUWANGI, ''"
    })
    void callsNothingElseAnError(RealTable table, String rules) {
        assertThat(table.findings().stream()
                        .filter(line -> line.startsWith("ERROR"))
                        .map(line -> line.split(" ", -1)[1])
                        .distinct())
                .isEqualTo(rules.isEmpty() ? List.of() : List.of(rules.split(" ", -1)));
    }
}
