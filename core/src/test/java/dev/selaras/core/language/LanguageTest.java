package dev.selaras.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @ValueSource(strings = {"id", "id-ID", "in", "in-ID"})
    void speaksIndonesianToIndonesians(String tag) {
        assertThat(Language.of(Locale.forLanguageTag(tag))).isEqualTo(Language.INDONESIAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-ID", "de", "jv-ID", "und"})
    void speaksEnglishToAllOthers(String tag) {
        assertThat(Language.of(Locale.forLanguageTag(tag))).isEqualTo(Language.ENGLISH);
    }

    @Test
    void isNamedByItsTag() {
        assertThat(Language.values()).extracting(Language::tag).containsExactly("id", "en");
    }
}
