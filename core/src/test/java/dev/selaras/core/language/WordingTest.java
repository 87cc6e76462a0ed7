package dev.selaras.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Wording WORDING = Wording.of("tujuan {0} tanpa {1}", "goal {0} has no {1}");

    @Test
    void speaksBothLanguages() {
        assertThat(WORDING.in(Language.INDONESIAN)).isEqualTo("tujuan {0} tanpa {1}");
        assertThat(WORDING.in(Language.ENGLISH)).isEqualTo("goal {0} has no {1}");
    }

    @Test
    void putsEachArgumentInTheSameLanguage() {
        List<Wording> arguments = List.of(Wording.of("T1"), Wording.of("misi", "mission"));

        assertThat(WORDING.in(Language.INDONESIAN, arguments)).isEqualTo("tujuan T1 tanpa misi");
        assertThat(WORDING.in(Language.ENGLISH, arguments)).isEqualTo("goal T1 has no mission");
    }

    @Test
    void withItsArgumentsIsAWordingOfItsOwn() {
        assertThat(WORDING.with(List.of(Wording.of(7), Wording.of("misi", "mission"))))
                .isEqualTo(Wording.of("tujuan 7 tanpa misi", "goal 7 has no mission"));
    }

    @Test
    void quotesATextTheSameInBothLanguages() {
        assertThat(Wording.quoted("a\tb")).isEqualTo(Wording.of(Printable.quoted("a\tb")));
    }

    @Test
    void leavesAPlaceWithoutArgumentAsItIs() {
        assertThat(english("goal {0} has no {1}", "T1")).isEqualTo("goal T1 has no {1}");
    }

    @Test
    void putsArgumentsInAnyOrderAndMoreThanOnce() {
        assertThat(english("{1}{0}{1}", "a", "b")).isEqualTo("bab");
    }

    @Test
    void readsNoBracesInsideAnArgument() {
        assertThat(english("{0}, {1}", "{1}", "{0}")).isEqualTo("{1}, {0}");
    }

    @Test
    void keepsBackslashesAndDollarsOfAnArgument() {
        assertThat(english("«{0}»", "$1\\")).isEqualTo("«$1\\»");
    }

    @Test
    void takesBracesThatAreNoPlaceAsText() {
        assertThat(english("{} {x} {0 {{0}}", "a")).isEqualTo("{} {x} {0 {a}");
    }

    @Test
    void takesOnlyADigitForAPlace() {
        String[] many = Collections.nCopies(100, "a").toArray(String[]::new);

        assertThat(english("{:} {x} {9}", many)).isEqualTo("{:} {x} a");
    }

    @Test
    void ignoresArgumentsTooMany() {
        assertThat(english("{0}", "a", "b")).isEqualTo("a");
    }

    @Test
    void isEqualIfBothTextsAre() {
        assertThat(Wording.of("a", "b")).isEqualTo(Wording.of("a", "b")).hasSameHashCodeAs(Wording.of("a", "b"));
        assertThat(Wording.of("a", "b")).isNotEqualTo(Wording.of("a", "c")).isNotEqualTo(Wording.of("c", "b"));
    }

    private static String english(String template, String... arguments) {
        return Wording.of("", template)
                .in(Language.ENGLISH, Arrays.stream(arguments).map(Wording::of).toList());
    }
}
