package dev.selaras.validation;

import static dev.selaras.validation.Examples.example;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Printable;
import dev.selaras.core.model.Id;
import dev.selaras.validation.profile.Adjustment;
import dev.selaras.validation.profile.Profile;
import dev.selaras.validation.profile.Weight;
import dev.selaras.validation.render.TextReport;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.waiver.Waivers;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TextReportTest {

    private static final PlanValidator VALIDATOR = PlanValidator.standard();

    private static String render(String members, Language language) {
        Report report = VALIDATOR.validate(example(members));
        return new TextReport(VALIDATOR.rules(), language).render("berkas.json", report);
    }

    @ParameterizedTest
    @EnumSource
    void namesPlaceCodeAndNoArgumentLeftOpen(Language language) {
        String text = render(
                "{ \"missions\": [ { \"id\": \"M1\", \"statement\": \"Satu\" } ], \"goals\": [] ,"
                        + " \"targets\": [], \"indicators\": [], \"issues\": [] }",
                language);

        assertThat(text).contains("berkas.json", "/missions/0", "[mission-without-goal]", "Satu");
        assertThat(text).doesNotContain("{0}", "{1}", "{2}");
    }

    @Test
    void showsTheBrokenChainInTheLanguageOfTheReader() {
        String members = "{ \"goals\": [ { \"id\": \"T1\", \"statement\": \"Cerdas\", \"missions\": [ \"M1\", \"M2\" ],"
                + " \"issues\": [ \"IS1\", \"IS2\" ] }, { \"id\": \"T2\", \"statement\": \"Sejahtera\" } ] }";

        assertThat(render(members, Language.INDONESIAN)).contains("    visi V1 ▸ misi ✗ (tidak ada) ▸ tujuan T2\n");
        assertThat(render(members, Language.ENGLISH)).contains("    vision V1 ▸ mission ✗ (missing) ▸ goal T2\n");
    }

    @Test
    void namesThePlanOfAnElementThatIsNotOfThisPlan() {
        String members =
                "{ \"goals\": [ { \"id\": \"T1\", \"statement\": \"Cerdas\", \"missions\": [ \"lain#M1\" ] } ],"
                        + " \"targets\": [] }";

        assertThat(render(members, Language.ENGLISH)).contains("    mission lain#M1 ▸ goal T1 ▸ target ✗ (missing)\n");
    }

    @Test
    void namesThePlanOfAPlaceThatIsNotInThisPlan() {
        Report report = Examples.report(PlanValidator.standard()
                .rules()
                .find("annual-value-differs")
                .orElseThrow()
                .info()
                .bad());

        assertThat(new TextReport(VALIDATOR.rules(), Language.ENGLISH).render("berkas.json", report))
                .contains(", contoh /indicators/");
    }

    @Test
    void aPlanWithoutFindingsIsOneLine() {
        assertThat(render("", Language.ENGLISH)).isEqualTo("berkas.json: VALID\n");
    }

    @ParameterizedTest
    @EnumSource
    void showsProfileWaiverAndRulesThatAreOff(Language language) {
        PlanValidator validator = VALIDATOR
                .under(Profile.lenient())
                .waiving(
                        Waivers.of(List.of(WaivingTest.waiver("P1")
                                .reason("a\u001b[31m")
                                .legalBasis("Surat 7")
                                .build())),
                        Examples.DAY);
        Report report = validator.validate(example("{ \"pillars\": [ { \"id\": \"P1\", \"label\": \"Maju\" } ] }"));
        String text = new TextReport(validator.rules(), language).render("berkas.json", report);

        assertThat(text)
                .contains("lenient", "/pillars/0 [pillar-meaning-missing]", "2026-01-01", "Bappeda", "(Surat 7)")
                .contains("\\u{1b}")
                .doesNotContain("\u001b", "{0}", "{1}", "{2}");
    }

    @ParameterizedTest
    @CsvSource({"1001, … and 1 finding more, … and 1 more waived", "1002, … and 2 findings more, … and 2 more waived"})
    void saysHowMuchIsLeftOut(int pillars, String more, String moreWaived) {
        String members = IntStream.range(0, pillars)
                .mapToObj(i -> "{ \"id\": \"P" + i + "\", \"label\": \"Maju\" }")
                .collect(Collectors.joining(", ", "{ \"pillars\": [", "] }"));
        PlanValidator waiving =
                VALIDATOR.waiving(Waivers.of(List.of(WaivingTest.waiver().build())), Examples.DAY);
        Report waived = waiving.validate(example(members));

        assertThat(render(members, Language.ENGLISH)).contains("[pillar-meaning-missing] " + more + "\n");
        assertThat(new TextReport(waiving.rules(), Language.ENGLISH).render("berkas.json", waived))
                .contains("[pillar-meaning-missing] " + moreWaived + "\n");
    }

    @Test
    void countsOneRuleInTheSingular() {
        Adjustment off =
                Adjustment.builder().addRule("step-outlier").weight(Weight.OFF).build();
        PlanValidator validator = VALIDATOR.under(
                Profile.builder().name(Id.of("uji")).addAdjustment(off).build());

        assertThat(new TextReport(validator.rules(), Language.ENGLISH)
                        .render("berkas.json", validator.validate(Examples.sample())))
                .contains("1 rule off)");
    }

    @Test
    void aStatementCannotTakeOverTheTerminal() {
        String text = render(
                "{ \"missions\": [ { \"id\": \"M1\", \"statement\": \"a\\u001b[31m\\nb\\u202e\" } ], \"goals\": [],"
                        + " \"targets\": [], \"indicators\": [], \"issues\": [] }",
                Language.INDONESIAN);

        assertThat(text).doesNotContain("\u001b", "\u202e").contains("\\u{1b}", "\\u{202e}", "\\u{a}");
    }

    @Test
    void aLongStatementIsCutBetweenCharacters() {
        assertThat(Printable.quoted("😀".repeat(81))).isEqualTo("😀".repeat(80) + "…");
        assertThat(Printable.quoted("😀".repeat(80))).isEqualTo("😀".repeat(80));
    }
}
