package dev.selaras.benchmarks;

import dev.selaras.core.graph.Link;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.IndicatorBuilder;
import dev.selaras.core.model.Milestone;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.Period;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanBuilder;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.Region;
import dev.selaras.core.model.RegionLevel;
import dev.selaras.core.model.Target;
import dev.selaras.core.model.Text;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes libraries of more and more plans of fifty elements, follows every reference in them, and says what a plan costs:
 * {@code LibraryScale [GREATEST]}, 100,000 plans if nothing is given. What plans say is shared among many of them; the
 * library and its graphs are not.
 */
public final class LibraryScale {

    private static final int GREATEST = 100_000;
    private static final int LEAST = 100;
    private static final int UPPER = 100;
    private static final int ROUNDS = 3;

    private LibraryScale() {}

    /** Runs it. */
    public static void main(String[] arguments) {
        int greatest = arguments.length > 0 ? Integer.parseInt(arguments[0]) : GREATEST;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (int warm = 0; warm < 20; warm++) {
            follow(PlanLibrary.of(plans(LEAST)));
        }
        out.println("  plans | references found | us a plan | bytes a plan: library, graphs");
        for (int count = LEAST; count <= greatest; count *= 10) {
            out.println(measured(count));
        }
    }

    private static String measured(int count) {
        List<Plan> plans = plans(count);
        long best = Long.MAX_VALUE;
        long found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            found = follow(PlanLibrary.of(plans));
            best = Math.min(best, System.nanoTime() - begin);
        }
        long before = used();
        PlanLibrary library = PlanLibrary.of(plans);
        // Of a hundred plans it is less than what measuring itself takes.
        long unused = Math.max(0, used() - before);
        follow(library);
        long followed = used() - before;
        return pad(count, 7) + " | " + pad(found, 16) + " | " + pad(best / 1_000 / count, 9) + " | "
                + unused / count + ", " + followed / count
                // Both must be there while they are measured.
                + (library.graphs().size() == plans.size() ? "" : "?");
    }

    private static String pad(long number, int width) {
        String text = Long.toString(number);
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    /** Follows all references; answers how many lead somewhere. */
    private static long follow(PlanLibrary library) {
        long found = 0;
        for (PlanGraph graph : library.graphs()) {
            for (Link link : graph.links()) {
                found += (link.isElsewhere() ? library.find(link) : link.to()).isPresent() ? 1 : 0;
            }
        }
        return found;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static List<Plan> plans(int count) {
        List<Plan> plans = new ArrayList<>(count);
        int upper = Math.min(UPPER, count / 10);
        for (int i = 0; i < upper; i++) {
            plans.add(plan("atas-" + i, "atas-" + i));
        }
        for (int i = upper; i < count; i++) {
            plans.add(
                    i < 2 * upper
                            ? plan("rencana-" + i, "atas-" + i % upper)
                            : Plan.builder()
                                    .from(plans.get(upper + i % upper))
                                    .id(Id.of("rencana-" + i))
                                    .build());
        }
        return plans;
    }

    private static Plan plan(String id, String upper) {
        PlanBuilder plan = Plan.builder()
                .id(Id.of(id))
                .type(PlanType.RENSTRA)
                .title(Text.of("Renstra"))
                .region(Region.builder()
                        .name(Text.of("Kabupaten Contoh"))
                        .level(RegionLevel.KABUPATEN)
                        .build())
                .period(Period.of(2025, 2029))
                .addUpperPlans(Id.of(upper));
        for (int i = 0; i < 5; i++) {
            plan.addMissions(Mission.builder()
                    .id(Id.of("M" + i))
                    .statement(Text.of("Meningkatkan layanan " + i))
                    .build());
            plan.addGoals(Goal.builder()
                    .id(Id.of("T" + i))
                    .statement(Text.of("Meningkatnya layanan " + i))
                    .addMissions(Ref.of(upper + "#M" + i))
                    .addDerivedFrom(Ref.of(upper + "#S" + i))
                    .build());
        }
        for (int i = 0; i < 20; i++) {
            plan.addTargets(Target.builder()
                    .id(Id.of("S" + i))
                    .statement(Text.of("Meningkatnya mutu layanan " + i))
                    .addGoals(Ref.of("T" + i % 5))
                    .build());
            plan.addIndicators(indicator(i));
        }
        return plan.build();
    }

    private static Indicator indicator(int number) {
        IndicatorBuilder indicator = Indicator.builder()
                .id(Id.of("I" + number))
                .measures(Ref.of("S" + number))
                .name(Text.of("Nilai layanan " + number));
        for (int year = 2025; year < 2030; year++) {
            indicator.addMilestones(Milestone.of(year, Measurement.of(BigDecimal.valueOf(year - 2000))));
        }
        return indicator.build();
    }
}
