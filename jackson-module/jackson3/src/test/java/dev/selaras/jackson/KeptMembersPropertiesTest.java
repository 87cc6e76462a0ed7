package dev.selaras.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanElement;
import dev.selaras.format.reading.ReadResult;
import dev.selaras.format.reading.UnknownMembers;
import dev.selaras.testing.PlanArbitraries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(PlanArbitraries.class)
@Domain(DomainContext.Global.class)
class KeptMembersPropertiesTest {

    private static final PlanReader JSON = PlanReader.standard().with(UnknownMembers.KEEP);
    private static final PlanReader YAML = PlanReader.yaml().with(UnknownMembers.KEEP);

    @Property(tries = 100)
    void planAndForeignMembersAreReadAndWrittenBack(@ForAll Plan plan, @ForAll long seed) {
        String json = Foreign.into(PlanWriter.standard().write(plan), new Random(seed));
        ReadResult<Plan> read = JSON.read(json);

        String written = PlanWriter.standard().keeping(read.getKept()).write(read.orElseThrow());

        assertThat(read.orElseThrow()).isEqualTo(plan);
        assertThat(Foreign.byPlace(written)).isEqualTo(Foreign.byPlace(json));
        assertThat(JSON.read(written).orElseThrow()).isEqualTo(plan);
        assertThat(JSON.read(written).getKept()).isEqualTo(read.getKept());
    }

    @Property(tries = 60)
    void soAreTheyThroughYaml(@ForAll Plan plan, @ForAll long seed) {
        String json = Foreign.into(PlanWriter.standard().write(plan), new Random(seed));
        ReadResult<Plan> read = JSON.read(json);

        ReadResult<Plan> again =
                YAML.read(PlanWriter.yaml().keeping(read.getKept()).write(plan));

        assertThat(again.orElseThrow()).isEqualTo(plan);
        assertThat(again.getKept()).isEqualTo(read.getKept());
    }

    @Property(tries = 60)
    void foreignMembersStayWithTheirElementsInAnyOrder(@ForAll Plan any, @ForAll long seed) {
        Plan plan = with(any, new Distinct());
        String json = Foreign.into(PlanWriter.standard().write(plan), new Random(seed));

        String written =
                PlanWriter.standard().keeping(JSON.read(json).getKept()).write(with(plan, new Reversed()));

        assertThat(Foreign.byOwner(written)).isEqualTo(Foreign.byOwner(json));
    }

    private static Plan with(Plan plan, Change change) {
        return Plan.builder()
                .from(plan)
                .pillars(change.of(plan.getPillars()))
                .missions(change.of(plan.getMissions()))
                .problems(change.of(plan.getProblems()))
                .issues(change.of(plan.getIssues()))
                .factors(change.of(plan.getFactors()))
                .adoptions(change.of(plan.getAdoptions()))
                .goals(change.of(plan.getGoals()))
                .targets(change.of(plan.getTargets()))
                .indicators(change.of(plan.getIndicators()))
                .build();
    }

    private interface Change {
        <E extends PlanElement> List<E> of(List<E> elements);
    }

    /** Elements that share an id are told apart by their order alone. */
    private static final class Distinct implements Change {

        @Override
        public <E extends PlanElement> List<E> of(List<E> elements) {
            Set<Id> ids = new HashSet<>();
            return elements.stream().filter(element -> ids.add(element.getId())).toList();
        }
    }

    private static final class Reversed implements Change {

        @Override
        public <E extends PlanElement> List<E> of(List<E> elements) {
            List<E> reversed = new ArrayList<>(elements);
            Collections.reverse(reversed);
            return reversed;
        }
    }
}
