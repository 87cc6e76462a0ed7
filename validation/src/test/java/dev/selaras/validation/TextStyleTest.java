package dev.selaras.validation;

import static dev.selaras.validation.Examples.example;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.language.Language;
import dev.selaras.validation.render.TextReport;
import dev.selaras.validation.render.TextStyle;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextStyleTest {

    private static final PlanValidator VALIDATOR = PlanValidator.standard();

    private static final String LONGEST = "Terwujudnya-kecamatan-yang-maju-mandiri-dan-sejahtera";

    private static String render(TextStyle style) {
        String plan = "{ \"pillars\": [ { \"id\": \"P1\", \"label\": \"" + LONGEST + "\" } ] }";
        return new TextReport(VALIDATOR.rules(), Language.INDONESIAN, place -> Optional.empty(), style)
                .render("berkas.json", VALIDATOR.validate(example(plan)));
    }

    @Test
    void linesOfFilesAreWholeAndPlain() {
        assertThat(render(TextStyle.PLAIN))
                .doesNotContain("\u001b")
                .isEqualTo(render(new TextStyle(Integer.MAX_VALUE, false)));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80})
    void linesFitTheTerminalAndSayTheSame(int columns) {
        String text = render(new TextStyle(columns, false));

        assertThat(text.lines().filter(line -> line.startsWith("    ")))
                .allMatch(line -> line.length() <= columns || line.strip().contains(LONGEST))
                .noneMatch(line -> line.endsWith(" "));
        assertThat(text.split("\\s+")).isEqualTo(render(TextStyle.PLAIN).split("\\s+"));
        assertThat(text.lines().count())
                .isGreaterThan(render(TextStyle.PLAIN).lines().count());
    }

    @Test
    void coloursComeBesidesTheWords() {
        String text = render(new TextStyle(Integer.MAX_VALUE, true));

        assertThat(text).contains("\u001b[1;31mTIDAK VALID\u001b[0m");
        assertThat(text.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(render(TextStyle.PLAIN));
    }
}
