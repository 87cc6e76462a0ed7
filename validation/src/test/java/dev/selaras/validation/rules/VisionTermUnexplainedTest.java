package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

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
    void looksAtTheVisionOfAKecamatanButNotAtALongTermPlan() {
        String members = vision("Contoh yang Maju dan Sejahtera");

        assertThatRule(rule)
                .flags(
                        example(members.replace(
                                "{ \"vision\"",
                                "{ \"type\": \"RENSTRA\", \"unit\": { \"name\": \"Kecamatan Contoh\","
                                        + " \"kind\": \"KECAMATAN\" }, \"vision\"")),
                        "/vision/statement")
                .accepts(example(members.replace("{ \"vision\"", "{ \"type\": \"RPJPD\", \"vision\"")));
    }
}
