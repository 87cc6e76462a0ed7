package dev.selaras.validation;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanElement;
import dev.selaras.format.Format;
import dev.selaras.validation.profile.Profile;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.rule.ElementRule;
import dev.selaras.validation.rule.Rule;
import dev.selaras.validation.rule.RuleSet;
import dev.selaras.validation.rule.UnusableRuleException;
import dev.selaras.validation.rule.WaiverRule;
import dev.selaras.validation.rule.WaiverUse;
import dev.selaras.validation.rules.BuiltInRules;
import dev.selaras.validation.waiver.Waiver;
import dev.selaras.validation.waiver.Waivers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks plans by a set of rules, under a profile and with waivers if there are any.
 *
 * <p>It never fails because of what a plan contains: every fault is a finding, and a rule that breaks down leaves the
 * others alone and makes the verdict INCOMPLETE. Immutable, thread-safe and made to be kept.
 */
public final class PlanValidator {

    private final Settings settings;

    private PlanValidator(Settings settings) {
        this.settings = settings;
    }

    /** The validator with all rules of the library and no others, whatever else is on the class path. */
    public static PlanValidator standard() {
        return of(BuiltInRules.all());
    }

    /**
     * The validator with all rules of the library and every {@link Rule} that is provided as a service where Selaras
     * itself was loaded from, on the class path or the module path. The context class loader of the thread is not asked,
     * so that every thread gets the same rules.
     *
     * @throws UnusableRuleException if one of them can't be loaded, is described wrongly, or has a code that is taken
     */
    public static PlanValidator installed() {
        return installed(PlanValidator.class.getClassLoader());
    }

    /**
     * The validator with all rules of the library and every {@link Rule} that a class loader provides as a service, for
     * applications that load the jars of others by themselves.
     *
     * @throws UnusableRuleException if one of them can't be loaded, is described wrongly, or has a code that is taken
     */
    public static PlanValidator installed(ClassLoader loader) {
        return of(InstalledRules.in(loader));
    }

    /** The validator with these rules and no others. */
    public static PlanValidator of(RuleSet rules) {
        return new PlanValidator(new Settings(rules, Profile.standard(), Waivers.of(List.of()), Optional.empty()));
    }

    /**
     * A validator with one more rule.
     *
     * @throws IllegalArgumentException if a rule has that code already
     */
    public PlanValidator with(Rule rule) {
        return new PlanValidator(settings.with(rules().with(rule)));
    }

    /**
     * A validator with one rule less. What the profile and the waivers say of that rule is without effect from then on.
     *
     * @throws IllegalArgumentException if no rule has that code; it names the nearest
     */
    public PlanValidator without(String code) {
        return new PlanValidator(settings.with(rules().without(code)));
    }

    /**
     * A validator under a profile, in place of the one it had. Rules of one's own come first.
     *
     * @throws IllegalArgumentException if it adjusts a rule that there is not; it names the nearest
     */
    public PlanValidator under(Profile profile) {
        profile.getAdjustments().forEach(adjustment -> adjustment.getRules().forEach(rules()::require));
        return new PlanValidator(settings.with(profile));
    }

    /**
     * A validator that lets the findings stand that are waived, in place of what it waived before.
     *
     * @param day the day on which a waiver must hold
     * @throws IllegalArgumentException if they waive a rule that there is not, or one about waivers
     */
    public PlanValidator waiving(Waivers waivers, LocalDate day) {
        for (Waiver waiver : waivers.getWaivers()) {
            if (rules().require(waiver.getRule()) instanceof WaiverRule) {
                throw new IllegalArgumentException("findings about waivers can't be waived: " + waiver.getRule());
            }
        }
        return new PlanValidator(settings.with(waivers, day));
    }

    /** The rules it checks by. */
    public RuleSet rules() {
        return settings.rules();
    }

    /** How profiles for its rules stand in files. */
    public Format<Profile> profileFormat() {
        return Profile.format(rules().codes());
    }

    /** How waivers of its rules stand in files. */
    public Format<Waivers> waiversFormat() {
        return Waivers.format(rules().codes(), code -> !(rules().require(code) instanceof WaiverRule));
    }

    /** Checks a plan by itself; plans it refers to are not at hand. */
    public Report validate(Plan plan) {
        return validate(PlanLibrary.of(List.of(plan))).get(0);
    }

    /**
     * Checks an element by itself, by the rules that look at single elements; for forms in which a plan comes about.
     *
     * <p>It is judged as the one element of an RPJMD of 2025–2029, so that pointers begin with {@code /goals/0} for a goal,
     * and under the profile, but without waivers, which are for plans.
     */
    public Report validate(PlanElement element) {
        RuleSet alone = RuleSet.of(rules().rules().stream()
                .filter(rule -> rule instanceof ElementRule)
                .toList());
        return new PlanValidator(new Settings(alone, settings.profile(), Waivers.of(List.of()), Optional.empty()))
                .validate(Alone.with(element));
    }

    /** Checks every plan of a library among the others; one report a plan, in the order of the library. */
    public List<Report> validate(PlanLibrary library) {
        Waiving waiving = new Waiving(settings.waivers(), settings.day().orElse(LocalDate.MIN));
        List<Examination> all = library.graphs().stream()
                .map((PlanGraph graph) -> new Examination(settings, graph, library, waiving))
                .toList();
        all.forEach(Examination::run);
        return settings.waivers().getWaivers().isEmpty()
                ? all.stream().map(one -> one.report(List.of())).toList()
                : reports(all, waiving);
    }

    /** The reports, for which it has to be known what became of each waiver. */
    private static List<Report> reports(List<Examination> all, Waiving waiving) {
        Optional<Examination> first = all.stream().min(Comparator.comparing(Examination::plan));
        Map<Id, List<Examination>> byPlan =
                all.stream().collect(Collectors.groupingBy(Examination::plan, HashMap::new, Collectors.toList()));
        List<Report> reports = new ArrayList<>();
        for (Examination one : all) {
            List<WaiverUse> uses = new ArrayList<>();
            Optional.ofNullable(byPlan.remove(one.plan()))
                    .ifPresent(same -> uses.addAll(waiving.uses(Optional.of(one.plan()), askedInEach(same))));
            if (first.equals(Optional.of(one))) {
                uses.addAll(waiving.uses(Optional.empty(), askedInEach(all)));
            }
            reports.add(one.report(uses));
        }
        return reports;
    }

    private static Set<String> askedInEach(List<Examination> some) {
        Set<String> asked = new HashSet<>(some.get(0).asked());
        some.forEach(one -> asked.retainAll(one.asked()));
        return asked;
    }
}
