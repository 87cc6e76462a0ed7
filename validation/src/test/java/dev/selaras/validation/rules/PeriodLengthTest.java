package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rules.document.PeriodLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PeriodLengthTest {

    private final PeriodLength rule = new PeriodLength();

    @ParameterizedTest
    @CsvSource({
        "RPJPD, 2025, 2045",
        "RPJPD, 2006, 2025",
        "RPJPN, 2025, 2045",
        "RPJPN, 2006, 2025",
        "RPJMD, 2016, 2021",
        "RPJMD, 2025, 2029",
        "RPJMN, 2024, 2029",
        "RPJMN, 2025, 2029",
        "RENSTRA, 2013, 2018",
        "RENSTRA, 2011, 2015",
        "RKPD, 2026, 2026",
        "RKP, 2026, 2026",
        "RENJA, 2026, 2026"
    })
    void acceptsTheTermOfEachType(PlanType type, int start, int end) {
        assertThatRule(rule).accepts(plan(type, start, end));
    }

    @ParameterizedTest
    @CsvSource({
        "RPJPD, 2025, 2043",
        "RPJPD, 2025, 2046",
        "RPJPN, 2025, 2030",
        "RPJMD, 2025, 2028",
        "RPJMD, 2025, 2031",
        "RPJMN, 2025, 2025",
        "RENSTRA, 2019, 2022",
        "RENSTRA, 2025, 2045",
        "RKPD, 2025, 2026",
        "RKP, 2025, 2029",
        "RENJA, 2025, 2026"
    })
    void flagsEveryOtherTerm(PlanType type, int start, int end) {
        assertThatRule(rule).flags(plan(type, start, end), "/period");
    }

    @ParameterizedTest
    @EnumSource(names = {"RPD", "RPJMDES", "OTHER"})
    void leavesOtherTypesAlone(PlanType type) {
        assertThatRule(rule).accepts(plan(type, 2025, 2032));
    }

    @Test
    void leavesAReversedPeriodToTheRuleOnOrder() {
        assertThatRule(rule).accepts(plan(PlanType.RPJMD, 2029, 2025));
        assertThatRule(rule).accepts(plan(PlanType.RENJA, 2026, 2025));
    }

    @Test
    void saysWhichLengthIsNeeded() {
        Flaw flaw = rule.check(PlanGraph.of(plan(PlanType.RENSTRA, 2019, 2022))).get(0);

        assertThat(flaw.arguments()).containsExactly(Wording.of("2019–2022"), Wording.of("5 tahun", "5 years"));
    }

    private static Plan plan(PlanType type, int start, int end) {
        return example(
                "{ \"type\": \"" + type + "\", \"period\": { \"start\": " + start + ", \"end\": " + end + " } }");
    }
}
