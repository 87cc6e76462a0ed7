package dev.selaras.validation.rules.statement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.model.Adoption;
import dev.selaras.core.model.Elaboration;
import dev.selaras.core.model.ElaborationPoint;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.PlanElement;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.ElementRule;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds gaps in the marks of the points of an elaboration: (4), then (6). A list may begin anywhere, and anew. */
@RuleInfo(
        code = "point-marker-gap",
        severity = Severity.INFO,
        looksAt = PlanElement.class,
        summary = @Bilingual(id = "Penanda butir yang terlewat", en = "Points whose marks have a gap"),
        message =
                @Bilingual(
                        id = "Butir {1} \"{0}\" langsung mengikuti butir {2}; penanda di antaranya terlewat.",
                        en = "The point {1} \"{0}\" comes after {2}; a mark between them is missing."),
        mend =
                @Bilingual(
                        id = "Perbaiki \"marker\", atau lengkapi butir yang terlewat sesuai dengan dokumen.",
                        en = "Mend the \"marker\", or complete what was left out as the document has it."),
        why =
                @Bilingual(
                        id = "Penanda yang terlewat dapat menandakan adanya butir yang hilang atau menyatu.",
                        en = "A gap hints at a point that was lost, or run into another."),
        sources = @Source(@Bilingual(id = "Praktik: penyuntingan naskah", en = "Practice: editing")),
        since = "0.1",
        bad = """
                { "missions": [ { "id": "M1", "statement": "Meningkatkan mutu pendidikan", "pillars": [ "P1", "P2" ],
                    "elaboration": { "points": [
                      { "marker": "a", "kind": "EFFORT", "text": "Melatih guru" },
                      { "marker": "c", "kind": "EFFORT", "text": "Memperbaiki sekolah" } ] } },
                  { "id": "M2", "statement": "Menguatkan ekonomi rakyat", "pillars": [ "P2" ] } ] }
                """)
public final class PointMarkerGap implements ElementRule<PlanElement> {

    private static final int MAX_DIGITS = 4;

    @Override
    public List<Flaw> check(Node<PlanElement> node) {
        List<Flaw> flaws = new ArrayList<>();
        String before = "";
        List<ElaborationPoint> points = points(node.element());
        for (int i = 0; i < points.size(); i++) {
            String mark = mark(points, i);
            // Romans within a list of letters: a, i, ii, b.
            boolean beginsRomans = mark(points, i + 1).equals(mark + "i");
            if (isCount(mark)
                    && isCount(before)
                    && !beginsRomans
                    && isLetter(mark) == isLetter(before)
                    && value(mark) > value(before) + 1) {
                String text = points.get(i).getText().in(node.graph().plan().getLanguage());
                Place place = Place.of(node, "elaboration/points/" + i + "/marker");
                flaws.add(Flaw.at(place, text, mark, before));
            }
            before = mark.isEmpty() ? before : mark;
        }
        return flaws;
    }

    private static List<ElaborationPoint> points(PlanElement element) {
        Optional<Elaboration> elaboration = Optional.empty();
        if (element instanceof Mission mission) {
            elaboration = mission.getElaboration();
        } else if (element instanceof Adoption adoption) {
            elaboration = adoption.getElaboration();
        }
        return elaboration.map(Elaboration::getPoints).orElse(List.of());
    }

    private static String mark(List<ElaborationPoint> points, int at) {
        return at < points.size() ? bare(points.get(at).getMarker().orElse("")) : "";
    }

    /** A mark without the bracket before it and the brackets and dots behind, in lower case. */
    private static String bare(String marker) {
        String mark = marker.strip().toLowerCase(Locale.ROOT);
        int start = mark.startsWith("(") ? 1 : 0;
        int end = mark.length();
        while (end > start && ".)".indexOf(mark.charAt(end - 1)) >= 0) {
            end--;
        }
        return mark.substring(start, end);
    }

    private static boolean isCount(String mark) {
        return isLetter(mark)
                || (!mark.isEmpty()
                        && mark.length() <= MAX_DIGITS
                        && mark.chars().allMatch(c -> c >= '0' && c <= '9'));
    }

    private static boolean isLetter(String mark) {
        return mark.length() == 1 && mark.charAt(0) >= 'a' && mark.charAt(0) <= 'z';
    }

    private static int value(String mark) {
        return isLetter(mark) ? mark.charAt(0) - 'a' + 1 : Integer.parseInt(mark);
    }
}
