package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.Wording;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rules.reference.DuplicateId;
import org.junit.jupiter.api.Test;

class DuplicateIdTest {

    private final DuplicateId rule = new DuplicateId();

    @Test
    void acceptsAPlanWhoseIdsAllDiffer() {
        assertThatRule(rule).accepts(sample());
    }

    @Test
    void flagsTheSecondElementWithAnId() {
        assertThatRule(rule).flags(example("""
                { "problems": [ { "id": "PR1", "statement": "Guru belum merata" }, { "id": "PR1", "statement": "Sekolah rusak" },
                                { "id": "PR2", "statement": "Lapangan kerja terbatas" } ] }
                """), "/problems/1");
    }

    @Test
    void flagsAnIdThatElementsOfDifferentKindsShare() {
        assertThatRule(rule).flags(example("""
                { "factors": [ { "id": "T1", "kind": "DRIVING", "statement": "Warga bergotong royong" } ] }
                """), "/goals/0");
    }

    @Test
    void makesOneFindingForEachIdHoweverOftenItIsUsed() {
        assertThatRule(rule).flags(example("""
                { "factors": [ { "id": "F1", "kind": "DRIVING", "statement": "Gotong royong" },
                               { "id": "F2", "kind": "DRIVING", "statement": "Tanah subur" },
                               { "id": "F1", "kind": "DRIVING", "statement": "Pemuda terdidik" },
                               { "id": "F1", "kind": "DRIVING", "statement": "Laut luas" },
                               { "id": "F2", "kind": "DRIVING", "statement": "Pasar ramai" } ] }
                """), "/factors/2", "/factors/4");
    }

    @Test
    void takesIdsThatDifferInCaseForDifferentOnes() {
        assertThatRule(rule).accepts(example("""
                { "factors": [ { "id": "t1", "kind": "DRIVING", "statement": "Warga bergotong royong" } ] }
                """));
    }

    @Test
    void takesTheIdOfThePlanForAnotherMatter() {
        assertThatRule(rule).accepts(example("""
                { "factors": [ { "id": "contoh", "kind": "DRIVING", "statement": "Warga bergotong royong" } ] }
                """));
    }

    @Test
    void namesTheFirstElementNextAndAtMostTwentyInAll() {
        String factor = "{ \"id\": \"F1\", \"kind\": \"DRIVING\", \"statement\": \"Faktor\" }";

        Flaw flaw = rule.check(PlanGraph.of(example("{ \"factors\": [" + factor + ("," + factor).repeat(29) + "] }")))
                .get(0);

        assertThat(flaw.arguments()).containsExactly(Wording.of("F1"), Wording.of("30"));
        assertThat(flaw.places())
                .hasSize(20)
                .extracting(Place::getPointer)
                .startsWith("/factors/1", "/factors/0", "/factors/2");
    }
}
