package dev.selaras.validation.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.selaras.core.language.Wording;
import org.junit.jupiter.api.Test;

class MarkupTest {

    private static final String SAID = "<b \"a' & \u202e\n>";

    private final Markup page = new Markup("");

    @Test
    void escapesTextsAndKeepsTheirLines() {
        assertThat(page.text("p", SAID).end()).contains("<p>&lt;b &quot;a&#39; &amp; \\u{202e}\n&gt;</p>");
    }

    @Test
    void escapesValuesOfAttributes() {
        assertThat(page.text("p", "", "title", SAID).end())
                .contains("<p title=\"&lt;b &quot;a&#39; &amp; \\u{202e}\\u{a}&gt;\"></p>");
    }

    @Test
    void escapesArgumentsOfWordings() {
        assertThat(page.open("p")
                        .say(Wording.of("a {0}", "b {0}"), Wording.of("<i>"))
                        .close()
                        .end())
                .contains("lang=\"id\">a &lt;i&gt;</span>", "lang=\"en\">b &lt;i&gt;</span>")
                .doesNotContain("<i>");
    }

    @Test
    void endsOnlyWhenEveryElementIsEnded() {
        assertThatIllegalStateException().isThrownBy(() -> page.open("p").end());
    }
}
