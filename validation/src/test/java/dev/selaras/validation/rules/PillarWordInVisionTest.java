package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.validation.rules.statement.PillarWordInVision;
import org.junit.jupiter.api.Test;

class PillarWordInVisionTest {

    private final PillarWordInVision rule = new PillarWordInVision();

    @Test
    void acceptsLabelsTakenFromTheVision() {
        assertThatRule(rule).accepts(sample());
    }

    @Test
    void acceptsLabelsToWhichTheRegionIsAdded() {
        assertThatRule(rule).accepts(example("""
                        { "region": { "name": "Kota Bekasi", "level": "KOTA" },
                          "vision": { "id": "V1", "statement": "Bekasi Maju, Sejahtera dan Ihsan." },
                          "pillars": [ { "id": "P1", "label": "Bekasi Maju" },
                                     { "id": "P2", "label": "Bekasi Sejahtera" },
                                     { "id": "P3", "label": "KOTA BEKASI IHSAN" } ] }
                        """));
    }

    @Test
    void readsNoMoreOfTheRegionThanANameHas() {
        String plan = """
                { "region": { "name": "%Contoh", "level": "KOTA" },
                  "vision": { "id": "V1", "statement": "Terwujudnya Kesejahteraan" },
                  "pillars": [ { "id": "P1", "label": "Contoh Kesejahteraan" } ] }
                """;

        assertThatRule(rule)
                .accepts(example(plan.replace("%", "Kota ")))
                .flags(example(plan.replace("%", "Kota ".repeat(100))), "/pillars/0/label");
    }

    @Test
    void flagsEveryLabelThatIsNot() {
        assertThatRule(rule).flags(example("""
                        { "pillars": [ { "id": "P1", "label": "Makmur" },
                                     { "id": "P2", "label": "maju DAN sejahtera" },
                                     { "id": "P3", "label": "Adil" } ] }
                        """), "/pillars/0/label", "/pillars/2/label");
    }

    @Test
    void wantsTheWordsSideBySideAndInTheirOrder() {
        assertThatRule(rule).flags(example("""
                        { "pillars": [ { "id": "P1", "label": "Maju Sejahtera" },
                                     { "id": "P2", "label": "Sejahtera dan Maju" },
                                     { "id": "P3", "label": "Sejahter" } ] }
                        """), "/pillars/0/label", "/pillars/1/label", "/pillars/2/label");
    }

    @Test
    void doesNotTakeTheRegionAloneForAPillar() {
        assertThatRule(rule).flags(example("""
                        { "pillars": [ { "id": "P1", "label": "Kabupaten Contoh" },
                                     { "id": "P2", "label": "Kabupaten" },
                                     { "id": "P3", "label": "Contoh" } ] }
                        """), "/pillars/0/label", "/pillars/1/label");
    }

    @Test
    void comparesInTheLanguageOfThePlan() {
        assertThatRule(rule).flags(example("""
                        { "vision": { "id": "V1", "statement": { "en": "Prosperous", "id": "Sejahtera" } },
                          "pillars": [ { "id": "P1", "label": { "en": "Wealth", "id": "Sejahtera" } },
                                       { "id": "P2", "label": { "en": "Prosperous", "id": "Makmur" } } ] }
                        """), "/pillars/1/label");
    }

    @Test
    void saysNothingWithoutAVision() {
        assertThatRule(rule).accepts(example("""
                        { "vision": null, "pillars": [ { "id": "P1", "label": "Makmur" } ] }
                        """));
    }

    @Test
    void leavesWhatWasNeverWrittenToAnotherRule() {
        assertThatRule(rule).accepts(example("""
                        { "pillars": [ { "id": "P1", "label": " " },
                                     { "id": "P2", "label": "?" },
                                     { "id": "P3", "label": "Pokok Visi 3" } ] }
                        """));
    }

    @Test
    void leavesAVisionThatWasNeverWrittenToAnotherRule() {
        assertThatRule(rule).accepts(example("""
                        { "vision": { "id": "V1", "statement": "…" }, "pillars": [ { "id": "P1", "label": "Makmur" } ] }
                        """));
    }

    @Test
    void leavesPlansOfOtherTypesAlone() {
        assertThatRule(rule).accepts(example("""
                        { "type": "RPJPD", "pillars": [ { "id": "P1", "label": "Makmur" } ] }
                        """));
    }
}
