package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.validation.rules.document.RegionCodeParent;
import org.junit.jupiter.api.Test;

class RegionCodeParentTest {

    private final RegionCodeParent rule = new RegionCodeParent();

    private static Plan plan(String code, String level) {
        return example("{ \"id\": \"lain\", \"upperPlans\": [ \"contoh\" ], \"region\": { \"code\": \"" + code
                + "\", \"name\": \"Contoh\", \"level\": \"" + level + "\" } }");
    }

    @Test
    void acceptsTheRegionItselfAndWhatLiesInIt() {
        assertThatRule(rule).withAtHand(sample()).accepts(plan("53.69", "KABUPATEN"));
        assertThatRule(rule).withAtHand(sample()).accepts(plan("536901", "KECAMATAN"));
    }

    @Test
    void flagsAnotherRegionAndTheOneAbove() {
        assertThatRule(rule).withAtHand(sample()).flags(plan("53.68.01", "KECAMATAN"), "/region/code");
        assertThatRule(rule).withAtHand(sample()).flags(plan("53", "PROVINSI"), "/region/code");
    }

    @Test
    void flagsAPlanOnceHoweverManyItFollows() {
        Plan plan = Plan.builder()
                .from(plan("53.68", "KABUPATEN"))
                .addUpperPlans(Id.of("dua"))
                .build();

        assertThatRule(rule)
                .withAtHand(sample(), example("{ \"id\": \"dua\" }"))
                .flags(plan, "/region/code");
    }

    @Test
    void saysNothingOfAPlanWithoutACodeOrNotAtHand() {
        Plan without = example("{ \"region\": { \"name\": \"Contoh\", \"level\": \"KABUPATEN\" } }");
        Plan wrong = example("{ \"region\": { \"code\": \"53.69\", \"name\": \"Contoh\", \"level\": \"KOTA\" } }");

        assertThatRule(rule).withAtHand(without).accepts(plan("53.68", "KABUPATEN"));
        assertThatRule(rule).withAtHand(wrong).accepts(plan("53.68", "KABUPATEN"));
        assertThatRule(rule).accepts(plan("53.68", "KABUPATEN"));
    }

    @Test
    void leavesCodesThatAreWrongByThemselvesToOthers() {
        assertThatRule(rule).withAtHand(sample()).accepts(plan("53.68", "KECAMATAN"));
        assertThatRule(rule).withAtHand(sample()).accepts(plan("53.6", "KABUPATEN"));
    }
}
