package dev.selaras.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.model.Id;
import dev.selaras.core.model.Ref;
import dev.selaras.validation.report.ChainStep;
import dev.selaras.validation.report.ChainStep.State;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.rules.BuiltInRules;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The chains that findings about traceability carry, on the bad examples of their rules. */
class ChainFindingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            goal-without-mission         | VISION V1 ▸ MISSION ✗ ▸ GOAL T2
            goal-without-main-target     | TARGET ✗ ▸ GOAL T2
            goal-without-target          | VISION V1 ▸ PILLAR P2 ▸ MISSION M2 ▸ GOAL T2 ▸ TARGET ✗
            goal-without-indicator       | VISION V1 ▸ PILLAR P1 ▸ MISSION M1 ▸ GOAL T3 ▸ INDICATOR ✗
            mission-without-goal         | VISION V1 ▸ PILLAR P2 ▸ MISSION M3 ▸ GOAL ✗
            adopted-mission-without-goal | VISION contoh#V1 ▸ PILLAR contoh#P1 ▸ MISSION contoh#M1 ▸ GOAL ✗
            target-without-goal          | VISION V1 ▸ GOAL ✗ ▸ TARGET S2
            target-trace-to-mission      | MISSION ✗ ▸ PILLAR P2 ▸ INDICATOR I5 ▸ TARGET S2
            target-without-indicator     | VISION V1 ▸ PILLAR P1 ▸ MISSION M1 ▸ GOAL T1 ▸ TARGET S3 ▸ INDICATOR ✗
            issue-not-addressed          | ISSUE IS2 ▸ GOAL ✗
            vision-required              | VISION ✗ ▸ MISSION M1
            """)
    void showsWhereTheChainBreaks(String code, String chain) {
        assertThat(chain(code, example(code))).isEqualTo(chain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dangling-reference      | T9 | VISION V1 ▸ GOAL T9 ✗ ▸ TARGET S1
            reference-to-wrong-kind | M1 | VISION V1 ▸ GOAL M1 ✗ ▸ TARGET S1
            """)
    void showsTheReferenceAtWhichTheChainBreaks(String code, String goal, String chain) {
        assertThat(chain(
                        code,
                        "{ \"targets\": [ { \"id\": \"S1\", \"statement\": \"Meningkatnya mutu sekolah\","
                                + " \"goals\": [ \"T1\", \"T2\", \"" + goal + "\" ] } ] }"))
                .isEqualTo(chain);
    }

    @Test
    void aFindingAboutSomethingElseHasNoChain() {
        assertThat(finding("dangling-reference", example("dangling-reference")).getChain())
                .isEmpty();
        assertThat(finding("duplicate-number", example("duplicate-number")).getChain())
                .isEmpty();
    }

    private static String example(String code) {
        return BuiltInRules.all().find(code).orElseThrow().info().bad();
    }

    private static Finding finding(String code, String members) {
        return Examples.report(members).getFindings().stream()
                .filter(finding -> finding.getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String chain(String code, String members) {
        Finding finding = finding(code, members);
        Id home = finding.place().getPlan();
        return finding.getChain().stream().map(step -> shown(step, home)).collect(Collectors.joining(" ▸ "));
    }

    private static String shown(ChainStep step, Id home) {
        String element = step.getElement()
                .map(ref -> " " + (ref.getPlan().filter(home::equals).isPresent() ? Ref.to(ref.getElement()) : ref))
                .orElse("");
        return step.getKind() + element + (step.getState() == State.MISSING ? " ✗" : "");
    }
}
