package dev.selaras.core.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class KindsPropertiesTest {

    /** A cell of every kind, with places for two numbers. */
    private static final String[] SHAPES = {
        "%s",
        "%s %%",
        "%s Dokumen",
        "%s-%s",
        "%s - %s",
        "%s – %s",
        "%s s.d. %s",
        "%s%%-%s%%",
        "%s-",
        "2:%s poin",
        "≤ %s",
        ">= %s %%",
        "minimal %s",
        "lebih dari %s orang",
        "1 : %s",
        "1:%s:1:%s",
        "%s per 100.000 orang",
        "%s/1000 penduduk",
        "%s (A)",
        "BB %s",
        "WTP",
        "Level 3",
        "Peringkat 5",
        "Rp %s",
        "Rp. %s juta",
        "%s Miliar Rupiah",
        "Tepat",
        "NA",
        "-",
        "#REF!"
    };

    @Property
    void printingAndReadingBackIsTheIdentity(@ForAll("cells") String cell, @ForAll NumberConvention declared) {
        Measurement read = Measurement.parse(cell, declared);
        Measurement again = Measurement.parse(read.toString(), declared);

        assertThat(again).isEqualTo(read).hasSameHashCodeAs(read).hasToString(cell);
        assertThat(again.otherReading()).isEqualTo(read.otherReading());
    }

    @Property
    void anotherReadingIsOfTheSameKindAndLeadsBack(@ForAll("cells") String cell, @ForAll NumberConvention declared) {
        Measurement read = Measurement.parse(cell, declared);

        read.otherReading().ifPresent(other -> {
            assertThat(other).hasSameClassAs(read).isNotEqualTo(read).hasToString(cell);
            assertThat(other.otherReading()).contains(read);
            assertThat(Measurement.parse(cell, declared.other())).isEqualTo(other);
        });
    }

    @Property
    void everyShapeWithANumberIsUnderstood(@ForAll("cells") String cell, @ForAll NumberConvention declared) {
        boolean understood = !(Measurement.parse(cell, declared) instanceof Qualitative);

        assertThat(understood).as(cell).isTrue();
    }

    @Property
    void textThatLooksLikeACellIsKept(@ForAll("noise") String cell, @ForAll NumberConvention declared) {
        assertThat(Measurement.parse(cell, declared)).hasToString(cell);
    }

    @Property(tries = 40)
    void aLongCellIsReadInTime(@ForAll("pieces") String piece, @ForAll NumberConvention declared) {
        String cell = piece.repeat(100_000 / piece.length());

        assertThat(Measurement.parse(cell, declared).getRaw()).isSameAs(cell);
    }

    @Provide
    static Arbitrary<String> cells() {
        return Arbitraries.of(NumberConvention.values())
                .flatMap(numbers -> Combinators.combine(Arbitraries.of(SHAPES), written(numbers), written(numbers))
                        .as((shape, from, to) -> String.format(Locale.ROOT, shape, from, to)));
    }

    @Provide
    static Arbitrary<String> noise() {
        return pieces().list().ofMaxSize(8).map(pieces -> String.join("", pieces));
    }

    @Provide
    static Arbitrary<String> pieces() {
        return Arbitraries.of(
                "1",
                "41",
                ".",
                ",",
                "-",
                "–",
                ":",
                " ",
                "(",
                ")",
                "%",
                "/",
                "per",
                "sd",
                "s.d.",
                "sampai ",
                "Rp",
                "juta",
                "≤",
                "minimal",
                "A",
                "WTP",
                "Level",
                "ke-",
                "\ud83d",
                "\ude00",
                "\u0000",
                "\u00a0",
                "ß",
                "1 : 30",
                "4.43-4.47 ",
                "min. ",
                "#");
    }

    private static Arbitrary<String> written(NumberConvention numbers) {
        Arbitrary<String> decimals =
                Arbitraries.strings().numeric().ofMaxLength(4).map(d -> d.isEmpty() ? "" : numbers.decimal() + d);
        Arbitrary<String> plain =
                Arbitraries.integers().between(-99_999, 99_999).map(String::valueOf);
        Arbitrary<String> grouped = Arbitraries.integers()
                .between(-999, 999)
                .filter(i -> i != 0)
                .map(i -> i + (numbers.grouping() + "120"));
        return Combinators.combine(Arbitraries.oneOf(plain, grouped), decimals).as(String::concat);
    }
}
