package dev.selaras.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.Plan;
import dev.selaras.jackson.PlanReader;
import dev.selaras.jackson.PlanWriter;
import dev.selaras.testing.PlanArbitraries;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.report.RuleOutcome.Status;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Domain(PlanArbitraries.class)
class PlanValidatorPropertiesTest {

    private static final PlanValidator VALIDATOR = PlanValidator.standard();

    @Property(tries = 200)
    void everyRuleRunsOnAnyPlan(@ForAll Plan plan) {
        assertThat(VALIDATOR.validate(plan).getOutcomes())
                .allMatch(outcome -> outcome.getStatus() != Status.COULD_NOT_RUN);
    }

    @Property(tries = 100)
    void equalPlansGiveEqualReports(@ForAll Plan plan) {
        Plan again =
                PlanReader.standard().read(PlanWriter.standard().write(plan)).orElseThrow();

        assertThat(VALIDATOR.validate(again)).isEqualTo(VALIDATOR.validate(plan));
    }

    @Property(tries = 100)
    void everyFindingPointsIntoTheDocument(@ForAll Plan plan) {
        JsonNode document = JsonMapper.shared().readTree(PlanWriter.standard().write(plan));

        for (Finding finding : VALIDATOR.validate(plan).getFindings()) {
            // A finding may be about a member that is not there; then its owner is.
            String pointer = finding.place().getPointer();
            String owner = pointer.isEmpty() ? "" : pointer.substring(0, pointer.lastIndexOf('/'));
            assertThat(document.at(pointer).isMissingNode()
                            && document.at(owner).isMissingNode())
                    .as(pointer)
                    .isFalse();
        }
    }

    @Property(tries = 100)
    void findingsComeSorted(@ForAll Plan plan) {
        assertThat(VALIDATOR.validate(plan).getFindings()).isSorted();
    }

    @Property(tries = 50)
    void theOrderOfTheOtherPlansDoesNotMatter(@ForAll Plan plan, @ForAll Plan other) {
        Plan named = Plan.builder().from(other).id(Examples.sample().getId()).build();
        Report one = VALIDATOR.validate(PlanLibrary.of(List.of(plan, named))).get(0);
        Report two = VALIDATOR.validate(PlanLibrary.of(List.of(named, plan))).get(1);

        assertThat(one).isEqualTo(two);
    }
}
