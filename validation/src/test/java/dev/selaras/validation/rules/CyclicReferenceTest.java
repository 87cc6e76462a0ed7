package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.Wording;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rules.reference.CyclicReference;
import java.util.List;
import org.junit.jupiter.api.Test;

class CyclicReferenceTest {

    private final CyclicReference rule = new CyclicReference();

    @Test
    void acceptsAPlanWhoseReferencesAllLeadUp() {
        assertThatRule(rule).accepts(sample());
    }

    @Test
    void acceptsTwoWaysToOneElement() {
        assertThatRule(rule).accepts(example("""
                { "targets": [ { "id": "S1", "statement": "Meningkatnya mutu sekolah", "goals": [ "T1", "T2" ], "missions": [ "M1" ] } ] }
                """));
    }

    @Test
    void flagsAnElementThatRefersToItself() {
        assertThatRule(rule).flags(example("""
                { "problems": [ { "id": "PR1", "statement": "Masalah PR1", "parent": "PR1" } ], "issues": [], "goals": [] }
                """), "/problems/0");
    }

    @Test
    void makesOneFindingForEachCycle() {
        assertThatRule(rule).flags(example("""
                { "problems": [ { "id": "PR1", "statement": "Masalah PR1", "parent": "PR3" },
                                { "id": "PR2", "statement": "Masalah PR2", "parent": "PR4" },
                                { "id": "PR3", "statement": "Masalah PR3", "parent": "PR1" },
                                { "id": "PR4", "statement": "Masalah PR4", "parent": "PR2" },
                                { "id": "PR5", "statement": "Masalah PR5", "parent": "PR4" } ], "issues": [], "goals": [] }
                """), "/problems/0", "/problems/1");
    }

    @Test
    void flagsACycleThatPassesThroughSeveralKinds() {
        assertThatRule(rule).flags(example("""
                { "targets": [ { "id": "S1", "statement": "Meningkatnya mutu sekolah", "goals": [ "T1" ] } ],
                  "goals": [ { "id": "T1", "statement": "Meningkatnya kecerdasan", "missions": [ "M1" ],
                               "derivedFrom": [ "S1" ] } ], "indicators": [] }
                """), "/goals/0");
    }

    @Test
    void flagsAReferenceToThePlanItselfByName() {
        assertThatRule(rule).flags(example("""
                { "problems": [ { "id": "PR1", "statement": "Masalah PR1", "parent": "contoh#PR1" } ], "issues": [], "goals": [] }
                """), "/problems/0");
    }

    @Test
    void doesNotFollowReferencesIntoOtherPlans() {
        assertThatRule(rule).withAtHand(sample()).accepts(example("""
                { "id": "lain", "problems": [ { "id": "PR1", "statement": "Masalah", "parent": "contoh#PR1" } ] }
                """));
    }

    @Test
    void saysNothingOfReferencesToTheWrongKind() {
        assertThatRule(rule).accepts(example("""
                { "problems": [ { "id": "PR1", "statement": "Masalah", "parent": "IS1" } ] }
                """));
    }

    @Test
    void namesTheMembersInTheOrderInWhichTheyRefer() {
        Flaw flaw = flaw("""
                { "problems": [ { "id": "PR1", "statement": "Masalah PR1", "parent": "PR3" },
                                { "id": "PR2", "statement": "Masalah PR2", "parent": "PR1" },
                                { "id": "PR3", "statement": "Masalah PR3", "parent": "PR2" } ], "issues": [], "goals": [] }
                """);

        assertThat(flaw.arguments()).containsExactly(Wording.of("PR1 → PR3 → PR2 → PR1"));
        assertThat(flaw.places())
                .extracting(Place::getPointer)
                .containsExactly("/problems/0", "/problems/2", "/problems/1");
    }

    @Test
    void namesOneCircleWhereSeveralHangTogether() {
        Flaw flaw = flaw("""
                { "targets": [ { "id": "S1", "statement": "Mutu", "goals": [ "T1" ], "goalIndicators": [ "I1" ] } ],
                  "goals": [ { "id": "T1", "statement": "Kecerdasan", "derivedFrom": [ "S1" ] } ],
                  "indicators": [ { "id": "I1", "measures": "S1", "name": "Nilai" } ] }
                """);

        assertThat(flaw.arguments()).containsExactly(Wording.of("T1 → S1 → T1"));
    }

    @Test
    void beginsWhereTheWalkFirstClosesACircle() {
        // From T1 to S1, whose goals come before its indicators: so round by T2, and not by I1 back to T1.
        Flaw flaw = flaw("""
                { "targets": [ { "id": "S1", "statement": "Mutu", "goals": [ "T2" ], "goalIndicators": [ "I1" ] } ],
                  "goals": [ { "id": "T1", "statement": "Kecerdasan", "derivedFrom": [ "S1" ] },
                             { "id": "T2", "statement": "Keterampilan", "derivedFrom": [ "S1" ] } ],
                  "indicators": [ { "id": "I1", "measures": "T1", "name": "Nilai" } ] }
                """);

        assertThat(flaw.arguments()).containsExactly(Wording.of("S1 → T2 → S1"));
    }

    @Test
    void tellsHowManyOfALongCycleAreLeftOut() {
        StringBuilder problems = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            problems.append(i == 0 ? "" : ",").append("{ \"id\": \"P").append(i);
            problems.append("\", \"statement\": \"Masalah\", \"parent\": \"P")
                    .append((i + 1) % 30)
                    .append("\" }");
        }

        Flaw flaw = flaw("{ \"pillars\": [], \"problems\": [" + problems + "] }");

        assertThat(flaw.places()).hasSize(20);
        assertThat(flaw.arguments().get(0).getEnglish())
                .startsWith("P0 → P1 → ")
                .endsWith(" → P11 → … (18 more)");
    }

    private Flaw flaw(String members) {
        List<Flaw> flaws = rule.check(PlanGraph.of(example(members)));
        assertThat(flaws).hasSize(1);
        return flaws.get(0);
    }
}
