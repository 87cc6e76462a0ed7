package dev.selaras.core.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The official code of a region (kode wilayah administrasi pemerintahan): {@code 35.02.11}.
 *
 * <p>Two digits name a province, four a regency or city, six a kecamatan, ten a village. Of the second pair 01–69 are
 * regencies and 71–99 cities; the last four digits of a village begin with 1 for a kelurahan, 2 for a desa, 3 for a desa
 * adat. Codes are published by decree of the Minister of Home Affairs and change with it; that a code is well formed
 * does not mean that it is in force.
 *
 * <p>Source: practice, read from the code lists of 2019 and 2025.
 */
@Value.Immutable
@ScalarStyle
public abstract class RegionCode implements Comparable<RegionCode> {

    /** The longest a code may be, in characters. */
    public static final int MAX_LENGTH = 13;

    RegionCode() {}

    /** The code without dots: 2, 4, 6 or 10 digits. */
    public abstract String getDigits();

    /**
     * The code with this text, dotted or not.
     *
     * @throws IllegalArgumentException if the text is no region code
     */
    public static RegionCode of(String text) {
        return find(text).orElseThrow(() -> new IllegalArgumentException("not a region code: " + text));
    }

    /** The code with this text, dotted as {@code 35.02.11.2001} or not at all, or nothing if the text is none. */
    public static Optional<RegionCode> find(String text) {
        // A longer text is none and need not be looked at.
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String digits = text.replace(".", "");
        if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')
                || levelOf(digits).isEmpty()) {
            return Optional.empty();
        }
        return text.equals(digits) || text.equals(dotted(digits)) ? Optional.of(code(digits)) : Optional.empty();
    }

    private static RegionCode code(String digits) {
        return new RegionCodeBuilder().digits(digits).build();
    }

    private static Optional<RegionLevel> levelOf(String digits) {
        RegionLevel level = switch (digits.length()) {
            case 2 -> RegionLevel.PROVINSI;
            case 4 -> regencyOrCity(digits.substring(2));
            case 6 -> levelOf(digits.substring(0, 4)).isPresent() ? RegionLevel.KECAMATAN : null;
            case 10 -> levelOf(digits.substring(0, 4)).isPresent() ? village(digits.charAt(6)) : null;
            default -> null;
        };
        return Optional.ofNullable(level);
    }

    private static @Nullable RegionLevel regencyOrCity(String pair) {
        return switch (pair) {
            case "00", "70" -> null;
            default -> pair.compareTo("70") < 0 ? RegionLevel.KABUPATEN : RegionLevel.KOTA;
        };
    }

    private static @Nullable RegionLevel village(char first) {
        return switch (first) {
            case '1' -> RegionLevel.KELURAHAN;
            case '2' -> RegionLevel.DESA;
            case '3' -> RegionLevel.DESA_ADAT;
            default -> null;
        };
    }

    private static String dotted(String digits) {
        StringBuilder text = new StringBuilder(MAX_LENGTH);
        for (int i = 0; i < digits.length(); i++) {
            if (i == 2 || i == 4 || i == 6) {
                text.append('.');
            }
            text.append(digits.charAt(i));
        }
        return text.toString();
    }

    /** The level that the code itself tells. */
    public final RegionLevel level() {
        return levelOf(getDigits()).orElseThrow();
    }

    /** The code of the region this one lies in, or nothing for a province. */
    public final Optional<RegionCode> parent() {
        return switch (getDigits().length()) {
            case 4 -> Optional.of(code(getDigits().substring(0, 2)));
            case 6 -> Optional.of(code(getDigits().substring(0, 4)));
            case 10 -> Optional.of(code(getDigits().substring(0, 6)));
            default -> Optional.empty();
        };
    }

    /** Whether the other region is this one or lies in it. */
    public final boolean contains(RegionCode other) {
        return other.getDigits().startsWith(getDigits());
    }

    @Override
    public final int compareTo(RegionCode other) {
        return getDigits().compareTo(other.getDigits());
    }

    /** The code in its official form, with dots. */
    @Override
    public final String toString() {
        return dotted(getDigits());
    }
}
