package dev.selaras.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.model.Plan;
import dev.selaras.jackson.PlanReader;
import dev.selaras.jackson.PlanWriter;

/** What holds of every plan that was read: it can be written and read again, as JSON and as YAML. */
final class PlanLaws {

    private PlanLaws() {}

    static void check(Plan plan) {
        String json = PlanWriter.standard().write(plan);
        assertThat(PlanReader.standard().read(json).orElseThrow()).isEqualTo(plan);
        String yaml = PlanWriter.yaml().write(plan);
        assertThat(PlanReader.yaml().read(yaml).orElseThrow()).isEqualTo(plan);
    }
}
