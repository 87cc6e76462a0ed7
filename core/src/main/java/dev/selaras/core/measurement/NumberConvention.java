package dev.selaras.core.measurement;

import java.util.Optional;

/**
 * Which sign parts the decimals of a written number, and which its thousands.
 *
 * <p>It is declared by the plan, because few cells tell it: {@code 41.236} is forty-one thousand in one table and
 * forty-one and a bit in another.
 */
public enum NumberConvention {
    /** Indonesian: {@code 1.520,64}. */
    ID("id", ',', '.'),
    /** English, and that of most spreadsheets: {@code 1,520.64}. */
    EN("en", '.', ',');

    private final String tag;
    private final char decimal;
    private final char grouping;

    NumberConvention(String tag, char decimal, char grouping) {
        this.tag = tag;
        this.decimal = decimal;
        this.grouping = grouping;
    }

    /** The name by which a plan declares it. */
    public String tag() {
        return tag;
    }

    /** The sign before the decimals. */
    public char decimal() {
        return decimal;
    }

    /** The sign between groups of three digits. */
    public char grouping() {
        return grouping;
    }

    /** The convention that has the two signs the other way round. */
    public NumberConvention other() {
        return this == ID ? EN : ID;
    }

    /** The convention with this tag, or nothing. */
    public static Optional<NumberConvention> find(String tag) {
        for (NumberConvention convention : values()) {
            if (convention.tag.equals(tag)) {
                return Optional.of(convention);
            }
        }
        return Optional.empty();
    }
}
