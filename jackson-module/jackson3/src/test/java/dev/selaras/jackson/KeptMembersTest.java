package dev.selaras.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Milestone;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Text;
import dev.selaras.format.reading.ReadResult;
import dev.selaras.format.reading.ReadingCode;
import dev.selaras.format.reading.ReadingError;
import dev.selaras.format.reading.UnknownMembers;
import dev.selaras.testing.Plans;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeptMembersTest {

    private static final String JSON = """
            { "x-of": [ 1.10, 1e5, { "b": "é", "a": null } ],
              "selaras": "1", "id": "contoh", "type": "RPJMD", "title": "Contoh",
              "region": { "name": "Kabupaten Contoh", "level": "KABUPATEN" },
              "period": { "start": 2025, "end": 2029 },
              "goals": [ { "id": "T1", "statement": "Satu", "x-by": "Bappeda" },
                         { "x-by": true, "id": "T2", "statement": "Dua" } ],
              "indicators": [ { "id": "I1", "measures": "T1", "name": "Indeks",
                                "milestones": { "2025": { "raw": "80,5", "x-draft": true }, "2026": 81 } } ] }
            """;

    private static final String YAML = """
            x-of: [1.10, 1e5, {b: é, a: ~}]
            selaras: "1"
            id: contoh
            type: RPJMD
            title: Contoh
            region: {name: Kabupaten Contoh, level: KABUPATEN}
            period: {start: 2025, end: 2029}
            goals:
              - {id: T1, statement: Satu, x-by: Bappeda}
              - {x-by: True, id: T2, statement: Dua}
            indicators:
              - {id: I1, measures: T1, name: Indeks, milestones: {2025: {raw: "80,5", x-draft: true}, 2026: 81}}
            """;

    private static final PlanReader READER = PlanReader.standard().with(UnknownMembers.KEEP);

    @Test
    void areNotesToo() {
        assertThat(READER.read(JSON).getNotes())
                .extracting(ReadingError::getPointer)
                .containsExactly("/x-of", "/goals/0/x-by", "/goals/1/x-by", "/indicators/0/milestones/2025/x-draft");
        assertThat(PlanReader.standard()
                        .with(UnknownMembers.REPORT)
                        .read(JSON)
                        .getKept()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void areTheSameFromYaml() {
        ReadResult<Plan> yaml = PlanReader.yaml().with(UnknownMembers.KEEP).read(YAML);

        assertThat(yaml.orElseThrow()).isEqualTo(READER.read(JSON).orElseThrow());
        assertThat(yaml.getKept()).isEqualTo(READER.read(JSON).getKept());
    }

    @Test
    void areWrittenLastInTheirObjectJustAsTheyWere() {
        ReadResult<Plan> read = READER.read(JSON);

        assertThat(PlanWriter.standard().keeping(read.getKept()).write(read.orElseThrow()))
                .contains("\"statement\": \"Satu\",\n      \"x-by\": \"Bappeda\"\n")
                .contains("\"statement\": \"Dua\",\n      \"x-by\": true\n")
                .contains("\"raw\": \"80,5\",\n          \"x-draft\": true\n")
                .contains("\"2026\": 81\n")
                .contains("1.10,")
                .contains("1e5,")
                .endsWith("\"b\": \"é\",\n      \"a\": null\n    }\n  ]\n}\n");
    }

    @Test
    void goWithTheirElementThroughChanges() {
        ReadResult<Plan> read = READER.read(JSON);
        Goal changed = Goal.builder()
                .from(read.orElseThrow().getGoals().get(1))
                .statement(Text.of("Lain"))
                .build();

        Plan plan = Plans.withGoals(read.orElseThrow(), changed, Plans.goal("T9", "M1", "IS1"));

        assertThat(PlanWriter.yaml().keeping(read.getKept()).write(plan))
                .contains("  - id: T2\n    statement: Lain\n    x-by: true\n")
                .doesNotContain("Bappeda");
    }

    @Test
    void makeAnObjectOfAnyCellThatTakesTheirPlace() {
        ReadResult<Plan> read = READER.read(JSON);
        for (Measurement cell : List.of(Measurement.missing(), Measurement.of(new BigDecimal("80.50")))) {
            Plan plan = Plans.withIndicators(
                    read.orElseThrow(),
                    Indicator.builder()
                            .from(read.orElseThrow().getIndicators().get(0))
                            .milestones(List.of(Milestone.of(2025, cell)))
                            .build());

            String written = PlanWriter.standard().keeping(read.getKept()).write(plan);

            assertThat(written).contains("\"x-draft\": true");
            assertThat(READER.read(written).orElseThrow()).isEqualTo(plan);
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
                    "x": 1, "x": 1                    | MEMBER_REPEATED
                    "x": [ { "a": 1, "a": 2 } ]       | MEMBER_REPEATED
                    "x": { "a": [ "\\ud800" ] }       | HALF_CHARACTER
                    "x": 1e%s                         | VALUE_REFUSED
                    "x": [ "%s" ]                     | TEXT_TOO_LONG
                    """, delimiter = '|')
    void areRefusedWhereTheyCouldNotBeWrittenAgain(String members, ReadingCode code) {
        String odd = JSON.replace("\"x-of\"", members.replace("%s", "0".repeat(100_001)) + ", \"x-of\"");

        assertThat(READER.read(odd).getErrors())
                .extracting(ReadingError::getCode)
                .containsExactly(code);
        assertThat(READER.read(odd).getKept().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
                    1e5  | -.inf            | VALUE_REFUSED
                    1e5  | {"\\ud800": 1}   | HALF_CHARACTER
                    1e5  | {b: 1, "b": 2}   | MEMBER_REPEATED
                    x-of | "\\ud800"        | HALF_CHARACTER
                    """, delimiter = '|')
    void areRefusedInYamlToo(String part, String odd, ReadingCode code) {
        PlanReader reader = PlanReader.yaml().with(UnknownMembers.KEEP);

        assertThat(reader.read(YAML.replace(part, odd)).getErrors())
                .extracting(ReadingError::getCode)
                .containsExactly(code);
    }

    @Test
    void goesWithThoseThatCanNotBeToldApartAnyMore() {
        String twins = JSON.replace("\"id\": \"T2\"", "\"id\": \"T1\"");
        ReadResult<Plan> read = READER.read(twins);
        Plan plan = read.orElseThrow();
        Plan fewer =
                Plan.builder().from(plan).goals(plan.getGoals().subList(1, 2)).build();

        assertThat(PlanWriter.standard().keeping(read.getKept()).write(plan)).contains("Bappeda");
        assertThat(PlanWriter.standard().keeping(read.getKept()).write(fewer)).doesNotContain("x-by");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0x1F", "0o7", "+1", ".5", "1.", "010", "-.5e3", ".inf"})
    void isNoNumberThatJsonDoesNotHave(String number) {
        assertThat(PlanReader.yaml()
                        .with(UnknownMembers.KEEP)
                        .read("x: " + number + "\n" + YAML)
                        .getErrors())
                .extracting(ReadingError::getCode)
                .containsExactly(ReadingCode.VALUE_REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-31", "0x", "1_000", "e5", "+", ".", "1e", "\"0x1F\"", "Perda 1"})
    void isATextThatIsNoNumberToAnyone(String text) {
        assertThat(PlanReader.yaml()
                        .with(UnknownMembers.KEEP)
                        .read("x: " + text + "\n" + YAML)
                        .getErrors())
                .isEmpty();
    }
}
