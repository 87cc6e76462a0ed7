package dev.selaras.core.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class MeasurementPropertiesTest {

    @Property
    void aFormattedNumberIsReadBack(
            @ForAll @BigRange(min = "-99999999999999999999", max = "99999999999999999999") BigInteger digits,
            @ForAll @IntRange(max = 6) int decimals,
            @ForAll boolean grouped,
            @ForAll NumberConvention convention) {
        BigDecimal value = new BigDecimal(digits, decimals);
        String cell = format(value, grouped, convention);

        Measurement read = Measurement.parse(cell, convention);

        assertThat(read)
                .isInstanceOfSatisfying(
                        Quantity.class,
                        quantity -> assertThat(quantity.getValue()).isEqualTo(value));
        assertThat(read.getRaw()).isEqualTo(cell);
    }

    @Property
    void anExactNumberIsReadBackInEnglish(@ForAll @BigRange(min = "-1e18", max = "1e18") @Scale(12) BigDecimal value) {
        Quantity exact = Measurement.of(value);

        assertThat(Measurement.parse(exact.getRaw(), NumberConvention.EN))
                .isInstanceOfSatisfying(
                        Quantity.class, read -> assertThat(read.getValue()).isEqualTo(exact.getValue()));
    }

    @Property
    void everyTextIsAMeasurementThatKeepsIt(@ForAll String cell, @ForAll NumberConvention convention) {
        Measurement read = Measurement.parse(cell, convention);

        assertThat(read.getRaw()).isEqualTo(cell);
        assertThat(read).isEqualTo(Measurement.parse(cell, convention)).hasToString(cell);
    }

    private static String format(BigDecimal value, boolean grouped, NumberConvention convention) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(convention.decimal());
        symbols.setGroupingSeparator(convention.grouping());
        DecimalFormat format = new DecimalFormat(grouped ? "#,##0" : "0", symbols);
        format.setMinimumFractionDigits(value.scale());
        return format.format(value);
    }
}
