package dev.selaras.core.graph;

import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Which plans follow each other round in circles, worked out once for some plans and all that they lead to. */
final class PlanCircles {

    /** As many plans as are fetched to look for circles: a source may have new ones without end. */
    private static final int MAX_FETCHED = 10_000;

    private final BiFunction<Plan, Id, Optional<Plan>> follow;
    private final IdentityHashMap<Plan, Integer> numbers = new IdentityHashMap<>();
    private final List<Plan> plans = new ArrayList<>();
    private final int[] groupOf;

    /**
     * The circles that some plans lead to.
     *
     * @param follow where it leads if a plan follows an id
     */
    PlanCircles(List<Plan> starts, BiFunction<Plan, Id, Optional<Plan>> follow) {
        this.follow = follow;
        starts.forEach(this::number);
        int[] outStart = new int[starts.size() + 1];
        int[] outTo = new int[starts.size()];
        int edges = 0;
        // The list grows with the plans that are led to.
        for (int i = 0; i < plans.size(); i++) {
            Plan from = plans.get(i);
            for (Id id : from.followed()) {
                Optional<Plan> to = plans.size() - starts.size() < MAX_FETCHED ? led(from, id) : Optional.empty();
                if (to.isPresent()) {
                    outTo = edges == outTo.length ? Arrays.copyOf(outTo, edges * 2) : outTo;
                    outTo[edges++] = number(to.get());
                }
            }
            outStart = i + 1 == outStart.length ? Arrays.copyOf(outStart, (i + 1) * 2) : outStart;
            outStart[i + 1] = edges;
        }
        this.groupOf = new int[plans.size()];
        List<int[]> groups = Cycles.of(Arrays.copyOf(outStart, plans.size() + 1), outTo);
        for (int group = 0; group < groups.size(); group++) {
            for (int plan : groups.get(group)) {
                groupOf[plan] = group + 1;
            }
        }
    }

    /** A plan that can't be fetched leads nowhere; whoever needs it will be told why. */
    private Optional<Plan> led(Plan from, Id id) {
        try {
            return follow.apply(from, id);
        } catch (RuntimeException unfetched) {
            return Optional.empty();
        }
    }

    private int number(Plan plan) {
        return numbers.computeIfAbsent(plan, unseen -> {
            plans.add(unseen);
            return plans.size() - 1;
        });
    }

    /** Whether a plan that follows an id is led back to itself. */
    boolean isCircular(Plan from, Id to) {
        int group = group(from);
        return group > 0 && led(from, to).filter(plan -> group(plan) == group).isPresent();
    }

    private int group(Plan plan) {
        Integer number = numbers.get(plan);
        return number == null ? 0 : groupOf[number];
    }
}
