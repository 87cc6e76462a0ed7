package dev.selaras.validation.bean;

import dev.selaras.format.json.JsonPointer;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The path so far of a violation that is being built: {@code targets[3].goals[0]} for the pointer {@code /targets/3/goals/0}.
 *
 * @param property goes on to a property
 * @param item goes on to an item, of which only the index has to be told
 * @param end ends the path here
 */
record PropertyPath(
        Function<String, NodeBuilderCustomizableContext> property,
        Supplier<LeafNodeBuilderCustomizableContext> item,
        Runnable end) {

    private static PropertyPath of(NodeBuilderCustomizableContext node) {
        return new PropertyPath(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
    }

    private static PropertyPath of(NodeBuilderDefinedContext node) {
        return new PropertyPath(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
    }

    /** Adds a violation at the place that a JSON pointer names. */
    static void add(ConstraintViolationBuilder violation, String pointer) {
        Queue<String> steps = new ArrayDeque<>(JsonPointer.steps(pointer));
        PropertyPath path =
                new PropertyPath(violation::addPropertyNode, violation::addBeanNode, violation::addConstraintViolation);
        while (!steps.isEmpty()) {
            String step = steps.remove();
            if (!isIndex(step)) {
                path = of(path.property.apply(step));
            } else if (steps.isEmpty()) {
                path.item.get().inIterable().atIndex(Integer.parseInt(step)).addConstraintViolation();
                return;
            } else {
                path = of(path.property.apply(steps.remove()).inIterable().atIndex(Integer.parseInt(step)));
            }
        }
        path.end.run();
    }

    private static boolean isIndex(String step) {
        return !step.isEmpty() && step.length() < 10 && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
