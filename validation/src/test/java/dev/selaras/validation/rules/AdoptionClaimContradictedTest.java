package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.Id;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Text;
import dev.selaras.core.model.Vision;
import dev.selaras.validation.rules.adoption.AdoptionClaimContradicted;
import org.junit.jupiter.api.Test;

class AdoptionClaimContradictedTest {

    private final AdoptionClaimContradicted rule = new AdoptionClaimContradicted();

    private static final String PLACE = "/adoptions/0/mode";

    private static Plan adopting(String mode, String elements) {
        return adopting(mode, "contoh", elements);
    }

    private static Plan adopting(String mode, String plan, String elements) {
        return example("{ \"id\": \"lain\", \"adoptions\": [ { \"id\": \"A1\", \"mode\": \"" + mode + "\", \"plan\": \""
                + plan + "\", \"elements\": [ " + elements + " ] } ] }");
    }

    @Test
    void acceptsAClaimWithoutAListAndOneWithAllOfAKind() {
        assertThatRule(rule).withAtHand(sample()).accepts(adopting("TOTAL", ""));
        assertThatRule(rule)
                .withAtHand(sample())
                .accepts(adopting("TOTAL", "{ \"ref\": \"M1\" }, { \"ref\": \"V1\" }, { \"ref\": \"M2\" }"));
    }

    @Test
    void flagsWhatIsLeftOutReorderedOrNamedTwice() {
        for (String elements : new String[] {
            "{ \"ref\": \"M1\" }",
            "{ \"ref\": \"M2\" }, { \"ref\": \"M1\" }",
            "{ \"ref\": \"M1\" }, { \"ref\": \"M2\" }, { \"ref\": \"M1\" }"
        }) {
            assertThatRule(rule).withAtHand(sample()).flags(adopting("TOTAL", elements), PLACE);
            assertThatRule(rule).withAtHand(sample()).accepts(adopting("SELECTED", elements));
            assertThatRule(rule).accepts(adopting("TOTAL", elements));
        }
    }

    @Test
    void flagsMissionsWithoutTheVisionUnlessItIsAdoptedBeside() {
        Plan missions = adopting("TOTAL", "{ \"ref\": \"M1\" }, { \"ref\": \"M2\" }");
        Plan vision = Plan.builder()
                .from(missions)
                .addAdoptions(
                        adopting("TOTAL", "{ \"ref\": \"V1\" }").getAdoptions().get(0))
                .build();

        assertThatRule(rule).withAtHand(sample()).flags(missions, PLACE);
        assertThatRule(rule).withAtHand(sample()).accepts(vision);
        assertThatRule(rule)
                .withAtHand(sample())
                .accepts(adopting("TOTAL", "{ \"ref\": \"IS1\" }, { \"ref\": \"IS2\" }"));
        assertThatRule(rule)
                .withAtHand(example("{ \"vision\": null, \"pillars\": null }"))
                .accepts(missions);
    }

    @Test
    void whatIsExpresslyNotAdoptedIsNotAdoptedBeside() {
        Plan missions = adopting("TOTAL", "{ \"ref\": \"M1\" }, { \"ref\": \"M2\" }");
        Plan none = adopting("NONE", "{ \"ref\": \"V1\" }");

        assertThatRule(rule)
                .withAtHand(sample())
                .flags(
                        Plan.builder()
                                .from(missions)
                                .addAllAdoptions(none.getAdoptions())
                                .build(),
                        PLACE);
    }

    @Test
    void flagsOtherWordsAndAcceptsTheSame() {
        String all = "{ \"ref\": \"M1\", \"localisedAs\": \"%s\" }, { \"ref\": \"M2\" }, { \"ref\": \"V1\" }";

        assertThatRule(rule).withAtHand(sample()).accepts(adopting("TOTAL", all.replace("%s", "M1")));
        assertThatRule(rule).withAtHand(sample()).flags(adopting("TOTAL", all.replace("%s", "M2")), PLACE);
        assertThatRule(rule).withAtHand(sample()).flags(adopting("TOTAL", all.replace("%s", "lain#M2")), PLACE);
        assertThatRule(rule).withAtHand(sample()).accepts(adopting("TOTAL", all.replace("%s", "contoh#M2")));
    }

    @Test
    void wordsOfItsOwnRegionAreNotThoseOfAPlanThatIsNotAtHand() {
        String vision = "{ \"ref\": \"V1\", \"localisedAs\": \"V1\" }";
        Plan plan = adopting("TOTAL", "entah", vision);
        Plan local = Plan.builder()
                .from(plan)
                .vision(Vision.builder()
                        .from(plan.getVision().orElseThrow())
                        .statement(Text.of("Terwujudnya Kabupaten Contoh yang maju"))
                        .build())
                .build();

        assertThatRule(rule).accepts(plan);
        assertThatRule(rule).flags(local, PLACE);
        assertThatRule(rule)
                .accepts(Plan.builder()
                        .from(local)
                        .vision(Vision.builder()
                                .from(local.getVision().orElseThrow())
                                .id(Id.of("V2"))
                                .build())
                        .addMissions(Mission.builder()
                                .id(Id.of("V1"))
                                .statement(Text.of("Membangun Kabupaten Contoh"))
                                .build())
                        .build());
    }
}
