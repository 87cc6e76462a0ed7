package dev.selaras.core.graph;

import dev.selaras.core.model.PlanElement;
import java.util.function.Function;

/**
 * Something to know of an element that is worked out once for each element of a graph, however many ask.
 *
 * <p>A fact is known by the object and not by what it asks, so it belongs into a static field. Thread-safe.
 *
 * @param <E> the type of the elements
 * @param <T> what is to know of them: an immutable value
 */
public final class Fact<E extends PlanElement, T> {

    private final Function<Node<E>, T> question;

    private Fact(Function<Node<E>, T> question) {
        this.question = question;
    }

    /**
     * A fact.
     *
     * @param question works it out; equal elements of equal plans must have equal answers
     */
    public static <E extends PlanElement, T> Fact<E, T> of(Function<Node<E>, T> question) {
        return new Fact<>(question);
    }

    /** What is to know of an element. */
    public T of(Node<E> node) {
        return node.graph().know(this, node);
    }

    T workOut(Node<E> node) {
        return question.apply(node);
    }
}
