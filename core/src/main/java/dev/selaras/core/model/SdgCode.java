package dev.selaras.core.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A code of the Sustainable Development Goals (SDG, in Indonesian TPB): {@code 1.3.1} for an indicator, {@code 11.c} for a
 * target, and {@code 1.3.1.(a)} for a national indicator.
 *
 * <p>Goals are numbered 1 to 17. That a code is well formed does not mean that the list has it. Codes sort as the list
 * does: by numbers, and lettered targets after numbered ones. Immutable and thread-safe.
 *
 * <p>Source: practice, the metadata of the SDG indicators.
 */
@Value.Immutable
@ScalarStyle
public abstract class SdgCode implements Comparable<SdgCode> {

    /** How many goals there are. */
    public static final int GOALS = 17;

    private static final List<SdgLevel> LEVELS = List.of(SdgLevel.values());

    private static final int MAX_NUMBER = 99;

    SdgCode() {}

    /** Its parts from the top: a number, a number or letter, a number, a letter. */
    abstract List<String> getParts();

    /**
     * The code with this text.
     *
     * @throws IllegalArgumentException if the text is no code
     */
    public static SdgCode of(String text) {
        return find(text).orElseThrow(() -> new IllegalArgumentException("not an SDG code: " + text));
    }

    /** The code with this text, with or without brackets, or nothing if the text is none. */
    public static Optional<SdgCode> find(String text) {
        String plain = text.replace(".(", ".").replace('(', '.').replace(")", "");
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (start >= 0) {
            int dot = plain.indexOf('.', start);
            String part = plain.substring(start, dot < 0 ? plain.length() : dot);
            if (parts.size() == LEVELS.size() || !isPart(LEVELS.get(parts.size()), part)) {
                return Optional.empty();
            }
            parts.add(part.startsWith("0") ? part.substring(1) : part);
            start = dot < 0 ? -1 : dot + 1;
        }
        return Optional.of(code(parts));
    }

    private static SdgCode code(List<String> parts) {
        return new SdgCodeBuilder().parts(parts).build();
    }

    private static boolean isPart(SdgLevel level, String part) {
        return switch (level) {
            case GOAL -> isNumber(part, GOALS);
            case TARGET -> isNumber(part, MAX_NUMBER) || isLetter(part, 'd');
            case INDICATOR -> isNumber(part, MAX_NUMBER);
            case NATIONAL_INDICATOR -> isLetter(part, 'z');
        };
    }

    private static boolean isNumber(String part, int most) {
        if (part.isEmpty() || part.length() > 2) {
            return false;
        }
        int number = 0;
        for (int i = 0; i < part.length(); i++) {
            if (part.charAt(i) < '0' || part.charAt(i) > '9') {
                return false;
            }
            number = 10 * number + part.charAt(i) - '0';
        }
        return number >= 1 && number <= most;
    }

    private static boolean isLetter(String part, char last) {
        return part.length() == 1 && part.charAt(0) >= 'a' && part.charAt(0) <= last;
    }

    /** Of what the code is. */
    public final SdgLevel level() {
        return LEVELS.get(getParts().size() - 1);
    }

    /** The code of what it is part of on a level above, or the code itself if it is of that level or above it. */
    public final SdgCode at(SdgLevel level) {
        return getParts().size() <= level.parts() ? this : code(getParts().subList(0, level.parts()));
    }

    @Override
    public final int compareTo(SdgCode other) {
        int shared = Math.min(getParts().size(), other.getParts().size());
        Comparator<String> order = Comparator.<String>comparingInt(part -> part.charAt(0) >= 'a' ? 1 : 0)
                .thenComparing(String::length)
                .thenComparing(Comparator.naturalOrder());
        for (int i = 0; i < shared; i++) {
            int compared = order.compare(getParts().get(i), other.getParts().get(i));
            if (compared != 0) {
                return compared;
            }
        }
        return Integer.compare(getParts().size(), other.getParts().size());
    }

    /** The code as it is printed: {@code 1.3.1.(a)}. */
    @Override
    public final String toString() {
        String shared = String.join(".", at(SdgLevel.INDICATOR).getParts());
        return level() == SdgLevel.NATIONAL_INDICATOR
                ? shared + ".(" + getParts().get(3) + ")"
                : shared;
    }
}
