package dev.selaras.core.model;

import dev.selaras.core.language.Wording;

/** The kinds of elements, in the order in which a plan is read: from the vision down to what is measured. */
public enum ElementKind {
    /** Visi. */
    VISION(Vision.class, "vision", "visi", "vision"),
    /** Pokok visi. */
    PILLAR(Pillar.class, "pillars", "pokok visi", "pillar"),
    /** Misi. */
    MISSION(Mission.class, "missions", "misi", "mission"),
    /** Permasalahan. */
    PROBLEM(Problem.class, "problems", "permasalahan", "problem"),
    /** Isu strategis. */
    ISSUE(StrategicIssue.class, "issues", "isu strategis", "strategic issue"),
    /** Faktor penghambat atau pendorong. */
    FACTOR(Factor.class, "factors", "faktor", "factor"),
    /** Adopsi visi, misi atau isu dari rencana yang lebih tinggi. */
    ADOPTION(Adoption.class, "adoptions", "adopsi", "adoption"),
    /** Tujuan. */
    GOAL(Goal.class, "goals", "tujuan", "goal"),
    /** Sasaran. */
    TARGET(Target.class, "targets", "sasaran", "target"),
    /** Indikator. */
    INDICATOR(Indicator.class, "indicators", "indikator", "indicator");

    private static final ElementKind[] ALL = values();

    private final Class<? extends PlanElement> type;
    private final String member;
    private final String indonesian;
    private final String english;

    ElementKind(Class<? extends PlanElement> type, String member, String indonesian, String english) {
        this.type = type;
        this.member = member;
        this.indonesian = indonesian;
        this.english = english;
    }

    /** The type of the elements of this kind. */
    public Class<? extends PlanElement> type() {
        return type;
    }

    /** The member of a plan that holds the elements of this kind. */
    public String member() {
        return member;
    }

    /** What planners call one such element. */
    public Wording noun() {
        return Wording.of(indonesian, english);
    }

    /** The kind of an element. */
    public static ElementKind of(PlanElement element) {
        for (ElementKind kind : ALL) {
            if (kind.type.isInstance(element)) {
                return kind;
            }
        }
        throw new IllegalStateException("an element of no kind: " + element.getId());
    }

    /**
     * The kind that a type stands for.
     *
     * @throws IllegalArgumentException if the type is that of elements of several kinds, as {@link PlanElement} is
     */
    public static ElementKind of(Class<? extends PlanElement> type) {
        for (ElementKind kind : ALL) {
            if (kind.type == type) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of element: " + type.getSimpleName());
    }
}
