package dev.selaras.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.language.Language;
import dev.selaras.core.model.Plan;
import dev.selaras.format.reading.ReadResult;
import dev.selaras.format.reading.ReadingError;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused in YAML, and where. */
class YamlRefusalTest {

    static final String PLAN = """
            selaras: "1"
            id: contoh
            type: RPJMD
            title: Contoh
            region: { name: Kabupaten Contoh, level: KABUPATEN }
            period:
              start: 2025
              end: 2029
            goals:
              - id: T1
                number: 1.10
                statement: Meningkatnya mutu
                missions: [M1]
            indicators:
              - id: I1
                measures: T1
                name: 😀é Mutu
                milestones:
                  2025: 80,5
                  2026: 81.0
            """;

    private static ReadResult<Plan> read(String yaml) {
        return PlanReader.yaml().read(yaml);
    }

    private static String brief(ReadingError error) {
        return error.getCode().code() + " " + error.getPointer() + " " + error.getLine() + ":" + error.getColumn();
    }

    /** One thing changed in the good plan; what is found first is code, pointer, line and column. */
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '^', quoteCharacter = '`', textBlock = """
            selaras: "1"             ^ selaras: 2                       ^ unknown-version /selaras 1:10
            title: Contoh            ^ titel: Contoh                    ^ unknown-member /titel 4:8
            title: Contoh            ^ title: [a, b]                    ^ wrong-kind /title 4:8
            title: Contoh            ^ title:                           ^ wrong-kind /title 4:7
            title: Contoh            ^ title: ~                         ^ wrong-kind /title 4:8
            title: Contoh            ^ title: "\\ud800"                 ^ half-character /title 4:8
            type: RPJMD              ^ type: "RPJMD\\n"                 ^ value-refused /type 3:7
            type: RPJMD              ^ title: Contoh                    ^ member-repeated /title 4:8
            start: 2025              ^ start: "2025"                    ^ wrong-kind /period/start 7:10
            start: 2025              ^ start: 0x7E9                     ^ wrong-kind /period/start 7:10
            start: 2025              ^ start: 2_025                     ^ wrong-kind /period/start 7:10
            start: 2025              ^ start: .inf                      ^ value-refused /period/start 7:10
            missions: [M1]           ^ missions: M1                     ^ wrong-kind /goals/0/missions 13:15
            missions: [M1]           ^ missions: [M1, ~]                ^ wrong-kind /goals/0/missions/1 13:20
            2025: 80,5               ^ 25: 80,5                         ^ value-refused /indicators/0/milestones/25 19:11
            2025: 80,5               ^ 2025: true                       ^ wrong-kind /indicators/0/milestones/2025 19:13
            2025: 80,5               ^ 2025: .nan                       ^ value-refused /indicators/0/milestones/2025 19:13
            2025: 80,5               ^ 2025: 1e99999                    ^ value-refused /indicators/0/milestones/2025 19:13
            2025: 80,5               ^ 2026: 80,5                       ^ member-repeated /indicators/0/milestones/2026 20:13
            name: 😀é Mutu           ^ name: { id: 😀é Mutu, x_: b }    ^ value-refused /indicators/0/name/x_ 17:31
            title: Contoh            ^ title: &a Contoh                 ^ yaml-anchor /title 4:8
            missions: [M1]           ^ missions: &a [M1]                ^ yaml-anchor /goals/0/missions 13:15
            title: Contoh            ^ &a title: Contoh                 ^ yaml-anchor  4:1
            title: Contoh            ^ title: *a                        ^ yaml-alias /title 4:8
            title: Contoh            ^ *a : Contoh                      ^ yaml-alias  4:1
            title: Contoh            ^ <<: { title: Contoh }            ^ yaml-merge  4:1
            title: Contoh            ^ "<<": { title: Contoh }          ^ unknown-member /<< 4:7
            title: Contoh            ^ title: !!str Contoh              ^ yaml-tag /title 4:8
            title: Contoh            ^ title: ! Contoh                  ^ yaml-tag /title 4:8
            missions: [M1]           ^ missions: !!seq [M1]             ^ yaml-tag /goals/0/missions 13:15
            title: Contoh            ^ [a, b]: Contoh                   ^ yaml-key  4:1
            title: Contoh            ^ ? { a: b }                       ^ yaml-key  4:3
            title: Contoh            ^ title: a: b                      ^ not-yaml  4:9
            title: Contoh            ^ title: "😀\\q"                   ^ not-yaml /title 4:12
            title: Contoh            ^ title: @a                        ^ not-yaml /title 4:8
            title: Contoh            ^ title:Contoh                     ^ not-yaml  4:1
            title: Contoh            ^ title: "Contoh                   ^ ends-early /title 4:8
            title: Contoh            ^ title: "\\Uffffffff"             ^ not-yaml /title 4:11
            missions: [M1]           ^ `missions: "\n1"  T`              ^ not-yaml /goals/0 14:5
            title: Contoh            ^ --- Contoh                       ^ trailing-content  4:1
            """)
    void namesThePlaceOfWhatIsWrong(String good, String bad, String expected) {
        assertThat(read(PLAN.replace(good, bad)).getErrors())
                .extracting(YamlRefusalTest::brief)
                .contains(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"%YAML 1.1, 1:1", "%YAML 2.0, 1:1", "%TAG ! !a, 1:1", "%LAIN, 1:1", "'# apa\n%LAIN', 2:1"})
    void refusesDirectivesButTheVersion(String directive, String place) {
        assertThat(read(directive + "\n---\n" + PLAN).getErrors())
                .extracting(YamlRefusalTest::brief)
                .containsExactly("yaml-directive  " + place);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"`` ", "`# catatan`", "`{ id: `", "`id: \"a`", "`id: \"\\u`", "`- [`"})
    void saysWhereADocumentStopsInTheMiddle(String yaml) {
        assertThat(read(yaml.strip()).getErrors())
                .extracting(error -> error.getCode().code())
                .contains("ends-early");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0007", "\u001b", "\u009f", "\ufffe"})
    void refusesACharacterThatIsNotToBeSeen(String control) {
        assertThat(read(PLAN.replace("Mutu", control)).getErrors())
                .extracting(YamlRefusalTest::brief)
                .containsExactly("not-yaml  17:15");
    }

    @Test
    void refusesALineADepthAndASizeThatCostTooMuch() {
        String deep = PLAN.replace("Contoh\n", "[".repeat(100) + "]".repeat(100) + "\n");
        byte[] large = new byte[DocumentReader.MAX_YAML_BYTES + 1];
        Arrays.fill(large, (byte) '\n');

        assertThat(read(deep).getErrors()).extracting(YamlRefusalTest::brief).contains("too-deep /title 4:71");
        assertThat(read(PLAN + "#" + "x".repeat(100_000)).getErrors())
                .extracting(YamlRefusalTest::brief)
                .containsExactly("line-too-long  21:1");
        assertThat(PlanReader.yaml().read(large).getErrors().get(0).getCode().code())
                .isEqualTo("too-large");
        assertThat(read("\n".repeat(large.length)).getErrors().get(0).getCode().code())
                .isEqualTo("too-large");
    }

    @Test
    void speaksBothLanguagesAndNeverOfClasses() {
        for (String bad : new String[] {"&a x", "*a", "!a x", "a: b", "[x"}) {
            for (ReadingError error : read(PLAN.replace("Contoh\n", bad + "\n")).getErrors()) {
                for (Language language : Language.values()) {
                    assertThat(error.message(language) + error.mend(language))
                            .isNotBlank()
                            .doesNotContain("snakeyaml", "Exception", "Event", "java.");
                }
            }
        }
    }
}
