package dev.selaras.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.model.Plan;
import dev.selaras.format.reading.ReadResult;
import dev.selaras.format.reading.ReadingCode;
import dev.selaras.format.reading.ReadingError;
import dev.selaras.format.reading.UnknownMembers;
import dev.selaras.testing.Plans;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnknownMembersTest {

    private static final Plan PLAN = Plans.small();

    private static final String WITH_MORE = PlanWriter.standard()
            .write(PLAN)
            .replace("\"selaras\":", "\"author\": { \"name\": [ 1, null ] },\n\"selaras\":")
            .replace("\"start\":", "\"begun\": true, \"start\":");

    private final PlanReader lenient = PlanReader.standard().with(UnknownMembers.REPORT);

    @Test
    void areErrorsUnlessTheReaderIsToldOtherwise() {
        ReadResult<Plan> result = PlanReader.standard().read(WITH_MORE);

        assertThat(result.getErrors()).extracting(ReadingError::getPointer).containsExactly("/author", "/period/begun");
        assertThat(result.getNotes()).isEmpty();
    }

    @Test
    void areReportedBesideThePlan() {
        ReadResult<Plan> result = lenient.read(WITH_MORE);

        assertThat(result.orElseThrow()).isEqualTo(PLAN);
        assertThat(result.getNotes()).extracting(ReadingError::getPointer).containsExactly("/author", "/period/begun");
        assertThat(result.getNotes())
                .allSatisfy(note -> assertThat(note.getCode()).isEqualTo(ReadingCode.UNKNOWN_MEMBER))
                .allSatisfy(note -> assertThat(note.getLine()).isPositive());
    }

    @Test
    void areReportedBesideErrorsToo() {
        ReadResult<Plan> result = lenient.read(WITH_MORE.replace("\"title\":", "\"titel\":"));

        assertThat(result.getErrors()).extracting(ReadingError::getCode).containsExactly(ReadingCode.MEMBER_MISSING);
        assertThat(result.getNotes()).extracting(ReadingError::getPointer).contains("/titel");
    }

    @Test
    void areNotToldOfADocumentInALaterVersion() {
        ReadResult<Plan> result = lenient.read(WITH_MORE.replace("\"selaras\": \"1\"", "\"selaras\": \"2\""));

        assertThat(result.getErrors()).extracting(ReadingError::getCode).containsExactly(ReadingCode.UNKNOWN_VERSION);
        assertThat(result.getNotes()).isEmpty();
    }

    @Test
    void areReadOverButNotPastTheLimits() {
        String deep = WITH_MORE.replace("[ 1, null ]", "[".repeat(100));

        assertThat(lenient.read(deep).getErrors())
                .extracting(ReadingError::getCode)
                .containsExactly(ReadingCode.TOO_DEEP);
    }

    @Test
    void areCountedBeyondAHundred() {
        String others =
                IntStream.range(0, 150).mapToObj(i -> "\"x" + i + "\": 1,").collect(Collectors.joining());
        String many = WITH_MORE.replace("\"author\":", others + "\"author\":");

        assertThat(lenient.read(many).getNotes()).hasSize(100);
        assertThat(lenient.read(many).getFurtherNotes()).isEqualTo(52);
        assertThat(PlanReader.standard().read(many).getErrors()).hasSize(100);
        assertThat(PlanReader.standard().read(many).getFurtherErrors()).isEqualTo(52);
        assertThat(PlanReader.standard().read(many).summary()).endsWith("… and 52 more");
    }

    @Test
    void areNoneThatStandTwice() {
        String twice = WITH_MORE.replace("\"author\":", "\"x\": 1, \"x\": 2, \"author\":");

        assertThat(lenient.read(twice).getErrors())
                .extracting(ReadingError::getCode)
                .containsExactly(ReadingCode.MEMBER_REPEATED);
    }

    @Test
    void neverHideWhereTheDocumentStopsBeingJson() {
        String broken = "{" + "\"x\": 1,".repeat(150) + "}";

        ReadResult<Plan> result = PlanReader.standard().read(broken);

        assertThat(result.getErrors())
                .hasSize(100)
                .last()
                .extracting(ReadingError::getCode)
                .isEqualTo(ReadingCode.NOT_JSON);
        assertThat(result.getFurtherErrors()).isEqualTo(51);
    }
}
