package dev.selaras.benchmarks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as the page shows them. */
final class Figures {

    private Figures() {}

    /** A number of three digits, or of more if it is whole: {@code 0.0312}, {@code 2.31}, {@code 12,400}. */
    static String of(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).round(new MathContext(3));
        return new DecimalFormat("#,##0.#####", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(rounded);
    }

    /** The least, the median and the most of something, in thousandths of it. */
    static String spread(Timing timing) {
        return of(timing.least() / 1_000) + " / " + of(timing.median() / 1_000) + " / " + of(timing.most() / 1_000);
    }
}
