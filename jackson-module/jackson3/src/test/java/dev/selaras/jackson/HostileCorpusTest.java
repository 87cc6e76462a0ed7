package dev.selaras.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Printable;
import dev.selaras.core.model.Plan;
import dev.selaras.format.reading.ReadResult;
import dev.selaras.format.reading.ReadingError;
import dev.selaras.testing.HostileCase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents made to trip a reader: each has the outcome that the corpus says, in both languages, and in time. */
class HostileCorpusTest {

    /** More than a message quotes of a document, which is eighty characters and the quotation mark before them. */
    private static final int TOO_MUCH = 82;

    private static List<HostileCase> corpus() {
        return HostileCase.all();
    }

    @Timeout(20)
    @ParameterizedTest(name = "{0}")
    @MethodSource("corpus")
    void hasTheOutcomeThatTheCorpusSays(HostileCase document) {
        ReadResult<Plan> result = PlanReader.standard().read(document.bytes());

        assertThat(outcome(result)).as(document.expected()).matches(document::expects);
        assertThat(result.getValue().isPresent()).isEqualTo(document.isGood());
    }

    static String outcome(ReadResult<Plan> result) {
        String errors = result.getErrors().stream()
                .map(error -> error.getCode().code() + " " + error.getPointer() + " " + error.getLine() + ":"
                        + error.getColumn())
                .map(Printable::of)
                .collect(Collectors.joining("; "));
        return errors.isEmpty() ? "ok" : errors;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("corpus")
    void isSpokenOfPlainlyInBothLanguages(HostileCase document) {
        String text = new String(document.bytes(), StandardCharsets.UTF_8);
        for (ReadingError error : PlanReader.standard().read(document.bytes()).getErrors()) {
            for (Language language : Language.values()) {
                String said = error.message(language) + " " + error.mend(language);

                assertThat(said).isNotBlank().isEqualTo(Printable.of(said)).doesNotContain("{2}");
                assertThat(said)
                        .doesNotContainIgnoringCase(
                                "jackson", "exception", "java.", "selaras.", "builder", "parser", "charset");
                assertThat(quotesTooMuch(said, text)).isFalse();
            }
        }
    }

    private static boolean quotesTooMuch(String said, String text) {
        String searched = text.substring(0, Math.min(text.length(), 2_000));
        for (int i = 0; i + TOO_MUCH <= said.length(); i++) {
            if (searched.contains(said.substring(i, i + TOO_MUCH))) {
                return true;
            }
        }
        return false;
    }

    @Test
    void isLargeAndOfEachClass() {
        assertThat(corpus()).hasSizeGreaterThan(250);
        assertThat(corpus()).extracting(HostileCase::kind).contains("encoding", "characters", "syntax", "limits");
        assertThat(corpus()).extracting(HostileCase::name).doesNotHaveDuplicates();
    }
}
