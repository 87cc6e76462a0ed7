package dev.selaras.validation.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.model.Plan;
import dev.selaras.format.Formats;
import dev.selaras.jackson.PlanWriter;
import dev.selaras.testing.PlanArbitraries;
import dev.selaras.testkit.PlanSet;
import dev.selaras.testkit.ValidPlans;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The schema of plans accepts whatever is written. */
@Domain(DomainContext.Global.class)
@Domain(PlanArbitraries.class)
class SchemaPropertiesTest {

    private static final JsonSchema SCHEMA = JsonSchema.of(Formats.PLAN);

    @Provide
    Arbitrary<PlanSet> validPlans() {
        return ValidPlans.any();
    }

    @Property(tries = 200)
    void acceptsPlansWithoutAFault(@ForAll("validPlans") PlanSet plans) {
        for (Plan plan : plans.plans()) {
            assertThat(SCHEMA.refusals(PlanWriter.standard().write(plan))).isEmpty();
        }
    }

    @Property(tries = 200)
    void acceptsPlansOfAnyShape(@ForAll Plan plan) {
        assertThat(SCHEMA.refusals(PlanWriter.standard().write(plan))).isEmpty();
    }
}
