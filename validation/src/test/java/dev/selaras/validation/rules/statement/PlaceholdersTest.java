package dev.selaras.validation.rules.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "—",
                " (TBA) ",
                "N/A",
                "t\u00ADba",
                "ｔｂａ",
                "\u200Btba",
                "xxx xxx",
                "Lorem\u00A0ipsum dolor sit amet",
                "akan ditentukan kemudian",
                "misi1",
                "Isu Strategis 2"
            })
    void looksCloserAtWhateverMayBeOne(String text) {
        assertThat(Placeholders.mayBe(text)).isTrue();
    }

    @Test
    void looksCloserAtEachOfThem() {
        assertThat(Placeholders.phrases())
                .allMatch(Placeholders::mayBe)
                .allMatch(phrase -> Placeholders.mayBe("(" + phrase.toUpperCase(Locale.ROOT) + ")"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Meningkatnya mutu", "1. Nilai SAKIP", "Misinya jelas", "Tbalah", "Dokumen"})
    void needsNoCloserLookAtOtherWords(String text) {
        assertThat(Placeholders.mayBe(text)).isFalse();
    }
}
