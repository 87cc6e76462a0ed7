package dev.selaras.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.validation.render.TextStyle;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

    private static final Map<String, String> XTERM = Map.of("TERM", "xterm", "COLUMNS", "100");

    @Test
    void elsewhereLinesArePlain() {
        assertThat(Terminal.style(false, XTERM)).isSameAs(TextStyle.PLAIN);
    }

    @Test
    void coloursAreShownWhereTheyAreWanted() {
        assertThat(Terminal.style(true, XTERM)).isEqualTo(new TextStyle(100, true));
        assertThat(Terminal.style(true, Map.of("TERM", "xterm", "NO_COLOR", "")))
                .isEqualTo(new TextStyle(80, true));
        assertThat(Terminal.style(true, Map.of("TERM", "xterm", "NO_COLOR", "1")))
                .isEqualTo(new TextStyle(80, false));
        assertThat(Terminal.style(true, Map.of("TERM", "dumb"))).isEqualTo(new TextStyle(80, false));
        assertThat(Terminal.style(true, Map.of())).isEqualTo(new TextStyle(80, false));
    }

    @Test
    void theWidthIsThatOfTheVariable() {
        assertThat(Terminal.width(Map.of())).isEqualTo(80);
        assertThat(Terminal.width(Map.of("COLUMNS", "200"))).isEqualTo(200);
        assertThat(Terminal.width(Map.of("COLUMNS", "wide"))).isEqualTo(80);
        assertThat(Terminal.width(Map.of("COLUMNS", "-5"))).isEqualTo(40);
    }
}
