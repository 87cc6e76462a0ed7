package dev.selaras.validation.render.html;

import dev.selaras.core.language.Wording;
import dev.selaras.core.model.AdoptionMode;
import dev.selaras.core.model.Aggregation;
import dev.selaras.core.model.Direction;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.FactorKind;
import dev.selaras.core.model.ProblemLevel;
import java.util.Map;

/** What planners call what a plan holds. */
final class Terms {

    private static final Map<String, Wording> LINKS = Map.ofEntries(
            Map.entry("pillars", Wording.of("mendukung pokok visi", "serves the pillars")),
            Map.entry("missions", Wording.of("mendukung misi", "serves the missions")),
            Map.entry("issues", Wording.of("menjawab isu strategis", "answers the strategic issues")),
            Map.entry("problems", Wording.of("merangkum permasalahan", "sums up the problems")),
            Map.entry("parent", Wording.of("bagian dari permasalahan", "part of the problem")),
            Map.entry("derivedFrom", Wording.of("diturunkan dari sasaran", "derived from the targets")),
            Map.entry("goals", Wording.of("mendukung tujuan", "serves the goals")),
            Map.entry("goalIndicators", Wording.of("melalui indikator tujuan", "through the indicators of a goal")),
            Map.entry("elements", Wording.of("mengambil unsur", "takes over the elements")),
            Map.entry("measures", Wording.of("mengukur", "measures")),
            Map.entry("repeats", Wording.of("mengulang indikator", "sets again the indicator")));

    private Terms() {}

    /** What a member that refers to other elements says of them. */
    static Wording link(String member) {
        return LINKS.getOrDefault(member, Wording.of(member));
    }

    /** The heading of the elements of a kind. */
    static Wording heading(ElementKind kind) {
        return switch (kind) {
            case VISION -> Wording.of("Visi", "Vision");
            case PILLAR -> Wording.of("Pokok visi", "Pillars");
            case MISSION -> Wording.of("Misi", "Missions");
            case PROBLEM -> Wording.of("Permasalahan", "Problems");
            case ISSUE -> Wording.of("Isu strategis", "Strategic issues");
            case FACTOR -> Wording.of("Faktor", "Factors");
            case ADOPTION -> Wording.of("Adopsi", "Adoptions");
            case GOAL -> Wording.of("Tujuan dan sasaran", "Goals and targets");
            case TARGET -> Wording.of("Sasaran tanpa tujuan dalam rencana ini", "Targets without a goal in this plan");
            case INDICATOR ->
                Wording.of("Indikator yang tidak mengukur unsur rencana ini", "Indicators of nothing in this plan");
        };
    }

    static Wording of(Direction direction) {
        return switch (direction) {
            case INCREASE -> Wording.of("makin tinggi makin baik", "higher is better");
            case DECREASE -> Wording.of("makin rendah makin baik", "lower is better");
            case MAINTAIN_ABOVE -> Wording.of("tidak kurang dari nilai target", "not below the value");
            case MAINTAIN_BELOW -> Wording.of("tidak lebih dari nilai target", "not above the value");
            case WITHIN -> Wording.of("di dalam rentang", "within the range");
            case NONE -> Wording.of("tanpa arah", "none");
        };
    }

    static Wording of(Aggregation aggregation) {
        return switch (aggregation) {
            case LAST -> Wording.of("nilai tahun terakhir", "the value of the last year");
            case SUM -> Wording.of("jumlah nilai semua tahun", "the sum of the years");
            case CONSTANT -> Wording.of("nilai yang sama setiap tahun", "the same value each year");
            case EVENT -> Wording.of("mengikuti kejadian", "by events");
        };
    }

    static Wording of(AdoptionMode mode) {
        return switch (mode) {
            case TOTAL -> Wording.of("seluruhnya", "all of it");
            case SELECTED -> Wording.of("yang disebut saja", "what is named");
            case RELEVANT -> Wording.of("yang berkaitan dengan tugas unit", "what bears on the unit's tasks");
            case LOCALISED -> Wording.of("disesuaikan dengan daerah", "rewritten for the place");
            case NONE -> Wording.of("tidak ada", "nothing");
        };
    }

    static Wording of(ProblemLevel level) {
        return switch (level) {
            case MAIN_PROBLEM -> Wording.of("masalah pokok", "main problem");
            case PROBLEM -> Wording.of("masalah", "problem");
            case ROOT_CAUSE -> Wording.of("akar masalah", "root cause");
        };
    }

    static Wording of(FactorKind kind) {
        return switch (kind) {
            case HINDERING -> Wording.of("penghambat", "hindering");
            case DRIVING -> Wording.of("pendorong", "driving");
        };
    }
}
