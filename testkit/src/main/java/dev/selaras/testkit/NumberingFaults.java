package dev.selaras.testkit;

import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanElement;
import dev.selaras.core.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** Faults of official numbers, of elements whose number no other element's number begins with. */
final class NumberingFaults {

    private NumberingFaults() {}

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>();
        faults.addAll(of(Elements.MISSIONS, "mission", "misi"));
        faults.addAll(of(Elements.ISSUES, "issue", "isu strategis"));
        faults.addAll(of(Elements.FACTORS, "factor", "faktor"));
        faults.addAll(of(Elements.GOALS, "goal", "tujuan"));
        faults.addAll(of(Elements.TARGETS, "target", "sasaran"));
        faults.add(Fault.of(
                "target-number-of-other-goal",
                "hierarchical-number",
                "Nomor sasaran tidak diawali nomor tujuannya.",
                "The number of a target does not begin with that of its goal.",
                Injection.in(Elements.TARGETS, NumberingFaults::strayed)));
        return faults;
    }

    private static Stream<Change<Target>> strayed(Plan plan, Target target) {
        List<Target> all = plan.getTargets();
        long nested = all.stream().filter(other -> !prefix(other).isEmpty()).count();
        String prefix = prefix(target);
        boolean isAlone =
                all.stream().noneMatch(other -> other != target && number(other).startsWith(prefix));
        return Change.when(
                nested > 2 && !prefix.isEmpty() && isAlone && !plan.getGoals().isEmpty(),
                "/number",
                Target.builder().from(target).number("90.1.1").build());
    }

    private static <E extends PlanElement> List<Fault> of(Elements<E> elements, String name, String noun) {
        return List.of(
                Fault.of(
                        name + "-number-twice",
                        "duplicate-number",
                        "Nomor dipakai dua kali: " + noun + ".",
                        "A number is given twice: " + name + ".",
                        numbered(elements, (own, before) -> before)),
                Fault.of(
                        name + "-number-skipped",
                        "numbering-contiguous",
                        "Satu nomor terlewat: " + noun + ".",
                        "A number is skipped: " + name + ".",
                        numbered(elements, (own, before) -> next(own))));
    }

    /** Gives the last of some siblings another number, told by its own and that of the sibling before it. */
    private static <E extends PlanElement> Injection numbered(Elements<E> elements, BinaryOperator<String> number) {
        return Injection.in(elements, (plan, element) -> {
            List<E> all = elements.of(plan);
            boolean isLast = all.stream()
                    .skip(all.indexOf(element) + 1L)
                    .noneMatch(later ->
                            Parts.isSibling(later, element) && prefix(later).equals(prefix(element)));
            boolean isLeaf = Stream.concat(plan.getGoals().stream(), plan.getTargets().stream())
                    .noneMatch(lower -> prefix(lower).equals(number(element) + "."));
            return Parts.siblingsBefore(all, element)
                    .filter(before -> isLast && isLeaf && !number(element).isEmpty())
                    .filter(before ->
                            !number(before).isEmpty() && prefix(before).equals(prefix(element)))
                    .reduce((first, second) -> second)
                    .stream()
                    .flatMap(before -> Change.to(
                            "/number",
                            elements.numbered().apply(element, number.apply(number(element), number(before)))));
        });
    }

    private static String number(PlanElement element) {
        return element.getNumber().orElse("");
    }

    private static String prefix(PlanElement element) {
        return number(element).substring(0, number(element).lastIndexOf('.') + 1);
    }

    private static String next(String number) {
        int dot = number.lastIndexOf('.') + 1;
        return number.substring(0, dot) + (Integer.parseInt(number.substring(dot)) + 1);
    }
}
