package dev.selaras.core.language;

import dev.selaras.core.language.WordRun.State;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which words of two texts stand for each other, by the algorithm of Myers with a bound on what it costs. */
final class WordAlignment {

    private final List<String> before;
    private final List<String> after;
    private final BitSet stayedBefore = new BitSet();
    private final BitSet stayedAfter = new BitSet();

    WordAlignment(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        int least = Math.min(before.size(), after.size());
        int head = 0;
        while (head < least && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (head + tail < least && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        stayedBefore.set(0, head);
        stayedAfter.set(0, head);
        stayedBefore.set(before.size() - tail, before.size());
        stayedAfter.set(after.size() - tail, after.size());
        align(head, before.size() - tail, after.size() - tail);
    }

    /** Finds the shortest way from one part to the other by words that go and words that come, unless it is long. */
    private void align(int head, int endBefore, int endAfter) {
        int rows = endBefore - head;
        int columns = endAfter - head;
        int max = Math.min(WordDifference.MAX_CHANGES, (rows + columns) / 2);
        int[] furthest = new int[2 * max + 3];
        List<int[]> trail = new ArrayList<>();
        for (int changes = 0; changes <= max; changes++) {
            trail.add(furthest.clone());
            for (int k = -changes; k <= changes; k += 2) {
                int x = start(furthest, max + 1 + k, k, changes);
                while (x < rows && x - k < columns && before.get(head + x).equals(after.get(head + x - k))) {
                    x++;
                }
                furthest[max + 1 + k] = x;
                if (x >= rows && x - k >= columns) {
                    walkBack(trail, head, rows, columns, max);
                    return;
                }
            }
        }
    }

    /** Whether the best way to a diagonal is by a word that comes; else it is by one that goes. */
    private static boolean isByComing(int[] furthest, int at, int k, int changes) {
        return k == -changes || (k != changes && furthest[at - 1] < furthest[at + 1]);
    }

    private static int start(int[] furthest, int at, int k, int changes) {
        return isByComing(furthest, at, k, changes) ? furthest[at + 1] : furthest[at - 1] + 1;
    }

    private void walkBack(List<int[]> trail, int head, int rows, int columns, int max) {
        int x = rows;
        int y = columns;
        for (int changes = trail.size() - 1; changes >= 0; changes--) {
            int[] furthest = trail.get(changes);
            int k = x - y;
            int at = max + 1 + k;
            boolean isByComing = isByComing(furthest, at, k, changes);
            int fromX = changes == 0 ? 0 : furthest[isByComing ? at + 1 : at - 1];
            int fromY = changes == 0 ? 0 : fromX - (isByComing ? k + 1 : k - 1);
            while (x > fromX && y > fromY) {
                stayedBefore.set(head + --x);
                stayedAfter.set(head + --y);
            }
            x = fromX;
            y = fromY;
        }
    }

    /** The runs of words, given as they are to be shown. */
    List<WordRun> runs(List<String> shownBefore, List<String> shownAfter) {
        List<WordRun> runs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            int goneUntil = end(stayedBefore.nextSetBit(i), before);
            add(runs, State.WENT, shownBefore.subList(i, goneUntil));
            i = goneUntil;
            int comeUntil = end(stayedAfter.nextSetBit(j), after);
            add(runs, State.CAME, shownAfter.subList(j, comeUntil));
            j = comeUntil;
            int stay = Math.min(stayedBefore.nextClearBit(i) - i, stayedAfter.nextClearBit(j) - j);
            add(runs, State.STAYED, shownBefore.subList(i, i + stay));
            i += stay;
            j += stay;
        }
        return runs;
    }

    private static int end(int next, List<String> words) {
        return next < 0 ? words.size() : next;
    }

    private static void add(List<WordRun> runs, State state, List<String> words) {
        if (!words.isEmpty()) {
            runs.add(WordRun.of(state, words));
        }
    }
}
