package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.validation.rules.cascade.IssueNotAddressed;
import org.junit.jupiter.api.Test;

class IssueNotAddressedTest {

    private final IssueNotAddressed rule = new IssueNotAddressed();

    @Test
    void acceptsIssuesThatGoalsAnswer() {
        assertThatRule(rule).accepts(sample());
    }

    @Test
    void acceptsAnIssueThatATargetAnswers() {
        assertThatRule(rule).accepts(example("""
                        { "goals": [], "targets": [ { "id": "S1", "statement": "Meningkatnya mutu sekolah", "issues": [ "IS1", "IS2" ] } ] }
                        """));
    }

    @Test
    void flagsEveryIssueThatNothingAnswers() {
        assertThatRule(rule).flags(example("""
                        { "goals": [ { "id": "T1", "statement": "Meningkatnya kecerdasan masyarakat", "issues": [ "IS9" ] } ] }
                        """), "/issues/0", "/issues/1");
    }

    @Test
    void leavesAnIssueWhoseIdIsTakenToAnotherRule() {
        assertThatRule(rule).accepts(example("""
                        { "issues": [ { "id": "IS1", "statement": "Mutu pendidikan yang belum merata" },
                                      { "id": "IS2", "statement": "Kemiskinan yang masih tinggi" },
                                      { "id": "IS2", "statement": "Hutan yang menyusut" } ] }
                        """));
    }

    @Test
    void doesNotTakeAMeasurementForAnAnswer() {
        assertThatRule(rule).flags(example("""
                        { "goals": [ { "id": "T1", "statement": "Meningkatnya kecerdasan masyarakat", "issues": [ "IS1" ] } ],
                          "indicators": [ { "id": "I1", "measures": "IS2", "name": "Tingkat kemiskinan" } ] }
                        """), "/issues/1");
    }

    @Test
    void appliesToTheWorkPlanOfAKecamatan() {
        assertThatRule(rule).flags(example("""
                        { "type": "RENJA", "unit": { "name": "Kecamatan Contoh", "kind": "KECAMATAN" }, "goals": [] }
                        """), "/issues/0", "/issues/1");
    }

    @Test
    void leavesATransitionalPlanAlone() {
        assertThatRule(rule).accepts(example("""
                        { "type": "RPD", "goals": [] }
                        """));
    }
}
