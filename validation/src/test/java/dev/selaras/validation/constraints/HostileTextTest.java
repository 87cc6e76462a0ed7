package dev.selaras.validation.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

    record Everything(
            @PlanId CharSequence id,
            @RegionCode CharSequence region,
            @NomenclatureCode CharSequence nomenclature,
            @MeasurementText CharSequence value) {}

    @ParameterizedTest
    @ValueSource(strings = {"{text}", "${1+1}${validatedValue}", "\\{", "}{", "<script>", "\u202e#", "\0", "\ud800"})
    void isNeverRepeatedInAMessage(String odd) {
        String hostile = odd + "12..3";

        assertThat(Door.ENGLISH.validate(new Everything(hostile, hostile, hostile, "12..3")))
                .hasSize(4)
                .noneMatch(violation -> violation.getMessage().contains(odd))
                .noneMatch(violation -> violation.getMessage().contains("{"));
    }

    /** A text that is too long to be looked at. */
    record Endless() implements CharSequence {
        @Override
        public int length() {
            return 1_000_000;
        }

        @Override
        public char charAt(int index) {
            throw new AssertionError("was looked at");
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            throw new AssertionError("was looked at");
        }

        @Override
        public String toString() {
            throw new AssertionError("was copied");
        }
    }

    @Test
    void isNotLookedAtIfItIsLong() {
        Endless endless = new Endless();

        assertThat(Stream.of("id", "region", "nomenclature", "value"))
                .allMatch(text -> Door.ENGLISH
                                .validateValue(Everything.class, text, endless)
                                .size()
                        == 1);
    }
}
