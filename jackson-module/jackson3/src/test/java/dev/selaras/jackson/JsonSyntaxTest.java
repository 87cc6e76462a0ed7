package dev.selaras.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.model.Plan;
import dev.selaras.format.reading.ReadResult;
import dev.selaras.format.reading.ReadingCode;
import dev.selaras.format.reading.ReadingError;
import dev.selaras.format.reading.UnknownMembers;
import dev.selaras.testing.HostileCase;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The grammar of JSON: what it allows is read, what it does not is an error with a place, wherever in a plan it stands. */
class JsonSyntaxTest {

    private static final PlanReader STRICT = PlanReader.standard();

    /** Passes over a member that the format does not know, so that nothing but the syntax of its value decides. */
    private static final PlanReader LENIENT = STRICT.with(UnknownMembers.REPORT);

    private static final String PASSED_OVER = "{‹plan›,\"x\":%}";

    /** Here a value is looked at, as a text and as a cell. */
    private static final List<String> LOOKED_AT = List.of(
            "{‹plan›,\"motto\":%}",
            "{‹plan›,\"indicators\":[{\"id\":\"I\",\"measures\":\"T\",\"name\":\"N\",\"milestones\":{\"2025\":%}}]}");

    private static final Set<ReadingCode> OF_SYNTAX = EnumSet.of(
            ReadingCode.NOT_UTF8,
            ReadingCode.OTHER_ENCODING,
            ReadingCode.NOT_JSON,
            ReadingCode.ENDS_EARLY,
            ReadingCode.TRAILING_CONTENT,
            ReadingCode.TOO_DEEP);

    private static List<HostileCase> corpus() {
        return HostileCase.in("syntax.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("corpus")
    void isReadByTheGrammarAndNothingElse(HostileCase syntax) {
        boolean isDocument = syntax.kind().equals("document");
        ReadResult<Plan> result = LENIENT.read(isDocument ? syntax.bytes() : at(PASSED_OVER, syntax));

        assertThat(result.getValue().isPresent()).isEqualTo(accepts(syntax));
        checkErrors(result, syntax);
        if (!isDocument) {
            LOOKED_AT.forEach(place -> checkErrors(STRICT.read(at(place, syntax)), syntax));
        }
    }

    private static void checkErrors(ReadResult<Plan> result, HostileCase syntax) {
        List<ReadingError> ofSyntax = result.getErrors().stream()
                .filter(error -> OF_SYNTAX.contains(error.getCode()))
                .toList();

        assertThat(ofSyntax).hasSize(accepts(syntax) ? 0 : 1);
        assertThat(ofSyntax).allMatch(error -> error.getLine() >= 1 && error.getColumn() >= 1);
    }

    private static boolean accepts(HostileCase syntax) {
        return switch (syntax.expected()) {
            case "accept" -> true;
            case "refuse" -> false;
            default -> throw new IllegalArgumentException(syntax.expected());
        };
    }

    private static byte[] at(String place, HostileCase syntax) {
        String document = place.replace("%", syntax.source());
        return new HostileCase(syntax.kind(), syntax.name(), document, syntax.expected()).bytes();
    }

    @Test
    void everyCaseIsThereOnceAndBothOutcomesAreTried() {
        assertThat(corpus()).extracting(HostileCase::name).doesNotHaveDuplicates();
        assertThat(corpus()).filteredOn(JsonSyntaxTest::accepts).hasSizeGreaterThan(150);
        assertThat(corpus()).filteredOn(syntax -> !accepts(syntax)).hasSizeGreaterThan(350);
    }
}
