package dev.selaras.benchmarks;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.NumberConvention;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParseException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What it costs to tell what a cell says: bare numbers beside {@code new BigDecimal} and {@link NumberFormat}, which read
 * nothing else, and the cells of a real table, which neither of them can read.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@org.openjdk.jmh.annotations.Measurement(iterations = 5, time = 1)
public class CellBenchmark {

    private static final String[] POINT = {"72.9", "73.92", "74.94", "75.96", "76.98", "78.00", "79.02", "1"};
    private static final String[] COMMA = {"72,9", "73,92", "74,94", "75,96", "76,98", "78,00", "79,02", "1"};
    private static final String[] TABLE = {
        "4,43",
        "4.43-4.47",
        "WTP",
        "1 : 30",
        "7.309",
        "≤ 2,8 %",
        "Level 3",
        "-",
        "Ada",
        "1.520,64",
        "10.95-10.90",
        "13.02-",
        "85,00 (A)",
        "Rp 9.000.000.000",
        "110,84 per 100.000 kelahiran hidup",
        "Tersusunnya dokumen perencanaan"
    };

    private final DecimalFormat format = format();

    private static DecimalFormat format() {
        DecimalFormat format = (DecimalFormat) NumberFormat.getInstance(Locale.forLanguageTag("id"));
        format.setParseBigDecimal(true);
        return format;
    }

    /** The floor: no thousands, a decimal point, nothing else allowed. */
    @Benchmark
    @OperationsPerInvocation(8)
    public void bigDecimal(Blackhole hole) {
        for (String cell : POINT) {
            hole.consume(new BigDecimal(cell));
        }
    }

    /** What the JDK offers for numbers as people write them. */
    @Benchmark
    @OperationsPerInvocation(8)
    public void numberFormat(Blackhole hole) throws ParseException {
        for (String cell : COMMA) {
            hole.consume(format.parse(cell));
        }
    }

    /** The same numbers as cells. */
    @Benchmark
    @OperationsPerInvocation(8)
    public void bareNumbers(Blackhole hole) {
        for (String cell : COMMA) {
            hole.consume(Measurement.parse(cell, NumberConvention.ID));
        }
    }

    /** Sixteen cells of as many kinds. */
    @Benchmark
    @OperationsPerInvocation(16)
    public void realTable(Blackhole hole) {
        for (String cell : TABLE) {
            hole.consume(Measurement.parse(cell, NumberConvention.ID));
        }
    }
}
