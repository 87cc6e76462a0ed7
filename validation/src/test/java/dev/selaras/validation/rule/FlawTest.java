package dev.selaras.validation.rule;

import static dev.selaras.validation.Examples.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Mission;
import dev.selaras.validation.report.Patch;
import dev.selaras.validation.report.PatchOperation;
import dev.selaras.validation.report.PatchOperation.Op;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class FlawTest {

    private final Node<Mission> mission =
            PlanGraph.of(sample()).all(Mission.class).get(0);

    @Test
    void keepsChainAndPatchWhenPlacesAndArgumentsAreAdded() {
        Flaw flaw = Flaw.at(mission)
                .along(Chain.of(mission).missingBelow(ElementKind.GOAL))
                .mendedBy(Patch.add("/missions/0/number", "1"))
                .and(mission)
                .with(Wording.of("a"));

        assertThat(flaw.chain()).hasSize(3);
        assertThat(flaw.patch()).contains(Patch.add("/missions/0/number", "1"));
        assertThat(flaw.places()).hasSize(2);
    }

    @Test
    void namesAtMostTwentyPlaces() {
        Flaw flaw = Flaw.at(mission).and(Collections.nCopies(30, mission));

        assertThat(flaw.places()).hasSize(20);
        assertThat(flaw.and(mission).places()).hasSize(20);
    }

    @Test
    void leavesOutAPatchThatIsLongerThanAReportShouldHold() {
        Patch one = Patch.remove(mission);

        assertThat(Flaw.at(mission)
                        .mendedBy(Patch.replace("/motto", "", "a".repeat(2_000)))
                        .patch())
                .isPresent();
        assertThat(Flaw.at(mission)
                        .mendedBy(Patch.replace("/motto", "", "a".repeat(2_001)))
                        .patch())
                .isEmpty();
        assertThat(Flaw.at(mission)
                        .mendedBy(Patch.inTurn(Collections.nCopies(100, one)))
                        .patch())
                .isPresent();
        assertThat(Flaw.at(mission)
                        .mendedBy(Patch.inTurn(Collections.nCopies(101, one)))
                        .patch())
                .isEmpty();
    }

    @Test
    void aPatchTestsWhatItReplacesOrRemoves() {
        assertThat(Patch.replace("/motto", "a", "b").getOperations())
                .extracting(PatchOperation::getOp)
                .containsExactly(Op.TEST, Op.REPLACE);
        assertThat(Patch.remove("/motto", "a").getOperations())
                .extracting(PatchOperation::getOp)
                .containsExactly(Op.TEST, Op.REMOVE);
        assertThat(Patch.remove(mission).getOperations())
                .extracting(PatchOperation::getPath)
                .containsExactly("/missions/0/id", "/missions/0");
    }

    @Test
    void anOperationHasOneValueUnlessItRemoves() {
        assertThatThrownBy(
                        () -> PatchOperation.builder().op(Op.ADD).path("/motto").build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PatchOperation.builder()
                        .op(Op.REMOVE)
                        .path("/motto")
                        .text("")
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PatchOperation.builder()
                        .op(Op.TEST)
                        .path("/a")
                        .text("")
                        .number(1)
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
