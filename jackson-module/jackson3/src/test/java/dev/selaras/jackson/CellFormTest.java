package dev.selaras.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.model.Plan;
import dev.selaras.format.reading.ReadResult;
import dev.selaras.format.reading.ReadingError;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells that are written as objects. */
class CellFormTest {

    private static final String PLAN = """
            { "selaras": "1", "id": "contoh", "type": "RENSTRA", "title": "Contoh",
              "region": { "name": "Kabupaten Contoh", "level": "KABUPATEN" }, "period": { "start": 2025, "end": 2029 },
              "indicators": [ { "id": "I1", "measures": "T1", "name": "Mutu", "milestones": { "2025": $ } } ] }
            """;

    private static ReadResult<Plan> read(String cell) {
        return PlanReader.standard().read(PLAN.replace("$", cell));
    }

    private static Measurement cell(Plan plan) {
        return plan.getIndicators().get(0).getMilestones().get(0).getValue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { "range": { "from": 4.43, "to": 4.470 } }    | Range     | 4.43 s.d. 4.470
            { "range": { "to": -2, "from": 1.236 } }      | Range     | 1.236 s.d. -2
            { "exactly": 80.50 }                          | Quantity  | 80.50
            { "atMost": 2.8 }                             | Threshold | ≤ 2.8
            { "lessThan": 5 }                             | Threshold | < 5
            { "atLeast": 33.85 }                          | Threshold | ≥ 33.85
            { "moreThan": 0 }                             | Threshold | > 0
            { "oneTo": 30 }                               | Ratio     | 1 : 30
            { "rate": { "value": 110.84, "per": 100000 } } | Rate     | 110.84 per 100000
            { "rate": { "value": 5, "per": 1e3 } }        | Rate      | 5 per 1000
            { "grade": { "code": "BB", "score": 75.20 } } | Grade     | BB (75.20)
            { "grade": { "code": "Unggul" } }             | Grade     | Unggul
            { "level": 3 }                                | Level     | Level 3
            { "rank": 12 }                                | Rank      | Peringkat 12
            { "rupiah": 9000000000 }                      | Money     | Rp 9000000000
            { "raw": "41.236", "numbers": "en" }          | Quantity  | 41.236
            { "raw": "41.236" }                           | Quantity  | 41.236
            """)
    void readsEachKindAndWritesItBackAsItWas(String json, String kind, String raw) throws ReflectiveOperationException {
        Plan plan = read(json).orElseThrow();
        Plan again =
                PlanReader.standard().read(PlanWriter.standard().write(plan)).orElseThrow();

        assertThat(cell(plan)).isInstanceOf(Class.forName("dev.selaras.core.measurement." + kind));
        assertThat(cell(plan).getRaw()).isEqualTo(raw);
        assertThat(again).isEqualTo(plan);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                            | value-refused
            { "numbers": "en" }                           | value-refused
            { "raw": "5", "level": 5 }                    | value-refused
            { "level": 5, "numbers": "en" }               | value-refused
            { "atLeast": 2, "atMost": 3 }                 | value-refused
            { "level": -1 }                               | value-refused /level
            { "level": 2.5 }                              | value-refused /level
            { "rank": 1e9 }                               | value-refused /rank
            { "rank": "3" }                               | wrong-kind /rank
            { "atMost": 1e38 }                            | value-refused /atMost
            { "range": { "from": 4 } }                    | member-missing /range
            { "range": [ 4, 5 ] }                         | wrong-kind /range
            { "rate": { "value": 4, "per": 0 } }          | value-refused /rate/per
            { "grade": { "code": " " } }                  | value-refused /grade/code
            { "ranges": { "from": 4, "to": 5 } }          | unknown-member /ranges
            """)
    void namesThePlaceOfWhatIsWrong(String json, String expected) {
        assertThat(read(json).getErrors()).extracting(CellFormTest::brief).contains(expected);
    }

    private static String brief(ReadingError error) {
        return (error.getCode().code() + " " + error.getPointer().replace("/indicators/0/milestones/2025", "")).strip();
    }
}
