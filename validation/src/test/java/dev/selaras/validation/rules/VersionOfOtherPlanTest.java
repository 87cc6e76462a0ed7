package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Plan;
import dev.selaras.validation.rules.reference.VersionOfOtherPlan;
import java.util.List;
import org.junit.jupiter.api.Test;

class VersionOfOtherPlanTest {

    private final VersionOfOtherPlan rule = new VersionOfOtherPlan();

    private static Plan amended(String more) {
        return example("{ \"version\": \"AMENDED-1\"" + more + " }");
    }

    private static Plan ofRegion(String code, String level) {
        return amended(
                ", \"region\": { \"code\": \"" + code + "\", \"name\": \"Contoh\", \"level\": \"" + level + "\" }");
    }

    @Test
    void acceptsAVersionOfTheSamePlan() {
        assertThatRule(rule).accepts(sample());
        assertThatRule(rule).withAtHand(sample()).accepts(amended(", \"title\": \"Perubahan\""));
        assertThatRule(rule).withAtHand(sample()).accepts(ofRegion("5369", "KABUPATEN"));
    }

    @Test
    void flagsTheLaterOfTwoOfDifferentTypes() {
        Plan renstra = amended(", \"type\": \"RENSTRA\"");

        assertThatRule(rule).withAtHand(sample()).flags(renstra, "/id");
        assertThatRule(rule).withAtHand(renstra).accepts(sample());
    }

    @Test
    void flagsAnotherRegion() {
        assertThatRule(rule).withAtHand(sample()).flags(ofRegion("53.68", "KABUPATEN"), "/id");
        assertThatRule(rule).withAtHand(sample()).flags(ofRegion("53.69", "KECAMATAN"), "/id");
    }

    @Test
    void saysWhatTellsTheTwoApart() {
        String region = ", \"region\": { \"name\": \"Contoh\", \"level\": \"";
        PlanLibrary library = PlanLibrary.of(List.of(
                example(("{ \"version\": \"DRAFT\"" + region + "KOTA\" } }")), amended(region + "KABUPATEN\" }")));
        List<Wording> arguments =
                rule.check(library.graphs().get(1), library).get(0).arguments();

        assertThat(arguments.get(1)).isNotEqualTo(arguments.get(2));
    }

    @Test
    void doesNotGuessFromACodeThatCannotBeRead() {
        assertThatRule(rule).withAtHand(sample()).accepts(ofRegion("53.6", "KABUPATEN"));
    }

    @Test
    void leavesTwoOfOneVersionToAnotherRule() {
        PlanLibrary library = PlanLibrary.of(List.of(sample(), example("{ \"type\": \"RENSTRA\" }")));

        assertThat(rule.check(library.graphs().get(1), library)).isEmpty();
    }
}
