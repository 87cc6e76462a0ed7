package dev.selaras.core.measurement;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A unit of measure (satuan) as printed, and what it means.
 *
 * <p>{@code %}, {@code (%)}, {@code Persen} and {@code Persentase} are one unit; so are {@code Rp Juta} and
 * {@code Juta Rupiah}, {@code Per 1.000 KH} and {@code per 1000 kelahiran hidup}. Their {@link #getNormalised() normalised} names are
 * equal. Two units are {@code equal} only if they were printed alike as well.
 *
 * <p>{@code Indeks}, {@code Angka}, {@code poin}, {@code Nilai} and {@code Skor} are one too, an index: official tables
 * print now this, now that for one and the same indicator, and none of them says more than that a bare number follows.
 *
 * <p>Source: practice, read from published tables. Immutable and thread-safe.
 */
@Value.Immutable
@CellStyle
public abstract class Unit {

    Unit() {}

    /** The text exactly as printed. */
    public abstract String getRaw();

    /** What sort of thing it measures. */
    public abstract Dimension getDimension();

    /** One name for all spellings, in lower case: {@code persen}, {@code juta rupiah}, {@code per 1000 penduduk}. */
    public abstract String getNormalised();

    /** How many rupiah one of it is: 1000000 for {@code Juta Rupiah}; of a {@link Dimension#CURRENCY} only. */
    public abstract Optional<BigDecimal> getMultiplier();

    /** For how many it counts: 100000 for {@code per 100.000 penduduk}; of a {@link Dimension#RATE} only. */
    public abstract Optional<BigDecimal> getBase();

    /** What is counted, in lower case: {@code dokumen}; of a {@link Dimension#COUNT} only. */
    public abstract Optional<String> getCounted();

    /** What a printed unit means. Never fails: what is not known is {@link Dimension#OTHER}. */
    public static Unit parse(String printed) {
        return UnitParser.parse(printed);
    }

    /** The unit that a cell prints beside its number; nothing if it prints none. */
    public static Optional<Unit> printedIn(Measurement cell) {
        Optional<String> printed = cell instanceof Quantity quantity
                ? quantity.getUnit()
                : cell instanceof Range range
                        ? range.getUnit()
                        : cell instanceof Threshold threshold ? threshold.getUnit() : Optional.empty();
        return printed.map(Unit::parse);
    }

    /** Whether the other means the same, however it is printed. */
    public final boolean means(Unit other) {
        return getDimension() == other.getDimension() && getNormalised().equals(other.getNormalised());
    }

    /** The text as printed. */
    @Override
    public final String toString() {
        return getRaw();
    }
}
