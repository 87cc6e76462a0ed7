package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.AdoptionMode;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.validation.rules.adoption.AdoptionTextDiffers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdoptionTextDiffersTest {

    private final AdoptionTextDiffers rule = new AdoptionTextDiffers();

    @Test
    void acceptsAPlanThatAdoptsNothing() {
        assertThatRule(rule).accepts(sample());
    }

    @Test
    void forgivesCaseSpaceAndPunctuation() {
        assertThatRule(rule).withAtHand(sample()).accepts(example("""
                { "id": "lain", "type": "RENSTRA", "adoptions": [ { "id": "A1", "mode": "SELECTED", "plan": "contoh",
                    "elements": [ { "ref": "M1", "quotedAs": " “meningkatkan  MUTU, Pendidikan.”" } ] } ] }
                """));
    }

    @ParameterizedTest
    @EnumSource(AdoptionMode.class)
    void looksAtEveryModeOfAdoption(AdoptionMode mode) {
        assertThatRule(rule)
                .withAtHand(sample())
                .flags(example("""
                { "id": "lain", "adoptions": [ { "id": "A1", "mode": "MODE", "plan": "contoh",
                    "elements": [ { "ref": "M1", "quotedAs": "Menurunkan mutu" } ] } ] }
                """.replace("MODE", mode.name())), "/adoptions/0/elements/0/quotedAs");
    }

    @ParameterizedTest
    @EnumSource(PlanType.class)
    void looksAtEveryTypeOfPlan(PlanType type) {
        assertThatRule(rule)
                .withAtHand(sample())
                .flags(example("""
                { "id": "lain", "type": "TYPE", "adoptions": [ { "id": "A1", "mode": "TOTAL", "plan": "contoh",
                    "elements": [ { "ref": "M1", "quotedAs": "Menurunkan mutu" } ] } ] }
                """.replace("TYPE", type.name())), "/adoptions/0/elements/0/quotedAs");
    }

    @Test
    void flagsEachQuotationByItself() {
        assertThatRule(rule)
                .withAtHand(sample())
                .flags(
                        example("""
                { "id": "lain", "adoptions": [
                    { "id": "A1", "mode": "TOTAL", "plan": "contoh", "elements": [
                        { "ref": "V1", "quotedAs": "Contoh yang maju, sejahtera" },
                        { "ref": "M1", "quotedAs": "Meningkatkan mutu pendidikan" },
                        { "ref": "M1", "quotedAs": "Mutu pendidikan" } ] },
                    { "id": "A2", "mode": "RELEVANT", "plan": "contoh", "elements": [ { "ref": "IS1", "quotedAs": "" } ] } ] }
                """),
                        "/adoptions/0/elements/0/quotedAs",
                        "/adoptions/0/elements/2/quotedAs",
                        "/adoptions/1/elements/0/quotedAs");
    }

    @Test
    void saysNothingWithoutAQuotation() {
        assertThatRule(rule).withAtHand(sample()).accepts(example("""
                { "id": "lain", "adoptions": [ { "id": "A1", "mode": "TOTAL", "plan": "contoh",
                    "elements": [ { "ref": "M1", "localisedAs": "M2" } ] } ] }
                """));
    }

    @Test
    void saysNothingOfAPlanThatIsNotAtHand() {
        assertThatRule(rule).accepts(example("""
                { "id": "lain", "type": "RENSTRA", "adoptions": [ { "id": "A1", "mode": "SELECTED", "plan": "contoh",
                    "elements": [ { "ref": "M1", "quotedAs": "Menurunkan mutu" } ] } ] }
                """));
    }

    @Test
    void saysNothingOfAnElementThatDoesNotExist() {
        assertThatRule(rule).withAtHand(sample()).accepts(example("""
                { "id": "lain", "type": "RENSTRA", "adoptions": [ { "id": "A1", "mode": "SELECTED", "plan": "contoh",
                    "elements": [ { "ref": "M9", "quotedAs": "Menurunkan mutu" } ] } ] }
                """));
    }

    @Test
    void comparesInTheLanguageOfTheQuotation() {
        Plan english = example("""
                { "language": "en",
                  "missions": [ { "id": "M1", "statement": { "en": "Better schools", "id": "Mutu sekolah" } } ] }
                """);

        assertThatRule(rule).withAtHand(english).accepts(example("""
                { "id": "lain", "type": "RENSTRA", "adoptions": [ { "id": "A1", "mode": "SELECTED", "plan": "contoh",
                    "elements": [ { "ref": "M1", "quotedAs": "Mutu sekolah" } ] } ] }
                """));
    }
}
