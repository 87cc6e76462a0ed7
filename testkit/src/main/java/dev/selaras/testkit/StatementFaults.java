package dev.selaras.testkit;

import static dev.selaras.testkit.Elements.PILLARS;
import static dev.selaras.testkit.Elements.TARGETS;

import dev.selaras.core.model.Id;
import dev.selaras.core.model.Pillar;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanElement;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.StrategicIssue;
import dev.selaras.core.model.Text;
import dev.selaras.core.model.Vision;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Faults of what elements say. */
final class StatementFaults {

    private static final String UNWRITTEN = "statement-blank-or-placeholder";
    private static final String TWICE = "duplicate-statement";

    private StatementFaults() {}

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>(List.of(
                Fault.of(
                        "vision-blank",
                        UNWRITTEN,
                        "Rumusan visi dikosongkan.",
                        "The statement of the vision is left blank.",
                        Injection.inPlan(plan -> plan.getVision().stream()
                                .flatMap(vision -> Change.to(
                                        "/vision/statement",
                                        Plan.builder()
                                                .from(plan)
                                                .vision(Vision.builder()
                                                        .from(vision)
                                                        .statement(Text.of(""))
                                                        .build())
                                                .build())))),
                Fault.of(
                        "issue-doubled",
                        TWICE,
                        "Sebuah isu strategis tercantum dua kali; yang kedua tidak dijawab.",
                        "A strategic issue is listed twice, and nothing answers the second one.",
                        Injection.inPlan(plan -> plan.getIssues().stream()
                                        .flatMap(issue -> Change.to(
                                                "/issues/" + plan.getIssues().size() + "/statement",
                                                Plan.builder()
                                                        .from(plan)
                                                        .addIssues(StrategicIssue.builder()
                                                                .from(issue)
                                                                .id(Id.of("IS900"))
                                                                .number(Optional.empty())
                                                                .build())
                                                        .build())))
                                .when(plan -> plan.getType() == PlanType.RPJMD)),
                Fault.of(
                        "target-repeats-goal",
                        TWICE,
                        "Rumusan sasaran mengulang rumusan tujuannya.",
                        "A target repeats the statement of its goal.",
                        Injection.in(
                                TARGETS,
                                (plan, target) -> plan.getGoals().stream()
                                        .filter(goal -> target.getGoals().contains(Ref.to(goal.getId())))
                                        .limit(1)
                                        .flatMap(goal -> Change.to(
                                                "/statement", TARGETS.worded().apply(target, goal.getStatement()))))),
                Fault.of(
                        "pillar-unexplained",
                        "pillar-meaning-missing",
                        "Makna pokok visi dihapus.",
                        "The meaning of a pillar is taken out.",
                        Injection.in(
                                        PILLARS,
                                        (plan, pillar) -> Change.to(
                                                "",
                                                Pillar.builder()
                                                        .from(pillar)
                                                        .meaning(Optional.empty())
                                                        .build()))
                                .when(plan -> plan.getType() == PlanType.RPJMD)),
                Fault.of(
                        "pillar-beside-vision",
                        "pillar-word-in-vision",
                        "Pokok visi diganti dengan kata di luar visi.",
                        "A pillar is replaced by a word that the vision does not have.",
                        Injection.in(
                                        PILLARS,
                                        (plan, pillar) -> Change.to(
                                                "/label", PILLARS.worded().apply(pillar, Text.of("Gemilang"))))
                                .when(plan -> plan.getType() == PlanType.RPJMD))));
        // A pillar that repeats another lacks in the vision's explanation, which is a fault of its own.
        faults.addAll(of(PILLARS, "pillar", "pokok visi"));
        addAll(faults, Elements.MISSIONS, "mission", "misi");
        addAll(faults, Elements.PROBLEMS, "problem", "permasalahan");
        addAll(faults, Elements.ISSUES, "issue", "isu strategis");
        addAll(faults, Elements.FACTORS, "factor", "faktor");
        addAll(faults, Elements.GOALS, "goal", "tujuan");
        addAll(faults, TARGETS, "target", "sasaran");
        addAll(faults, Elements.INDICATORS, "indicator", "indikator");
        return faults;
    }

    private static <E extends PlanElement> void addAll(
            List<Fault> faults, Elements<E> elements, String name, String noun) {
        faults.addAll(of(elements, name, noun));
        faults.add(twice(elements, name, noun));
    }

    /** What can be wrong with what elements of any kind say. */
    private static <E extends PlanElement> List<Fault> of(Elements<E> elements, String name, String noun) {
        return List.of(
                Fault.of(
                        name + "-blank",
                        UNWRITTEN,
                        "Rumusan sebuah unsur dikosongkan: " + noun + ".",
                        "The text of an element is left blank: " + name + ".",
                        said(elements, "")),
                Fault.of(
                        name + "-unwritten",
                        UNWRITTEN,
                        "Rumusan sebuah unsur belum diisi: " + noun + ".",
                        "The text of an element is a placeholder: " + name + ".",
                        said(elements, "tbd")));
    }

    private static <E extends PlanElement> Fault twice(Elements<E> elements, String name, String noun) {
        return Fault.of(
                name + "-twice",
                TWICE,
                "Rumusan unsur sejenis diulang dengan ejaan lain: " + noun + ".",
                "The text of an element of the same kind is repeated in other letters: " + name + ".",
                Injection.in(
                        elements,
                        (plan, element) -> Parts.siblingsBefore(elements.of(plan), element)
                                .limit(1)
                                .flatMap(first -> Change.to(
                                        "/" + elements.text(), elements.worded().apply(element, shouted(first))))));
    }

    private static <E extends PlanElement> Injection said(Elements<E> elements, String text) {
        return Injection.in(
                elements,
                (plan, element) -> Change.when(
                        Parts.isPlain(element),
                        "/" + elements.text(),
                        elements.worded().apply(element, Text.of(text))));
    }

    private static Text shouted(PlanElement element) {
        return Text.of(element.text().toString().toUpperCase(Locale.ROOT) + ".");
    }
}
