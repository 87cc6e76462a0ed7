package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.Plan;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rules.reference.CyclicPlanReference;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CyclicPlanReferenceTest {

    private final CyclicPlanReference rule = new CyclicPlanReference();

    private static Plan plan(String id, String upper) {
        return example("{ \"id\": \"" + id + "\", \"upperPlans\": [ " + upper + " ] }");
    }

    @Test
    void tellsEachPlanOfACircleOnce() {
        Plan one = plan("satu", "\"atas\", \"dua\"");
        Plan two = plan("dua", "\"tiga\"");
        Plan three = example("{ \"id\": \"tiga\", \"adoptions\": [ { \"id\": \"A1\", \"mode\": \"SELECTED\","
                + " \"plan\": \"satu\", \"elements\": [] } ] }");
        Plan above = plan("atas", "");

        assertThatRule(rule).withAtHand(two, three, above).flags(one, "/upperPlans/1");
        assertThatRule(rule).withAtHand(one, three, above).flags(two, "/upperPlans/0");
        assertThatRule(rule).withAtHand(one, two, above).flags(three, "/adoptions/0/plan");
        assertThatRule(rule).withAtHand(one, two, three).accepts(above);
    }

    @Test
    void findsPlansWhoseElementsDeriveFromEachOther() {
        Plan one = deriving("satu", "dua#S1");
        Plan two = deriving("dua", "satu#S1");

        assertThatRule(rule).withAtHand(two).flags(one, "/goals/0/derivedFrom/0");
        assertThatRule(rule).withAtHand(one).flags(two, "/goals/0/derivedFrom/0");
        assertThatRule(rule).withAtHand(deriving("dua", "atas#S1")).accepts(one);
    }

    @Test
    void aReferenceThatNamesItsOwnPlanIsNoCircle() {
        assertThatRule(rule).accepts(deriving("satu", "satu#S1"));
    }

    private static Plan deriving(String id, String from) {
        return example("{ \"id\": \"" + id + "\", \"goals\": [ { \"id\": \"T1\", \"statement\": \"Terjaganya mutu\","
                + " \"derivedFrom\": [ \"" + from + "\" ] } ] }");
    }

    @Test
    void acceptsAPlanThatOnlyLeadsToACircle() {
        assertThatRule(rule).withAtHand(plan("satu", "\"satu\"")).accepts(plan("dua", "\"satu\""));
    }

    @Test
    void showsTheCircleOrHowManyAreLeftOut() {
        Plan first = plan("satu", "\"dua\"");
        List<Plan> few = List.of(first, plan("dua", "\"tiga\""), plan("tiga", "\"dua\", \"satu\""));
        List<Plan> many = IntStream.range(0, 120)
                .mapToObj(i -> plan("rencana-" + i, "\"rencana-" + (i + 1) % 120 + "\""))
                .toList();

        assertThat(circle(few)).isEqualTo("satu → dua → tiga → dua");
        assertThat(circle(many)).endsWith(" → … (95+ more)");
    }

    private String circle(List<Plan> plans) {
        PlanLibrary library = PlanLibrary.of(plans);
        List<Flaw> flaws = rule.check(library.graphs().get(0), library);
        return flaws.get(0).arguments().get(0).getEnglish();
    }

    @Test
    void flagsAPlanThatFollowsItselfThoughAnotherVersionIsInForce() {
        Plan draft = example("{ \"version\": \"DRAFT\", \"upperPlans\": [ \"contoh\" ] }");

        assertThatRule(rule).withAtHand(sample()).flags(draft, "/upperPlans/0");
    }
}
