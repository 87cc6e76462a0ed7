package dev.selaras.cli;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Wording;
import java.io.PrintStream;
import java.util.List;
import java.util.function.LongSupplier;

/** How far long reading has come, on one line of a terminal that is gone in the end. Short reading shows nothing. */
final class Progress implements AutoCloseable {

    private static final Wording READ = Wording.of("Membaca berkas {0} dari {1} …", "Reading file {0} of {1} …");

    private static final Wording READ_LINE =
            Wording.of("Membaca berkas {0} dari {1}, baris {2} …", "Reading file {0} of {1}, line {2} …");

    private static final long SECOND = 1_000_000_000L;

    private final PrintStream terminal;
    private final Language language;
    private final LongSupplier nanos;
    private final long all;
    private long next;
    private int done;
    private int width;

    /**
     * Begins.
     *
     * @param nanos the clock
     * @param all how many files there are
     */
    Progress(PrintStream terminal, Language language, LongSupplier nanos, long all) {
        this.terminal = terminal;
        this.language = language;
        this.nanos = nanos;
        this.all = all;
        this.next = nanos.getAsLong() + SECOND;
    }

    /** Goes on to the next file; shows so after a second, and then once a second. */
    void step() {
        done++;
        show(READ, List.of(Wording.of(done), Wording.of(all)));
    }

    /** Has come to a line of a file with a plan a line; shows so in the same way. */
    void line(int line) {
        show(READ_LINE, List.of(Wording.of(done), Wording.of(all), Wording.of(line)));
    }

    private void show(Wording what, List<Wording> numbers) {
        if (nanos.getAsLong() - next >= 0) {
            next = nanos.getAsLong() + SECOND;
            String shown = what.in(language, numbers);
            terminal.print("\r" + shown + " ".repeat(Math.max(0, width - shown.length())));
            width = Math.max(width, shown.length());
        }
    }

    /** Takes the line away. */
    @Override
    public void close() {
        if (width > 0) {
            terminal.print("\r" + " ".repeat(width) + "\r");
        }
    }
}
