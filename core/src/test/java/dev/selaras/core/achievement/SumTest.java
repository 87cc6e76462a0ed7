package dev.selaras.core.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Money;
import dev.selaras.core.measurement.NumberConvention;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SumTest {

    @Test
    void aSumOfMoneyIsExactHoweverItWouldReadAsText() {
        Measurement half = Money.ofRupiah(new BigDecimal("617.2835"));

        assertThat(Sum.of(List.of(half, half)))
                .contains(Money.ofRupiah(new BigDecimal("1234.5670")))
                .get()
                .matches(Measurement::isExact);
    }

    @Test
    void cellsInSeveralUnitsAreNotAdded() {
        assertThat(Sum.of(List.of(cell("950.000"), cell("1 juta")))).isEmpty();
        assertThat(Sum.of(List.of(cell("1 juta"), cell("2 juta")))).isPresent();
    }

    private static Measurement cell(String text) {
        return Measurement.parse(text, NumberConvention.ID);
    }
}
