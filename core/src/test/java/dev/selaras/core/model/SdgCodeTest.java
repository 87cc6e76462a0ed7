package dev.selaras.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SdgCodeTest {

    @ParameterizedTest
    @CsvSource({
        "1, GOAL, 1",
        "17, GOAL, 17",
        "1.3, TARGET, 1.3",
        "11.c, TARGET, 11.c",
        "11.(c), TARGET, 11.c",
        "1.3.1, INDICATOR, 1.3.1",
        "4.a.1, INDICATOR, 4.a.1",
        "1.3.1.(a), NATIONAL_INDICATOR, 1.3.1.(a)",
        "1.3.1(a), NATIONAL_INDICATOR, 1.3.1.(a)",
        "1.3.1.a, NATIONAL_INDICATOR, 1.3.1.(a)",
        "01.03.01, INDICATOR, 1.3.1"
    })
    void isReadAsItIsWritten(String text, SdgLevel level, String printed) {
        assertThat(SdgCode.of(text).level()).isEqualTo(level);
        assertThat(SdgCode.of(text)).hasToString(printed).isEqualTo(SdgCode.of(printed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0", "18", "1.", ".1", "1..1", "4.e", "1.100", "1.1.a", "1.2.1.1", "1.2.1.(a).(b)", "a", "1 "
            })
    void isNothingElse(String text) {
        assertThat(SdgCode.find(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> SdgCode.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "17", "1.a", "1.d", "1.99", "1.1.1.(a)", "1.1.1.(z)"})
    void reachesFromTheFirstToTheLast(String text) {
        assertThat(SdgCode.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "1.3.1.(a), GOAL, 1",
        "1.3.1.(a), TARGET, 1.3",
        "1.3.1.(a), INDICATOR, 1.3.1",
        "1.3.1.(a), NATIONAL_INDICATOR, 1.3.1.(a)",
        "11.c, INDICATOR, 11.c"
    })
    void isPartOfThoseAbove(String code, SdgLevel level, String above) {
        assertThat(SdgCode.of(code).at(level)).isEqualTo(SdgCode.of(above));
    }

    @Test
    void sortsAsTheListDoes() {
        List<SdgCode> list = List.of(
                SdgCode.of("1"),
                SdgCode.of("1.2"),
                SdgCode.of("1.2.1"),
                SdgCode.of("1.2.1.(a)"),
                SdgCode.of("1.2.2"),
                SdgCode.of("1.10"),
                SdgCode.of("1.a"),
                SdgCode.of("1.a.1"),
                SdgCode.of("2"),
                SdgCode.of("10"));
        List<SdgCode> mixed = new ArrayList<>(list);
        Collections.shuffle(mixed, new Random(7));

        assertThat(mixed.stream().sorted()).isEqualTo(list);
    }
}
