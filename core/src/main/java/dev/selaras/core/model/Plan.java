package dev.selaras.core.model;

import dev.selaras.core.language.LanguageTags;
import dev.selaras.core.language.Words;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.measurement.Scale;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A development plan of a region or of one of its units: the root of everything else here.
 *
 * <p>A plan is flat. Its elements stand in lists, in the order of the document, and refer to each other by {@link Ref};
 * so a plan whose references lead nowhere can be held and its faults shown. A plan of a kecamatan is a
 * {@link PlanType#RENSTRA} or {@link PlanType#RENJA} whose unit is a kecamatan.
 */
@Value.Immutable
@ModelStyle
public interface Plan {

    /** The language of a plan that does not name one: Indonesian. */
    String DEFAULT_LANGUAGE = "id";

    /** The name by which other plans refer to this one. */
    Id getId();

    /** What kind of document this is. */
    PlanType getType();

    /** Which of several texts of this plan it is; one that does not say is {@linkplain PlanVersion#ENACTED enacted}. */
    Optional<PlanVersion> getVersion();

    /** The title as printed. */
    Text getTitle();

    /** The BCP 47 tag of the language that plain texts are in. */
    @Value.Default
    default String getLanguage() {
        return DEFAULT_LANGUAGE;
    }

    /** How numbers are written in this plan's tables. */
    @Value.Default
    default NumberConvention getNumbers() {
        return NumberConvention.ID;
    }

    /** The region the plan is made for. */
    Region getRegion();

    /** The unit whose plan this is; nothing for a plan of the whole region. */
    Optional<OrganisationalUnit> getUnit();

    /** The years on the plan's label. */
    Period getPeriod();

    /** The years for which values are set, if they are not simply those of the period. */
    Optional<TargetYears> getTargetYears();

    /** The scales of the plan's own, to which its indicators refer by name. */
    List<Scale> getScales();

    /** The regulations that enact the plan. */
    List<String> getLegalBasis();

    /** The plans that this one has to follow. */
    List<Id> getUpperPlans();

    /** The motto or spirit the plan is carried out in. */
    Optional<Text> getMotto();

    /** The vision; a plan of a unit may have none. */
    Optional<Vision> getVision();

    /** The pillars of the vision. */
    List<Pillar> getPillars();

    /** The missions. */
    List<Mission> getMissions();

    /** The problems found. */
    List<Problem> getProblems();

    /** The strategic issues. */
    List<StrategicIssue> getIssues();

    /** What hinders and what drives. */
    List<Factor> getFactors();

    /** What is taken over from higher plans. */
    List<Adoption> getAdoptions();

    /** The goals. */
    List<Goal> getGoals();

    /** The targets. */
    List<Target> getTargets();

    /** The indicators. */
    List<Indicator> getIndicators();

    /** The elements of one kind, in the order of the document. */
    default List<? extends PlanElement> elements(ElementKind kind) {
        return switch (kind) {
            case VISION -> getVision().map(List::of).orElse(List.of());
            case PILLAR -> getPillars();
            case MISSION -> getMissions();
            case PROBLEM -> getProblems();
            case ISSUE -> getIssues();
            case FACTOR -> getFactors();
            case ADOPTION -> getAdoptions();
            case GOAL -> getGoals();
            case TARGET -> getTargets();
            case INDICATOR -> getIndicators();
        };
    }

    /** Which of several texts of this plan it is. */
    default PlanVersion version() {
        return getVersion().orElse(PlanVersion.ENACTED);
    }

    /**
     * The other plans that this one has to follow, takes something over from or refers to, each once; itself too if it follows
     * or adopts itself.
     */
    default List<Id> followed() {
        Set<Id> followed = new LinkedHashSet<>(getUpperPlans());
        getAdoptions().forEach(adoption -> followed.add(adoption.getPlan()));
        for (ElementKind kind : ElementKind.values()) {
            elements(kind)
                    .forEach(element -> element.links((member, index, ref, expected) ->
                            ref.getPlan().filter(plan -> !plan.equals(getId())).ifPresent(followed::add)));
        }
        return List.copyOf(followed);
    }

    /** The scale of that name, in any case: the plan's own, else the {@linkplain Scale#builtIn built-in} one, or nothing. */
    default Optional<Scale> scale(String name) {
        return Optional.ofNullable(scalesByName().get(Words.of(name))).or(() -> Scale.builtIn(name));
    }

    /** The plan's own scales by the words of their names, the first of each; worked out once, as every indicator asks. */
    @Value.Lazy
    default Map<Words, Scale> scalesByName() {
        return getScales().stream()
                .collect(Collectors.toUnmodifiableMap(
                        scale -> Words.of(scale.getName()), Function.identity(), (first, second) -> first));
    }

    /** Whether this is the plan of a kecamatan: its unit is one, or no unit is named and its region is one. */
    default boolean belongsToKecamatan() {
        return getUnit()
                .map(unit -> unit.getKind() == UnitKind.KECAMATAN)
                .orElse(getRegion().getLevel() == RegionLevel.KECAMATAN);
    }

    /** Refuses a language that has no such name. */
    @Value.Check
    default void check() {
        if (!LanguageTags.isTag(getLanguage())) {
            throw new IllegalArgumentException("not a BCP 47 language tag: " + getLanguage());
        }
    }

    /** A new builder; id, type, title, region and period are required. */
    static PlanBuilder builder() {
        return new PlanBuilder();
    }
}
