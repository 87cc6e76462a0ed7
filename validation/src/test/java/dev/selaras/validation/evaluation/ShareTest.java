package dev.selaras.validation.evaluation;

import static dev.selaras.validation.Examples.example;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.selaras.core.language.Language;
import dev.selaras.core.model.Plan;
import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.render.ShareTable;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.rules.BuiltInRules;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShareTest {

    private static final String HALF = """
            { "goals": [ { "id": "T1", "statement": "Meningkatkan kecerdasan masyarakat", "missions": [ "M1", "M2" ], "issues": [ "IS1", "IS2" ] } ],
              "targets": [ { "id": "S1", "statement": "Meningkatnya mutu sekolah", "goals": [ "T1" ] } ],
              "indicators": [ { "id": "I1", "measures": "T1", "name": "Lama sekolah", "unit": "Tahun" },
                              { "id": "I2", "measures": "T1", "name": "Mutu sekolah" },
                              { "id": "I3", "measures": "S1", "name": "Mutu guru", "unit": "Indeks" } ] }
            """;

    private static Report report(Plan plan) {
        return PlanValidator.standard().validate(plan);
    }

    @Test
    void everyCriterionIsCountedByARuleThereIs() {
        assertThat(Criterion.values())
                .allSatisfy(criterion -> assertThat(BuiltInRules.all().find(criterion.rule()))
                        .as(criterion.name())
                        .isPresent());
    }

    @Test
    void aSoundPlanMeetsEveryCriterionWholly() {
        assertThat(Share.of(report(example(""))))
                .extracting(Share::getCriterion)
                .containsExactlyElementsOf(Arrays.asList(Criterion.values()));
        assertThat(Share.of(report(example(""))))
                .allSatisfy(share ->
                        assertThat(share.getMet()).isEqualTo(share.getTotal()).isPositive());
    }

    @Test
    void countsElementsAndNotFindings() {
        assertThat(Share.of(report(example(HALF))))
                .extracting(Share::getCriterion, Share::getMet, Share::getTotal)
                .contains(
                        tuple(Criterion.INDICATORS_WITH_UNIT, 2, 3),
                        tuple(Criterion.INDICATORS_WITH_BASELINE, 0, 3),
                        tuple(Criterion.RESULTS_STATED, 1, 2));
    }

    @Test
    void roundsHalfUpToTwoDecimals() {
        assertThat(share(HALF, Criterion.INDICATORS_WITH_UNIT).percentage().map(Object::toString))
                .contains("66.67");
    }

    @Test
    void ofNothingThereIsNoPercentage() {
        String none = "{ \"issues\": [] }";

        assertThat(share(none, Criterion.ISSUES_ADDRESSED).percentage()).isEmpty();
    }

    @Test
    void whatNobodyCountedIsLeftOut() {
        Report report =
                PlanValidator.standard().without("indicator-unit-missing").validate(example("{ \"type\": \"RKPD\" }"));

        assertThat(Share.of(report))
                .extracting(Share::getCriterion)
                .doesNotContain(Criterion.INDICATORS_WITH_UNIT, Criterion.INDICATORS_WITH_BASELINE);
    }

    @Test
    void printsALineAShareWithTheDecimalSignOfTheReader() {
        List<String> lines = new ShareTable(Language.INDONESIAN)
                .render(report(example(HALF)))
                .lines()
                .toList();

        assertThat(lines)
                .hasSize(Share.of(report(example(HALF))).size())
                .anyMatch(line -> line.contains("66,67 % (2 "));
    }

    private static Share share(String members, Criterion criterion) {
        return Share.of(report(example(members))).stream()
                .filter(share -> share.getCriterion() == criterion)
                .findFirst()
                .orElseThrow();
    }
}
