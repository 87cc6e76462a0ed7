package dev.selaras.validation.waiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selaras.core.model.Id;
import dev.selaras.format.reading.ReadResult;
import dev.selaras.jackson.DocumentReader;
import dev.selaras.validation.PlanValidator;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiversTest {

    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    private static WaiverBuilder waiver() {
        return Waiver.builder()
                .rule("step-outlier")
                .reason("Pandemi")
                .owner("Bappeda")
                .validUntil(LAST);
    }

    private static ReadResult<Waivers> read(String waiver) {
        return DocumentReader.of(PlanValidator.standard().waiversFormat())
                .read("{ \"selaras-waivers\": \"1\", \"waivers\": [ { " + waiver + " } ] }");
    }

    @Test
    void aWaiverHoldsToTheEndOfItsLastDay() {
        assertThat(waiver().build().holdsOn(LAST)).isTrue();
        assertThat(waiver().build().holdsOn(LAST.plusDays(1))).isFalse();
    }

    @Test
    void aWaiverNeedsAReasonAndAnOwner() {
        assertThatThrownBy(waiver().reason(" ")::build).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(waiver().owner("")::build).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void waiversAreEqualInWhateverOrderTheyCome() {
        Waiver wide = waiver().build();
        Waiver narrow = waiver().plan(Id.of("a")).addElement(Id.of("T1")).build();

        assertThat(Waivers.of(List.of(wide, narrow, wide))).isEqualTo(Waivers.of(List.of(narrow, wide)));
        assertThat(Waivers.of(List.of(wide, narrow)).getWaivers()).containsExactly(narrow, wide);
    }

    @Test
    void aWaiverIsReadWithAllItHas() {
        Waivers read = read("\"rule\": \"step-outlier\", \"plan\": \"rpjmd\", \"elements\": [\"I1\", \"I2\"],"
                        + " \"reason\": \"Pandemi\", \"owner\": \"Bappeda\", \"legalBasis\": \"Surat 1\","
                        + " \"validUntil\": \"2026-06-30\"")
                .orElseThrow();

        assertThat(read.getWaivers())
                .containsExactly(waiver().plan(Id.of("rpjmd"))
                        .addElement(Id.of("I1"))
                        .addElement(Id.of("I2"))
                        .legalBasis("Surat 1")
                        .build());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "rule": "step-outlier", "reason": "a", "owner": "b"                                | member-missing /waivers/0
            "rule": "step-outlier", "reason": "a", "validUntil": "2026-06-30"                  | member-missing /waivers/0
            "rule": "step-outlier", "reason": " ", "owner": "b", "validUntil": "2026-06-30"    | value-refused /waivers/0/reason
            "rule": "step-outlier", "reason": "a", "owner": "", "validUntil": "2026-06-30"     | value-refused /waivers/0/owner
            "rule": "step-outlier", "reason": "a", "owner": "b", "validUntil": "30-06-2026"    | value-refused /waivers/0/validUntil
            "rule": "step-outlier", "reason": "a", "owner": "b", "validUntil": "2026-02-30"    | value-refused /waivers/0/validUntil
            "rule": "step-outliers", "reason": "a", "owner": "b", "validUntil": "2026-06-30"   | unknown-rule /waivers/0/rule
            "rule": "waiver-unused", "reason": "a", "owner": "b", "validUntil": "2026-06-30"   | value-refused /waivers/0/rule
            """)
    void whatIsNoWaiverIsRefusedAtItsPlace(String waiver, String error) {
        assertThat(read(waiver).getErrors())
                .extracting(found -> found.getCode().code() + " " + found.getPointer())
                .containsExactly(error);
    }
}
