package dev.selaras.core.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * The official code of a programme or activity, or of what is above or below it (kode nomenklatur): {@code
 * 7.01.02.2.01.0006}.
 *
 * <p>The parts say: {@code 7} the urusan, {@code 7.01} the bidang urusan, {@code 7.01.02} the program, {@code
 * 7.01.02.2.01} the kegiatan, where {@code 2} is the authority of a regency or city and {@code 1} that of a province, and
 * all of it the sub-kegiatan, whose number has four digits, or two in older lists. No part is zero: zeros stand in the
 * codes of units, which are no nomenclature codes. Codes are published by the Minister of Home Affairs and change; that
 * a code is well formed does not mean that it is in force.
 *
 * <p>Codes sort by their characters, so each comes before what is below it.
 *
 * <p>Source: practice, read from the tables of real plans.
 */
@Value.Immutable
@ScalarStyle
public abstract class NomenclatureCode implements Comparable<NomenclatureCode> {

    /** The longest a code may be, in characters. */
    public static final int MAX_LENGTH = 17;

    private static final int AUTHORITY = 8;

    NomenclatureCode() {}

    /** The code itself. */
    public abstract String getValue();

    /**
     * The code with this text.
     *
     * @throws IllegalArgumentException if the text is no nomenclature code
     */
    public static NomenclatureCode of(String value) {
        return find(value).orElseThrow(() -> new IllegalArgumentException("not a nomenclature code: " + value));
    }

    /** The code with this text, or nothing if the text is none. */
    public static Optional<NomenclatureCode> find(String value) {
        return levelOf(value.length()).isPresent() && isCode(value) ? Optional.of(code(value)) : Optional.empty();
    }

    private static NomenclatureCode code(String value) {
        return new NomenclatureCodeBuilder().value(value).build();
    }

    /** Each level is of another length; no other text need be looked at. */
    private static Optional<NomenclatureLevel> levelOf(int length) {
        return switch (length) {
            case 1 -> Optional.of(NomenclatureLevel.URUSAN);
            case 4 -> Optional.of(NomenclatureLevel.BIDANG_URUSAN);
            case 7 -> Optional.of(NomenclatureLevel.PROGRAM);
            case 12 -> Optional.of(NomenclatureLevel.KEGIATAN);
            case 15, MAX_LENGTH -> Optional.of(NomenclatureLevel.SUB_KEGIATAN);
            default -> Optional.empty();
        };
    }

    private static boolean isCode(String value) {
        boolean zero = true;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (isDot(i)) {
                if (c != '.' || zero) {
                    return false;
                }
                zero = true;
            } else if (c < '0' || c > '9' || (i == AUTHORITY && c > '2')) {
                return false;
            } else {
                zero &= c == '0';
            }
        }
        return !zero;
    }

    private static boolean isDot(int place) {
        return switch (place) {
            case 1, 4, 7, 9, 12 -> true;
            default -> false;
        };
    }

    /** The level that the code itself tells. */
    public final NomenclatureLevel level() {
        return levelOf(getValue().length()).orElseThrow();
    }

    /** The code of what this one is part of, or nothing for an urusan. */
    public final Optional<NomenclatureCode> parent() {
        int length = switch (level()) {
            case URUSAN -> 0;
            case BIDANG_URUSAN -> 1;
            case PROGRAM -> 4;
            case KEGIATAN -> 7;
            case SUB_KEGIATAN -> 12;
        };
        return length == 0 ? Optional.empty() : Optional.of(code(getValue().substring(0, length)));
    }

    @Override
    public final int compareTo(NomenclatureCode other) {
        return getValue().compareTo(other.getValue());
    }

    @Override
    public final String toString() {
        return getValue();
    }
}
