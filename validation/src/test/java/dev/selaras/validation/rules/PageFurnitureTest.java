package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.PlanElement;
import dev.selaras.validation.rules.statement.PageFurniture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PageFurnitureTest {

    private final PageFurniture rule = new PageFurniture();

    @Test
    void acceptsTheSamplePlan() {
        assertThatRule(rule).accepts(sample());
    }

    private static String problem(String statement) {
        return "{ \"problems\": [ { \"id\": \"PR1\", \"statement\": \"" + statement + "\" } ] }";
    }

    @Test
    void flagsWhatThePageHadAroundTheText() {
        for (String text : new String[] {
            "Guru belum merata error:",
            "Guru belum merata. Silahkan LOGIN untuk berkomentar.",
            "Skip to content Guru belum merata",
            "Guru belum Halaman 12 dari 90 merata",
            "Guru belum merata Page 3 of 9"
        }) {
            assertThatRule(rule).flags(example(problem(text)), "/problems/0/statement");
        }
    }

    @Test
    void quotesTheLeftOverAsItIsPrinted() {
        assertThat(quoted("Guru belum Halaman 12 dari 90 merata")).isEqualTo("Halaman 12 dari 90");
        assertThat(quoted("Silahkan LOGIN\u00a0untuk Ber\u00adkomentar."))
                .isEqualTo("LOGIN\u00a0untuk Ber\u00adkomentar");
        assertThat(quoted("Guru belum merata ERROR:")).isEqualTo("ERROR:");
    }

    private String quoted(String statement) {
        return PlanGraph.of(example(problem(statement))).all(PlanElement.class).stream()
                .flatMap(node -> rule.check(node).stream())
                .map(flaw -> flaw.arguments().get(1).getIndonesian())
                .collect(Collectors.joining());
    }

    @Test
    void acceptsReferencesAndWordsOfTheSameLook() {
        for (String text : new String[] {
            "Rincian tercantum pada halaman 12",
            "Halaman 3 dari sekolah rusak",
            "Margin of error: 2 persen",
            "Warga perlu login untuk melapor"
        }) {
            assertThatRule(rule).accepts(example(problem(text)));
        }
    }

    @Test
    void looksAtEveryText() {
        assertThatRule(rule).flags(example("""
                        { "vision": { "id": "V1", "statement": "Contoh Maju", "synthesis": { "en": "Click here", "id": "Klik di sini" } },
                          "indicators": [ { "id": "I1", "measures": "T1", "name": "IPM", "definition": "Indeks page 1 of 2" } ] }
                        """), "/vision/synthesis", "/indicators/0/definition");
    }
}
