package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.validation.report.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules about waivers, on a plan of which two pillars have no meaning. */
class WaiverRulesTest {

    private static final String PILLARS =
            "\"pillars\": [ { \"id\": \"P1\", \"label\": \"Maju\" }, { \"id\": \"P2\", \"label\": \"Sejahtera\" } ]";

    private static List<String> found(String waiver) {
        String members =
                "{ " + PILLARS + ", \"waivers\": [ { \"reason\": \"a\", \"owner\": \"b\", " + waiver + " } ] }";
        return report(members).getFindings().stream()
                .map(finding -> finding.getCode() + finding.place().getPointer())
                .toList();
    }

    @Test
    void acceptAWaiverOfWhatIsThere() {
        assertThat(found("\"rule\": \"pillar-meaning-missing\", \"elements\": [\"P1\", \"P2\"],"
                        + " \"validUntil\": \"2026-01-01\""))
                .isEmpty();
    }

    @Test
    void flagAWaiverFromTheDayAfterItsLastAndLetItsFindingsCount() {
        assertThat(found("\"rule\": \"pillar-meaning-missing\", \"elements\": [\"P1\", \"P2\"],"
                        + " \"validUntil\": \"2025-12-31\""))
                .containsExactly(
                        "waiver-expired", "pillar-meaning-missing/pillars/0", "pillar-meaning-missing/pillars/1");
    }

    @Test
    void flagAnExpiredWaiverAsNothingElse() {
        assertThat(found("\"rule\": \"vision-required\", \"validUntil\": \"2025-12-31\""))
                .filteredOn(code -> code.startsWith("waiver"))
                .containsExactly("waiver-expired");
    }

    @Test
    void flagEachElementOfAWaiverAtWhichNothingIsFound() {
        assertThat(found("\"rule\": \"pillar-meaning-missing\", \"elements\": [\"P1\", \"P2\", \"P3\", \"M1\"],"
                        + " \"validUntil\": \"2026-12-31\""))
                .containsExactly("waiver-unused", "waiver-unused");
    }

    @Test
    void flagAWaiverOfARuleThatDoesNotApply() {
        assertThat(found("\"rule\": \"goal-without-main-target\", \"validUntil\": \"2026-12-31\""))
                .contains("waiver-unused");
    }

    @Test
    void flagAWaiverOfAWholePlanWhoseFindingsStandAtElementsBeItOne() {
        String plan = "{ \"pillars\": [ { \"id\": \"P1\", \"label\": \"Maju\" },"
                + " { \"id\": \"P2\", \"label\": \"Sejahtera\", \"meaning\": \"Cukup pangan\" } ],"
                + " \"waivers\": [ { \"rule\": \"pillar-meaning-missing\", %s\"reason\": \"a\", \"owner\": \"b\","
                + " \"validUntil\": \"2026-12-31\" } ] }";

        assertThat(report(plan.replace("%s", "")).getFindings())
                .extracting(Finding::getCode)
                .containsExactly("waiver-too-broad");
        assertThat(report(plan.replace("%s", "\"elements\": [\"P1\"], ")).getFindings())
                .isEmpty();
    }

    @Test
    void acceptAWaiverOfAWholePlanIfTheFindingsAreThere() {
        String plan = "{ \"region\": { \"code\": \"x\", \"name\": \"Kabupaten Contoh\", \"level\": \"KABUPATEN\" },"
                + " \"waivers\": [ { \"rule\": \"region-code-format\", \"reason\": \"a\", \"owner\": \"b\","
                + " \"validUntil\": \"2026-12-31\" } ] }";

        assertThat(report(plan).getFindings()).isEmpty();
        assertThat(report(plan).getWaived()).hasSize(1);
    }
}
