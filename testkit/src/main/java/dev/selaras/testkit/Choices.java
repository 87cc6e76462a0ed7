package dev.selaras.testkit;

import java.util.List;

/**
 * Numbers drawn beforehand that decide what a plan looks like, taken one by one and over again.
 *
 * <p>The first of every choice is the plainest, so numbers that shrink to 0 make a plan plainer.
 */
final class Choices {

    private final List<Integer> drawn;
    private int taken;

    Choices(List<Integer> drawn) {
        this.drawn = drawn;
    }

    /** A number from 0 on and below a bound. */
    int next(int bound) {
        if (drawn.isEmpty()) {
            return 0;
        }
        // Each time round the numbers are other ones, but a 0 stays a 0.
        int round = 1 + taken / drawn.size();
        int number = drawn.get(taken % drawn.size()) * round;
        taken++;
        return Math.floorMod(number, bound);
    }

    /** Whether something rare is the case, once in so many times. */
    boolean once(int in) {
        return next(in) == in - 1;
    }

    /** One of some values. */
    <T> T of(List<T> values) {
        return values.get(next(values.size()));
    }
}
