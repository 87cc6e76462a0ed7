package dev.selaras.validation;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.model.Plan;
import dev.selaras.jackson.PlanReader;
import dev.selaras.testkit.Faults;
import dev.selaras.testkit.FaultyPlan;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.rule.Rule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rules.BuiltInRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PatchLawTest {

    static Stream<RuleInfo> rules() {
        return BuiltInRules.all().rules().stream().map(Rule::info);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void thePatchOfABadExampleMendsIt(RuleInfo rule) {
        PatchLaw.check(example(rule.bad()), sample());
    }

    @ParameterizedTest
    @MethodSource("dev.selaras.validation.ExampleFindingsTest#files")
    void thePatchesOfExamplePlansMendThem(Path file) throws IOException {
        PatchLaw.check(PlanReader.standard().read(file).orElseThrow());
    }

    @Test
    void thePatchesOfInvisibleCharactersMendThemWhereverTheyAre() {
        Faults.all().stream()
                .filter(fault -> fault.rule().equals("control-character"))
                .flatMap(fault -> fault.examples().limit(50))
                .map(FaultyPlan::set)
                .forEach(set -> PatchLaw.check(
                        set.plan(),
                        set.plans().stream().filter(plan -> plan != set.plan()).toArray(Plan[]::new)));
    }

    @Test
    void givesPatchesForTheExamplesOfTheseRules() {
        assertThat(rules().filter(rule -> hasPatch(example(rule.bad()))).map(RuleInfo::code))
                .containsExactly(
                        "control-character",
                        "duplicate-number",
                        "numbering-contiguous",
                        "period-order",
                        "text-white-space");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            a copy, even with a number | duplicate-id | "factors": [ { "id": "F1", "number": "1", "kind": "DRIVING", "statement": "Warga giat" }, { "id": "F1", "number": "1", "kind": "DRIVING", "statement": "Warga giat" }, { "id": "F1", "number": "1", "kind": "DRIVING", "statement": "Warga giat" }, { "id": "F2", "number": "3", "kind": "DRIVING", "statement": "Jalan mulus" } ]
            a run up to the next gap | numbering-contiguous | "factors": [ { "id": "F1", "number": "2.", "kind": "DRIVING", "statement": "Warga giat" }, { "id": "F2", "number": "3.", "kind": "DRIVING", "statement": "Jalan mulus" }, { "id": "F3", "number": "6.", "kind": "DRIVING", "statement": "Pasar ramai" } ]
            a number among many | duplicate-number | "factors": [ { "id": "F1", "number": "1", "kind": "DRIVING", "statement": "Warga giat" }, { "id": "F2", "number": "2", "kind": "DRIVING", "statement": "Jalan mulus" }, { "id": "F3", "number": "2)", "kind": "DRIVING", "statement": "Pasar ramai" } ]
            an empty translation | statement-blank-or-placeholder | "vision": { "id": "V1", "statement": { "id": "Contoh yang Maju dan Sejahtera", "en": "TBD", "jv": " " } }
            white space, in each language | text-white-space | "vision": { "id": "V1", "statement": { "id": " Contoh yang Maju  dan\\tSejahtera ", "en": "A\\nB" } }
            white space in prose, whose lines stay | text-white-space | "pillars": [ { "id": "P1", "label": "Maju", "meaning": "Masyarakat  cerdas \\n\\n terampil" }, { "id": "P2", "label": "Sejahtera", "meaning": "Cukup" } ]
            white space before a mark that nothing closes | text-white-space | "vision": { "id": "V1", "statement": { "id": "Contoh yang Maju dan Sejahtera", "en": "\\u00a0\\"A" } }
            a code with other marks | region-code-format | "region": { "code": "53-69", "name": "Kabupaten Contoh", "level": "KABUPATEN" }
            soft hyphens, in each language | control-character | "vision": { "id": "V1", "statement": { "id": "Contoh yang Ma\\u00adju dan Sejah\\u00adtera", "en": "An Ad\\u00advanced Contoh" } }
            years turned round | period-order | "period": { "start": 2030, "end": 2025 }
            """)
    void mends(String what, String code, String members) {
        assertThat(PatchLaw.check(example("{ " + members + " }"))).as(what).contains(code);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            another element with the same id | "factors": [ { "id": "F1", "kind": "DRIVING", "statement": "Warga giat" }, { "id": "F1", "kind": "DRIVING", "statement": "Warga giat" }, { "id": "F1", "kind": "DRIVING", "statement": "Jalan mulus" } ]
            a number that others count on from | "goals": [ { "id": "T1", "number": "1", "statement": "Cerdas", "missions": [ "M1" ], "issues": [ "IS1" ] }, { "id": "T2", "number": "3", "statement": "Sejahtera", "missions": [ "M2" ], "issues": [ "IS2" ] } ], "targets": [ { "id": "S1", "number": "1.1", "statement": "Mutu", "goals": [ "T1" ] }, { "id": "S2", "number": "3.1", "statement": "Daya beli", "goals": [ "T2" ] } ]
            a number by which two lists are told apart | "factors": [ { "id": "F1", "number": "2", "kind": "HINDERING", "statement": "Warga giat" }, { "id": "F2", "number": "2", "kind": "DRIVING", "statement": "Jalan mulus" } ]
            a number that leads those below it | "goals": [ { "id": "T1", "number": "1", "statement": "Cerdas", "missions": [ "M1" ], "issues": [ "IS1" ] }, { "id": "T2", "number": "3", "statement": "Sejahtera", "missions": [ "M2" ], "issues": [ "IS2" ] } ], "targets": [ { "id": "S1", "number": "1.1", "statement": "Meningkatnya mutu sekolah", "goals": [ "T1" ] }, { "id": "S2", "number": "3.1", "statement": "Menurunnya kemiskinan", "goals": [ "T2" ] } ]
            a number written in another way | "factors": [ { "id": "F1", "number": "1", "kind": "DRIVING", "statement": "Warga giat" }, { "id": "F2", "number": "03", "kind": "DRIVING", "statement": "Jalan mulus" } ]
            a number twice where more is wrong | "factors": [ { "id": "F1", "number": "1", "kind": "DRIVING", "statement": "Warga giat" }, { "id": "F2", "number": "1", "kind": "DRIVING", "statement": "Jalan mulus" }, { "id": "F3", "number": "5", "kind": "DRIVING", "statement": "Pasar ramai" } ]
            no statement in the language of the plan | "vision": { "id": "V1", "statement": { "id": "", "en": "Advanced and Prosperous" } }
            a code of another level | "region": { "code": "53-71", "name": "Kabupaten Contoh", "level": "KABUPATEN" }
            a space without width | "title": "RPJMD Kabupaten\\u200bContoh"
            an invisible character at the end | "title": "RPJMD Kabupaten Contoh\\u00ad"
            an invisible character in a unit | "indicators": [ { "id": "I1", "measures": "T1", "name": "Lama sekolah", "unit": "Ta\\u00adhun" } ]
            years turned round and too many | "period": { "start": 2035, "end": 2025 }
            years turned round that need values | "period": { "start": 2028, "end": 2024 }, "targetYears": null
            years turned round beside the milestones | "period": { "start": 2019, "end": 2015 }
            """)
    void leavesToPeople(String what, String members) {
        Plan plan = example("{ " + members + " }");

        assertThat(PlanValidator.standard().validate(plan).getFindings())
                .as(what)
                .isNotEmpty();
        assertThat(hasPatch(plan)).as(what).isFalse();
    }

    private static boolean hasPatch(Plan plan) {
        Report report = PlanValidator.standard().validate(plan);
        return report.getFindings().stream()
                .anyMatch(finding -> finding.getPatch().isPresent());
    }
}
