package dev.selaras.core.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NumberConventionTest {

    @ParameterizedTest
    @EnumSource
    void isFoundByItsTag(NumberConvention convention) {
        assertThat(NumberConvention.find(convention.tag())).contains(convention);
    }

    @Test
    void isNotFoundByAnotherTag() {
        assertThat(NumberConvention.find("ID")).isEmpty();
        assertThat(NumberConvention.find("")).isEmpty();
    }
}
