package dev.selaras.validation.rules.statement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.model.Adoption;
import dev.selaras.core.model.Elaboration;
import dev.selaras.core.model.ElaborationPoint;
import dev.selaras.core.model.Mission;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The marks before the points of an elaboration, where they count on: {@code 1}, {@code (2)} or {@code a}, {@code b}.
 *
 * <p>A list may go on from one before it, so it need not begin with the first. A list in which a mark occurs twice holds
 * several lists and is left alone, as is one with other marks.
 */
final class PointMarkers {

    private static final int MAX_DIGITS = 4;

    /**
     * A mark before which one is missing.
     *
     * @param member where it stands below the element
     * @param text the point
     * @param marker the mark as printed
     * @param due the mark that is due in its place
     */
    record Gap(String member, String text, String marker, String due) {}

    private PointMarkers() {}

    /** The gaps between the marks of an element's elaboration. */
    static List<Gap> gaps(Node<?> node) {
        List<ElaborationPoint> points =
                elaboration(node).map(Elaboration::getPoints).orElse(List.of());
        boolean isDigits = points.stream().map(PointMarkers::bare).anyMatch(PointMarkers::isDigits);
        Map<Integer, Integer> byNumber = new TreeMap<>();
        for (int i = 0; i < points.size(); i++) {
            String bare = bare(points.get(i));
            boolean counts = isDigits ? isDigits(bare) : isLetter(bare);
            boolean repeats = counts && byNumber.put(number(bare), i) != null;
            if (repeats || (!counts && !bare.isEmpty())) {
                return List.of();
            }
        }
        List<Gap> gaps = new ArrayList<>();
        int due = byNumber.isEmpty() ? 0 : byNumber.keySet().iterator().next();
        for (Map.Entry<Integer, Integer> marked : byNumber.entrySet()) {
            ElaborationPoint point = points.get(marked.getValue());
            if (marked.getKey() != due) {
                String mark = isDigits ? Integer.toString(due) : Character.toString((char) ('a' + due - 1));
                String text = point.getText().in(node.graph().plan().getLanguage());
                gaps.add(new Gap(
                        "elaboration/points/" + marked.getValue() + "/marker",
                        text,
                        point.getMarker().orElseThrow(),
                        mark));
            }
            due = marked.getKey() + 1;
        }
        return gaps;
    }

    private static Optional<Elaboration> elaboration(Node<?> node) {
        if (node.element() instanceof Mission mission) {
            return mission.getElaboration();
        }
        return node.element() instanceof Adoption adoption ? adoption.getElaboration() : Optional.empty();
    }

    /** The mark without brackets, dots and spaces, in lower case; empty if there is none. */
    private static String bare(ElaborationPoint point) {
        StringBuilder bare = new StringBuilder();
        point.getMarker()
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .chars()
                .filter(c -> "(). ".indexOf(c) < 0)
                .forEach(c -> bare.append((char) c));
        return bare.toString();
    }

    private static boolean isDigits(String bare) {
        return !bare.isEmpty() && bare.length() <= MAX_DIGITS && bare.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isLetter(String bare) {
        return bare.length() == 1 && bare.charAt(0) >= 'a' && bare.charAt(0) <= 'z';
    }

    private static int number(String bare) {
        return isDigits(bare) ? Integer.parseInt(bare) : bare.charAt(0) - 'a' + 1;
    }
}
