package dev.selaras.core.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * The time an actual value is for (periode pelaporan): a year, a quarter or a month of it, as {@code 2025},
 * {@code 2025-Q1}, {@code 2025-03}.
 *
 * <p>It is not the {@link Period} of a plan, which spans years. It has a quarter or a month or neither, never both.
 * Immutable and thread-safe.
 */
@Value.Immutable
@ScalarStyle
public abstract class ReportingPeriod {

    private static final int YEAR_LENGTH = 4;

    ReportingPeriod() {}

    /** The year. */
    public abstract int getYear();

    /** The quarter (triwulan), 1 to 4; nothing for a whole year or a month. */
    public abstract Optional<Integer> getQuarter();

    /** The month, 1 to 12; nothing for a whole year or a quarter. */
    public abstract Optional<Integer> getMonth();

    /** A whole year; refuses what is no calendar year of four digits. */
    public static ReportingPeriod ofYear(int year) {
        return new ReportingPeriodBuilder().year(year).build();
    }

    /** A quarter of a year; refuses a quarter that is not 1 to 4. */
    public static ReportingPeriod ofQuarter(int year, int quarter) {
        return new ReportingPeriodBuilder().year(year).quarter(quarter).build();
    }

    /** A month of a year; refuses a month that is not 1 to 12. */
    public static ReportingPeriod ofMonth(int year, int month) {
        return new ReportingPeriodBuilder().year(year).month(month).build();
    }

    /** The period with this text, or nothing if the text is none: {@code 2025-Q5}, {@code 2025-3}. */
    public static Optional<ReportingPeriod> find(String text) {
        int year = digits(text, 0, YEAR_LENGTH);
        if (year < Years.FIRST) {
            return Optional.empty();
        }
        String rest = text.substring(YEAR_LENGTH);
        if (rest.isEmpty()) {
            return Optional.of(ofYear(year));
        }
        boolean hasQuarter = rest.startsWith("-Q");
        int part = hasQuarter ? digits(rest, 2, 3) : digits(rest, 1, 3);
        if (rest.length() != 3 || rest.charAt(0) != '-' || part < 1 || part > (hasQuarter ? 4 : 12)) {
            return Optional.empty();
        }
        return Optional.of(hasQuarter ? ofQuarter(year, part) : ofMonth(year, part));
    }

    /** Whether it is a whole year, and no part of one. */
    public final boolean isWholeYear() {
        return getQuarter().isEmpty() && getMonth().isEmpty();
    }

    /** Refuses a quarter and a month at once, and either that no year has. */
    @Value.Check
    void check() {
        Years.check(getYear());
        boolean isQuarter = getQuarter().map(q -> 1 <= q && q <= 4).orElse(true);
        boolean isMonth = getMonth().map(m -> 1 <= m && m <= 12).orElse(true);
        if (!isQuarter || !isMonth || (getQuarter().isPresent() && getMonth().isPresent())) {
            throw new IllegalArgumentException("no quarter or month of a year: " + this);
        }
    }

    /** The number that the ASCII digits there make, or -1 if something else stands there. */
    private static int digits(String text, int from, int to) {
        if (text.length() < to) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    /** The text that {@link #find} reads. */
    @Override
    public final String toString() {
        return getYear()
                + getQuarter().map(quarter -> "-Q" + quarter).orElse("")
                + getMonth().map(month -> (month < 10 ? "-0" : "-") + month).orElse("");
    }
}
