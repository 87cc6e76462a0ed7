package dev.selaras.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    private static final Text TRANSLATED =
            Text.of(Map.of("jv", "Urip makmur", "id", "Hidup makmur", "en", "A good life"));

    @ParameterizedTest
    @ValueSource(strings = {"", "  anam  ", "Prekonomian .", "“Maju”\n\\", "ꦗꦮ 😀"})
    void keepsAStatementExactlyAsPrinted(String statement) {
        assertThat(Text.of(statement)).hasToString(statement);
        assertThat(Text.of(statement).getPlain()).contains(statement);
    }

    @Test
    void aPlainStatementServesReadersOfEveryLanguage() {
        assertThat(Text.of("Hidup makmur").in("en")).isEqualTo("Hidup makmur");
    }

    @Test
    void givesTheLanguageAskedFor() {
        assertThat(TRANSLATED.in("jv")).isEqualTo("Urip makmur");
    }

    @Test
    void givesTheFirstTagWhenTheLanguageIsNotThere() {
        assertThat(TRANSLATED.in("su")).isEqualTo("A good life");
        assertThat(TRANSLATED).hasToString("A good life");
    }

    @Test
    void sortsItsLanguages() {
        assertThat(TRANSLATED.getByLanguage()).containsOnlyKeys("en", "id", "jv");
        assertThat(TRANSLATED.getByLanguage().keySet()).containsExactly("en", "id", "jv");
        assertThat(TRANSLATED.getPlain()).isEmpty();
    }

    @Test
    void refusesAStatementInNoLanguage() {
        assertThatIllegalArgumentException().isThrownBy(() -> Text.of(Map.of()));
    }

    @Test
    void forgivesNothingWhenCompared() {
        assertThat(Text.of("Maju")).isEqualTo(Text.of("Maju")).hasSameHashCodeAs(Text.of("Maju"));
        assertThat(Text.of("Maju")).isNotEqualTo(Text.of("maju")).isNotEqualTo(Text.of("Maju "));
        assertThat(Text.of("Maju")).isNotEqualTo(Text.of(Map.of("id", "Maju")));
    }

    @Test
    void doesNotLetItsLanguagesBeChanged() {
        assertThatThrownBy(() -> TRANSLATED.getByLanguage().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
