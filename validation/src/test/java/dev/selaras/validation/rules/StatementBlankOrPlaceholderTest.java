package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.validation.rules.statement.StatementBlankOrPlaceholder;
import org.junit.jupiter.api.Test;

class StatementBlankOrPlaceholderTest {

    private final StatementBlankOrPlaceholder rule = new StatementBlankOrPlaceholder();

    @Test
    void acceptsStatementsThatSaySomething() {
        assertThatRule(rule).accepts(sample());
    }

    @Test
    void flagsStatementsWithoutAWord() {
        assertThatRule(rule)
                .flags(
                        example("""
                        { "problems": [ { "id": "PR1", "statement": "" },
                                      { "id": "PR2", "statement": "  \u00a0 " },
                                      { "id": "PR3", "statement": "…" },
                                      { "id": "PR4", "statement": "(-)" } ] }
                        """),
                        "/problems/0/statement",
                        "/problems/1/statement",
                        "/problems/2/statement",
                        "/problems/3/statement");
    }

    @Test
    void flagsLoremIpsumInLettersOfAnyForm() {
        assertThatRule(rule)
                .flags(example("""
                        { "problems": [ { "id": "PR1", "statement": "\u216Corem ipsum dolor sit amet, consectetur" },
                                      { "id": "PR2", "statement": "\u24DBorem ipsum dolor sit amet, adipiscing" },
                                      { "id": "PR3", "statement": "\uD835\uDC0Borem ipsum dolor sit amet, elit sed do" } ] }
                        """), "/problems/0/statement", "/problems/1/statement", "/problems/2/statement");
    }

    @Test
    void flagsPlaceholders() {
        assertThatRule(rule)
                .flags(
                        example("""
                        { "problems": [ { "id": "PR1", "statement": "Permasalahan" },
                                      { "id": "PR2", "statement": "permasalahan2" },
                                      { "id": "PR3", "statement": "PROBLEM 12" },
                                      { "id": "PR4", "statement": "TBD" },
                                      { "id": "PR5", "statement": "Todo." },
                                      { "id": "PR6", "statement": "xxx" },
                                      { "id": "PR7", "statement": "Lorem ipsum" },
                                      { "id": "PR8", "statement": "(belum diisi)" },
                                      { "id": "PR9", "statement": "Isi di sini!" } ] }
                        """),
                        "/problems/0/statement",
                        "/problems/1/statement",
                        "/problems/2/statement",
                        "/problems/3/statement",
                        "/problems/4/statement",
                        "/problems/5/statement",
                        "/problems/6/statement",
                        "/problems/7/statement",
                        "/problems/8/statement");
    }

    @Test
    void acceptsStatementsThatOnlyBeginLikeOne() {
        assertThatRule(rule).accepts(example("""
                        { "problems": [ { "id": "PR1", "statement": "Permasalahan sampah" },
                                      { "id": "PR2", "statement": "2 permasalahan" },
                                      { "id": "PR3", "statement": "Sasaran" },
                                      { "id": "PR4", "statement": "2025" },
                                      { "id": "PR5", "statement": "Todo masih panjang" } ] }
                        """));
    }

    @Test
    void namesTheMemberOfEachKind() {
        assertThatRule(rule)
                .flags(
                        example("""
                        { "vision": { "id": "V1", "statement": "Visi" },
                          "pillars": [ { "id": "P1", "label": "Pokok visi 1" }, { "id": "P2", "label": "pillar" } ],
                          "missions": [ { "id": "M1", "statement": "misi1" } ],
                          "issues": [ { "id": "IS1", "statement": "Isu Strategis" } ],
                          "factors": [ { "id": "F1", "kind": "DRIVING", "statement": "faktor 3" } ],
                          "adoptions": [ { "id": "A1", "mode": "NONE", "plan": "lain", "statement": "-" } ],
                          "goals": [ { "id": "T1", "statement": "goal" } ],
                          "targets": [ { "id": "S1", "statement": "sasaran" } ],
                          "indicators": [ { "id": "I1", "measures": "T1", "name": "Indikator 1.1" } ] }
                        """),
                        "/vision/statement",
                        "/pillars/0/label",
                        "/pillars/1/label",
                        "/missions/0/statement",
                        "/issues/0/statement",
                        "/factors/0/statement",
                        "/adoptions/0/statement",
                        "/goals/0/statement",
                        "/targets/0/statement",
                        "/indicators/0/name");
    }

    @Test
    void looksAtEveryLanguageAndFlagsTheStatementOnce() {
        assertThatRule(rule).flags(example("""
                        { "goals": [ { "id": "T1", "statement": { "en": "Better schools", "id": "Meningkatnya mutu sekolah" } },
                                   { "id": "T2", "statement": { "en": " ", "id": "Menurunnya kemiskinan" } },
                                   { "id": "T3", "statement": { "en": "Goal", "id": "Tujuan" } } ] }
                        """), "/goals/1/statement", "/goals/2/statement");
    }

    @Test
    void asksNoStatementOfAnAdoption() {
        assertThatRule(rule).accepts(example("""
                        { "adoptions": [ { "id": "A1", "mode": "TOTAL", "plan": "todo" } ] }
                        """));
    }

    @Test
    void appliesToEveryPlan() {
        assertThatRule(rule).flags(example("""
                        { "type": "OTHER", "goals": [ { "id": "T1", "statement": "Tujuan 1" } ] }
                        """), "/goals/0/statement");
    }
}
