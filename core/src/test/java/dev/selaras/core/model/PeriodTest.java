package dev.selaras.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PeriodTest {

    @Test
    void containsItsFirstAndLastYearAndThoseBetween() {
        Period period = Period.of(2025, 2029);

        assertThat(period.contains(2025)).isTrue();
        assertThat(period.contains(2027)).isTrue();
        assertThat(period.contains(2029)).isTrue();
        assertThat(period.contains(2024)).isFalse();
        assertThat(period.contains(2030)).isFalse();
    }

    @Test
    void theWrongWayRoundItContainsNothing() {
        Period period = Period.of(2029, 2025);

        assertThat(period.getStart()).isEqualTo(2029);
        assertThat(period.contains(2027)).isFalse();
    }

    @Test
    void isEqualByItsYears() {
        assertThat(Period.of(2025, 2029))
                .isEqualTo(Period.builder().start(2025).end(2029).build())
                .isNotEqualTo(Period.of(2025, 2030));
    }
}
