package dev.selaras.validation.render.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.language.Language;
import dev.selaras.validation.render.ReportFormat;
import dev.selaras.validation.render.Sha256;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The same examples give the same bytes, whatever the language and time zone of the system. */
@Isolated("it changes the defaults of the JVM")
class SameBytesTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void putBack() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    private static List<String> everything() throws IOException {
        List<String> all = new ArrayList<>();
        for (ReportFormat format : ReportFormats.all()) {
            for (Language language : Language.values()) {
                String text = format.render(CheckedExamples.all(), language);
                all.add(format.name() + " " + language + " " + text.length() + " " + Sha256.of(text));
            }
        }
        return all;
    }

    @Test
    void everyFormGivesThemInEveryPlace() throws IOException {
        List<String> here = everything();

        assertAlso("tr-TR", "Pacific/Kiritimati", here);
        assertAlso("ar-EG-u-nu-arab", "Pacific/Niue", here);
        assertAlso("id-ID", "Asia/Jayapura", here);
        assertAlso("th-TH-u-ca-buddhist-nu-thai", "Asia/Kathmandu", here);
    }

    private static void assertAlso(String tag, String place, List<String> here) throws IOException {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(place));

        assertThat(everything()).as("%s %s", tag, place).isEqualTo(here);
    }
}
