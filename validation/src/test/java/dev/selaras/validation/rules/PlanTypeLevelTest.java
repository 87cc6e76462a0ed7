package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.RegionLevel;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rules.document.PlanTypeLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlanTypeLevelTest {

    private final PlanTypeLevel rule = new PlanTypeLevel();

    @ParameterizedTest
    @CsvSource({
        "RPJPD, PROVINSI",
        "RPJPD, KOTA",
        "RPJMD, PROVINSI",
        "RPJMD, KABUPATEN",
        "RPJMD, KOTA",
        "RPD, KABUPATEN",
        "RKPD, KOTA",
        "RENSTRA, NASIONAL",
        "RENSTRA, PROVINSI",
        "RENSTRA, KABUPATEN",
        "RENSTRA, KOTA",
        "RENSTRA, KECAMATAN",
        "RENJA, KECAMATAN",
        "RENJA, KELURAHAN",
        "RPJMDES, DESA",
        "RPJMDES, DESA_ADAT",
        "RPJPN, NASIONAL",
        "RPJMN, NASIONAL",
        "RKP, NASIONAL"
    })
    void acceptsTheLevelsThatMakeSuchPlans(String type, String level) {
        assertThatRule(rule).accepts(plan(type, "", level));
    }

    @ParameterizedTest
    @CsvSource({
        "RPJPD, NASIONAL",
        "RPJMD, KECAMATAN",
        "RPJMD, DESA",
        "RPJMD, NASIONAL",
        "RPD, KECAMATAN",
        "RKPD, KELURAHAN",
        "RENSTRA, DESA",
        "RENJA, DESA_ADAT",
        "RPJMDES, KELURAHAN",
        "RPJMDES, KABUPATEN",
        "RPJPN, PROVINSI",
        "RPJMN, KOTA",
        "RKP, KABUPATEN"
    })
    void flagsTheLevelOfTheOthers(String type, String level) {
        assertThatRule(rule).flags(plan(type, "", level), "/region/level");
    }

    @ParameterizedTest
    @CsvSource({"KECAMATAN, true", "KELURAHAN, true", "DESA, false", "NASIONAL, false"})
    void tellsOfPlansOfAKecamatanWhereThereMayBeOne(String level, boolean told) {
        Flaw flaw = rule.check(PlanGraph.of(plan("RPJMD", "", level))).get(0);

        assertThat(flaw.arguments()).hasSize(4);
        assertThat(flaw.arguments().get(3).equals(Wording.of(""))).isNotEqualTo(told);
    }

    @ParameterizedTest
    @EnumSource
    void leavesPlansOfOtherTypesAlone(RegionLevel level) {
        assertThatRule(rule).accepts(plan("OTHER", "", level.name()));
    }

    @Test
    void leavesALevelThatTheCodeContradictsToAnotherRule() {
        assertThatRule(rule).accepts(plan("RPJMD", "53.69", "KECAMATAN"));
        assertThatRule(rule).flags(plan("RPJMD", "53.69.01", "KECAMATAN"), "/region/level");
        assertThatRule(rule).flags(plan("RPJMD", "53.6", "KECAMATAN"), "/region/level");
    }

    @Test
    void acceptsTheSample() {
        assertThatRule(rule).accepts(sample());
    }

    private static Plan plan(String type, String code, String level) {
        String printed = code.isEmpty() ? "" : "\"code\": \"" + code + "\", ";
        return example("{ \"type\": \"" + type + "\", \"region\": { " + printed + "\"name\": \"Contoh\", \"level\": \""
                + level + "\" } }");
    }
}
