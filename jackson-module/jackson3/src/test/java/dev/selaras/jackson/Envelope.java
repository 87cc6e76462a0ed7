package dev.selaras.jackson;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Plan;
import dev.selaras.testing.Plans;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value of a host that has ours inside. */
public record Envelope(
        String sender,
        @Nullable Plan plan,
        Goal goal,
        List<Measurement> cells,
        @Nullable Measurement total) {

    static Envelope full() {
        Plan plan = Plans.small();
        Measurement cell = Measurement.parse("1,5", plan.getNumbers());
        return new Envelope("Bappeda", plan, plan.getGoals().get(0), List.of(Measurement.missing(), cell), cell);
    }
}
