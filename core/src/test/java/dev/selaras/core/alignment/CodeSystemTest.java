package dev.selaras.core.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.model.SdgLevel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeSystemTest {

    private static final CodeSystem SDG = CodeSystem.sdg(SdgLevel.TARGET);

    @ParameterizedTest
    @ValueSource(strings = {"SDG", "sdgs", "TPB", "TPB/SDGs", "Kode TPB"})
    void ofTheSdgHasMoreNamesThanOne(String name) {
        assertThat(SDG.isNamed(name)).isTrue();
        assertThat(CodeSystem.ASTA_CITA.isNamed(name)).isFalse();
    }

    @Test
    void ofTheSdgHasItsCodesOnTheLevelAskedFor() {
        assertThat(SDG.codes("TPB: 1.2.1, 1.3.1.(a)* dan 4.a; Tujuan 16."))
                .contains(List.of("1.2", "1.3", "4.a", "16"));
        assertThat(CodeSystem.sdg(SdgLevel.GOAL).codes("1.2.1, 4.a")).contains(List.of("1", "4"));
        assertThat(SDG.codes("1. 3 . 1 (a)")).contains(List.of("1.3"));
        assertThat(SDG.codes("1 2")).isEmpty();
        assertThat(SDG.codes("1.2 3.4")).isEmpty();
        assertThat(SDG.codes("kemiskinan")).isEmpty();
        assertThat(SDG.codes("1.2 kemiskinan")).isEmpty();
        assertThat(SDG.codes("")).isEmpty();
        assertThat(SDG.codes("1.2, kemiskinan")).isEmpty();
        assertThat(SDG.codes("1.2,, 1.3;")).contains(List.of("1.2", "1.3"));
    }

    @Test
    void ofAstaCitaHasEightNumbers() {
        assertThat(CodeSystem.ASTA_CITA.isNamed("asta cita")).isTrue();
        assertThat(CodeSystem.ASTA_CITA.isNamed("asta-cita")).isTrue();
        assertThat(CodeSystem.ASTA_CITA.codes("Asta Cita 4, 8")).contains(List.of("4", "8"));
        assertThat(CodeSystem.ASTA_CITA.codes("1")).contains(List.of("1"));
        assertThat(CodeSystem.ASTA_CITA.codes("9")).isEmpty();
        assertThat(CodeSystem.ASTA_CITA.codes("0")).isEmpty();
        assertThat(CodeSystem.ASTA_CITA.name()).isEqualTo("Asta Cita");
        assertThat(CodeSystem.ASTA_CITA.codes("12")).isEmpty();
    }

    @Test
    void ofAnyOtherNameHasWhateverIsWritten() {
        CodeSystem list = CodeSystem.named("Indikator Nasional");

        assertThat(list.isNamed("indikator  nasional")).isTrue();
        assertThat(list.isNamed("SDG")).isFalse();
        assertThat(list.codes("IN-01/2025, in-02 ,")).contains(List.of("IN-01/2025", "in-02"));
        assertThat(list.codes(" , ")).isEmpty();
        assertThat(list.codes("NA")).isEmpty();
    }
}
