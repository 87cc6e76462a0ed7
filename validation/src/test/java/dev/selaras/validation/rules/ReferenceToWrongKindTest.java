package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.report;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Plan;
import dev.selaras.validation.rules.reference.ReferenceToWrongKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceToWrongKindTest {

    private final ReferenceToWrongKind rule = new ReferenceToWrongKind();

    @Test
    void acceptsAPlanWhoseReferencesAllLeadToTheRightKind() {
        assertThatRule(rule).accepts(sample());
    }

    @Test
    void flagsEachReferenceByItself() {
        assertThatRule(rule).flags(example("""
                { "goals": [ { "id": "T1", "statement": "Meningkatnya kecerdasan",
                               "missions": [ "M1", "P1", "IS1" ], "issues": [ "M2" ] } ],
                  "targets": [], "indicators": [] }
                """), "/goals/0/missions/1", "/goals/0/missions/2", "/goals/0/issues/0");
    }

    @Test
    void saysNothingOfAReferenceThatLeadsNowhere() {
        assertThatRule(rule).accepts(example("""
                { "issues": [ { "id": "IS1", "statement": "Mutu pendidikan", "problems": [ "PR9" ] },
                              { "id": "IS2", "statement": "Kemiskinan" } ] }
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"V1", "P1", "M1", "T1", "S1"})
    void letsAnIndicatorMeasureWhatIsToBeReached(String aim) {
        assertThatRule(rule).accepts(measuring(aim));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PR1", "IS1", "I1"})
    void flagsAnIndicatorOfAnythingElseAndOfItself(String other) {
        assertThatRule(rule).flags(measuring(other), "/indicators/0/measures");
    }

    private static Plan measuring(String measured) {
        return example("{ \"indicators\": [ { \"id\": \"I1\", \"measures\": \"" + measured
                + "\", \"name\": \"Rata-rata lama sekolah\" } ] }");
    }

    @Test
    void prefersTheElementOfTheRightKindWhereSeveralShareAnId() {
        assertThatRule(rule).accepts(example("""
                { "issues": [ { "id": "PR1", "statement": "Mutu pendidikan", "problems": [ "PR1" ] },
                              { "id": "IS2", "statement": "Kemiskinan" } ], "goals": [], "targets": [], "indicators": [] }
                """));
    }

    @Test
    void flagsAReferenceToThePlanItselfByName() {
        assertThatRule(rule).flags(example("""
                { "missions": [ { "id": "M1", "statement": "Meningkatkan mutu", "pillars": [ "contoh#PR1" ] } ] }
                """), "/missions/0/pillars/0");
    }

    @Test
    void flagsAReferenceIntoAPlanThatIsAtHand() {
        assertThatRule(rule).withAtHand(sample()).flags(example("""
                { "id": "lain", "type": "RENJA", "missions": [], "targets": [], "indicators": [],
                  "goals": [ { "id": "T1", "statement": "Meningkatnya mutu", "derivedFrom": [ "contoh#S1", "contoh#T2" ] } ] }
                """), "/goals/0/derivedFrom/1");
    }

    @Test
    void saysNothingOfAPlanThatIsNotAtHand() {
        assertThatRule(rule).accepts(example("""
                { "id": "lain", "missions": [], "targets": [], "indicators": [],
                  "goals": [ { "id": "T1", "statement": "Meningkatnya mutu", "derivedFrom": [ "contoh#T2" ] } ] }
                """));
    }

    @Test
    void namesTheKindFoundAndTheKindNeeded() {
        assertThat(report(rule.info().bad()).getFindings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.getArguments())
                        .containsExactly(
                                Wording.of("IS1"),
                                Wording.of("isu strategis", "strategic issue"),
                                Wording.of("permasalahan", "problem")));
    }
}
