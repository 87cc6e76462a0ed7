package dev.selaras.validation.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.language.Language;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlSameBytesTest {

    private static final String PAGE = page();

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    private static String page() {
        return Pages.ofExamples(Language.INDONESIAN, "rpjmd-tirtawana-2025-2029-rusak", "renstra-balong-2016-2021");
    }

    @AfterEach
    void leaveNothingChanged() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Asia/Jayapura", "ar-EG-u-nu-arab, Pacific/Apia", "in-ID, UTC"})
    void isTheSameWhateverTheSystem(String tag, String place) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(place));

        assertThat(page()).isEqualTo(PAGE);
    }
}
