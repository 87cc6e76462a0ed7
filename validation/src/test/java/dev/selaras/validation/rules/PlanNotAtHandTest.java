package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.validation.rules.reference.PlanNotAtHand;
import org.junit.jupiter.api.Test;

class PlanNotAtHandTest {

    private final PlanNotAtHand rule = new PlanNotAtHand();

    @Test
    void acceptsAPlanThatRefersToNoOther() {
        assertThatRule(rule).accepts(sample());
    }

    @Test
    void acceptsAPlanThatNamesItself() {
        assertThatRule(rule).accepts(example("""
                { "upperPlans": [ "contoh" ], "problems": [ { "id": "PR1", "statement": "Masalah", "parent": "contoh#PR2" } ] }
                """));
    }

    @Test
    void acceptsPlansThatAreAtHand() {
        assertThatRule(rule).withAtHand(sample()).accepts(example("""
                { "id": "lain", "upperPlans": [ "contoh" ], "goals": [ { "id": "T1", "statement": "Tujuan", "missions": [ "contoh#M1" ] } ] }
                """));
    }

    @Test
    void flagsUpperPlans() {
        assertThatRule(rule).flags(example("""
                { "upperPlans": [ "contoh", "rpjpd-x", "rpjmn-y" ] }
                """), "/upperPlans/1", "/upperPlans/2");
    }

    @Test
    void flagsAPlanThatIsAdoptedWithoutElements() {
        assertThatRule(rule).flags(example("""
                { "adoptions": [ { "id": "A1", "mode": "TOTAL", "plan": "rpjmd-x" } ] }
                """), "/adoptions/0/plan");
    }

    @Test
    void flagsAPlanThatOnlyALinkNames() {
        assertThatRule(rule).flags(example("""
                { "missions": [ { "id": "M1", "statement": "Misi", "pillars": [ "P1", "rpjmd-x#P2" ] } ] }
                """), "/missions/0/pillars/1");
    }

    @Test
    void flagsAPlanThatOnlyALocalisedElementNames() {
        assertThatRule(rule).flags(example("""
                { "adoptions": [ { "id": "A1", "mode": "LOCALISED", "plan": "contoh",
                                   "elements": [ { "ref": "M1", "localisedAs": "renstra-z#M1" } ] } ] }
                """), "/adoptions/0/elements/0/localisedAs");
    }

    @Test
    void flagsAPlanOnceAtTheFirstPlaceInReadingOrder() {
        assertThatRule(rule).flags(example("""
                { "goals": [ { "id": "T1", "statement": "Tujuan", "missions": [ "rpjmd-x#M1", "rpjmd-y#M1" ] },
                             { "id": "T2", "statement": "Tujuan lain", "missions": [ "rpjmd-y#M2" ] } ],
                  "adoptions": [ { "id": "A1", "mode": "SELECTED", "plan": "rpjmd-x", "elements": [ { "ref": "M1" } ] } ] }
                """), "/adoptions/0/plan", "/goals/0/missions/1");
    }

    @Test
    void takesUpperPlansForTheFirstPlace() {
        assertThatRule(rule).flags(example("""
                { "upperPlans": [ "rpjmd-x", "rpjmd-x" ],
                  "adoptions": [ { "id": "A1", "mode": "NONE", "plan": "rpjmd-x" } ] }
                """), "/upperPlans/0");
    }
}
