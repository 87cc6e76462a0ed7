package dev.selaras.core.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * The name by which elements and plans refer to each other: {@code M1}, {@code rpjmd-ponorogo-2016-2021}.
 *
 * <p>An id is 1 to {@value #MAX_LENGTH} ASCII letters, digits, dots, underscores and hyphens, the first a letter or a
 * digit. Case matters. An id is no official number: that is {@link PlanElement#getNumber()}.
 *
 * <p>Ids sort by their characters.
 */
@Value.Immutable
@ScalarStyle
public abstract class Id implements Comparable<Id> {

    /** The longest an id may be, in characters. */
    public static final int MAX_LENGTH = 64;

    Id() {}

    /** The id itself. */
    public abstract String getValue();

    /**
     * The id with this text.
     *
     * @throws IllegalArgumentException if the text is no id
     */
    public static Id of(String value) {
        return find(value).orElseThrow(() -> new IllegalArgumentException("not an id: " + value));
    }

    /** The id with this text, or nothing if the text is no id. */
    public static Optional<Id> find(String value) {
        return isId(value) ? Optional.of(new IdBuilder().value(value).build()) : Optional.empty();
    }

    private static boolean isId(String value) {
        int length = value.length();
        if (length == 0 || length > MAX_LENGTH || !isLetterOrDigit(value.charAt(0))) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            char c = value.charAt(i);
            if (!isLetterOrDigit(c) && c != '.' && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    @Override
    public final int compareTo(Id other) {
        return getValue().compareTo(other.getValue());
    }

    @Override
    public final String toString() {
        return getValue();
    }
}
