package dev.selaras.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Printable;
import dev.selaras.format.reading.Position;
import dev.selaras.format.reading.ReadResult;
import dev.selaras.format.reading.ReadingCode;
import dev.selaras.format.reading.ReadingError;
import dev.selaras.format.reading.UnknownMembers;
import dev.selaras.jackson.DocumentReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What holds of every reading, whatever was read. */
final class Laws {

    private static final int MAX_ERRORS = 100;

    private Laws() {}

    /** Reads a document, makes sure that the laws hold, and gives the value if there is one. */
    static <T> Optional<T> read(DocumentReader<T> reader, byte[] document) {
        ReadResult<T> result = reader.read(document);
        List<ReadingError> errors = result.getErrors();
        assertThat(result.getValue().isPresent()).isEqualTo(errors.isEmpty());
        assertThat(errors.size()).isLessThanOrEqualTo(MAX_ERRORS);
        assertThat(errors.size() == MAX_ERRORS || result.getFurtherErrors() == 0)
                .isTrue();
        assertThat(result.getNotes()).isEmpty();

        List<Integer> lines = lines(document);
        errors.forEach(error -> checkError(error, lines));
        checkPlaces(reader, document, errors, lines);
        checkLenient(reader.with(UnknownMembers.REPORT).read(document), result);
        checkText(reader, document, result);
        return result.getValue();
    }

    /** Bytes and the text that they are say the same. */
    private static <T> void checkText(DocumentReader<T> reader, byte[] document, ReadResult<T> result) {
        String text = new String(document, StandardCharsets.UTF_8);
        if (Arrays.equals(text.getBytes(StandardCharsets.UTF_8), document)) {
            ReadResult<T> ofText = reader.read(text);
            boolean isOtherEncoding =
                    result.getErrors().stream().anyMatch(error -> error.getCode() == ReadingCode.OTHER_ENCODING);
            assertThat(result.getValue()).isEqualTo(isOtherEncoding ? Optional.empty() : ofText.getValue());
        }
    }

    private static void checkError(ReadingError error, List<Integer> lines) {
        checkPosition(error.getLine(), error.getColumn(), lines, error.getCode() == ReadingCode.TOO_LARGE);
        assertThat(error.getPointer().isEmpty() || error.getPointer().startsWith("/"))
                .isTrue();
        for (Language language : Language.values()) {
            String said = error.message(language) + " " + error.mend(language);
            assertThat(said).isNotBlank().isEqualTo(Printable.of(said));
        }
    }

    private static void checkPosition(int line, int column, List<Integer> lines, boolean mayBeUnknown) {
        if (mayBeUnknown && line == 0) {
            return;
        }
        assertThat(line).isBetween(1, lines.size());
        assertThat(column).isBetween(1, lines.get(line - 1) + 1);
    }

    /** Every place that an error names can be shown. */
    private static <T> void checkPlaces(
            DocumentReader<T> reader, byte[] document, List<ReadingError> errors, List<Integer> lines) {
        List<String> pointers = errors.stream().map(ReadingError::getPointer).toList();
        for (Position place : reader.locate(document, pointers).values()) {
            checkPosition(place.line(), place.column(), lines, false);
        }
    }

    /** Who takes unknown members gets the same value, and else no other errors. */
    private static <T> void checkLenient(ReadResult<T> lenient, ReadResult<T> strict) {
        if (strict.getValue().isPresent()) {
            assertThat(lenient.getValue()).isEqualTo(strict.getValue());
            assertThat(lenient.getNotes()).isEmpty();
        } else if (lenient.getValue().isPresent()) {
            assertThat(strict.getErrors()).extracting(ReadingError::getCode).containsOnly(ReadingCode.UNKNOWN_MEMBER);
            assertThat(lenient.getNotes()).isEqualTo(strict.getErrors());
        }
    }

    /**
     * How long each line is, as editors count them; what is not UTF-8 is only looked at up to there. Without regular
     * expressions: the fuzzer follows their every step.
     */
    private static List<Integer> lines(byte[] document) {
        String text = new String(document, StandardCharsets.UTF_8);
        List<Integer> lengths = new ArrayList<>();
        int start = text.startsWith("\ufeff") ? 1 : 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lengths.add(i - start);
                i += text.startsWith("\r\n", i) ? 1 : 0;
                start = i + 1;
            }
        }
        lengths.add(text.length() - start);
        return lengths;
    }
}
