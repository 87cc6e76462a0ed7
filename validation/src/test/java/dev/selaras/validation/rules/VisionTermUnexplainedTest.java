package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.validation.rules.statement.VisionTermUnexplained;
import org.junit.jupiter.api.Test;

class VisionTermUnexplainedTest {

    private final VisionTermUnexplained rule = new VisionTermUnexplained();

    @Test
    void acceptsTheSamplePlan() {
        assertThatRule(rule).accepts(sample());
    }

    private static String vision(String statement, String... labels) {
        StringBuilder pillars = new StringBuilder();
        for (String label : labels) {
            pillars.append(pillars.isEmpty() ? "" : ", ").append("{ \"id\": \"P1\", \"label\": \"" + label + "\" }");
        }
        return "{ \"vision\": { \"id\": \"V1\", \"statement\": \"" + statement + "\" }, \"pillars\": [ " + pillars
                + " ] }";
    }

    @Test
    void flagsTheVisionOnceWhateverIsUnexplained() {
        assertThatRule(rule)
                .flags(example(vision("Contoh yang Maju, Mandiri dan Sejahtera", "Maju")), "/vision/statement")
                .flags(example(vision("Terwujudnya Contoh Maju, Mandiri, dan Berdaya Saing")), "/vision/statement");
    }

    @Test
    void acceptsTermsThatALabelHolds() {
        assertThatRule(rule)
                .accepts(example(
                        vision("Contoh Maju, Sejahtera dan Ihsan.", "Contoh Maju", "Contoh Sejahtera", "Ihsan")))
                .accepts(example(vision("Contoh yang Maju dan Sejahtera", "Maju dan Sejahtera")))
                .accepts(example(vision("Contoh Lebih Maju dan Religius", "Maju", "Religius")));
    }

    @Test
    void isSilentWhereTheListIsNotPlain() {
        for (String text : new String[] {
            "Maju dan Sejahtera",
            "Contoh Sejahtera",
            "Contoh yang Maju dan Sejahtera berlandaskan Iman dan Taqwa",
            "Contoh yang Maju dan Sejahtera dalam Kebersamaan",
            "Contoh yang Maju dan Sejahtera Tahun 2029",
            "Contoh yang Maju bersama seluruh warga dan Sejahtera",
            "Contoh yang Maju, Adil dan Makmur, dan Sejahtera",
            "dan Contoh",
            "Contoh yang Maju, dan",
            "-"
        }) {
            assertThatRule(rule).accepts(example(vision(text)));
        }
    }

    @Test
    void leavesAPillarThatIsNotInTheVisionToAnotherRule() {
        assertThatRule(rule).accepts(example(vision("Contoh yang Maju dan Sejahtera", "Maju", "Makmur")));
    }

    @Test
    void quotesTheTermAsTheVisionPrintsIt() {
        assertThat(quoted(vision("Contoh yang MAJU dan Berdaya-Saing"))).isEqualTo("\"MAJU\", \"Berdaya-Saing\"");
        assertThat(quoted(vision("Maju Contoh Hebat dan Sejahtera"))).isEqualTo("\"maju hebat\", \"Sejahtera\"");
    }

    private String quoted(String plan) {
        return rule.check(PlanGraph.of(example(plan))).get(0).arguments().get(0).getIndonesian();
    }

    @Test
    void looksAtTheVisionOfAKecamatanUntil2017ButNotAtALongTermPlan() {
        String vision = vision("Contoh yang Maju dan Sejahtera");
        String kecamatan = vision.replace("{ \"vision\"", """
                { "type": "RENSTRA", "unit": { "name": "Kecamatan Contoh", "kind": "KECAMATAN" },
                  "period": { "start": 2017, "end": 2021 }, "vision\"""");

        assertThatRule(rule)
                .flags(example(kecamatan), "/vision/statement")
                .accepts(example(kecamatan.replace("2017", "2018")))
                .accepts(example(vision.replace("{ \"vision\"", "{ \"type\": \"RPJPD\", \"vision\"")));
    }
}
