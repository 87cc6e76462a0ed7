package dev.selaras.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Text;
import dev.selaras.format.reading.ReadResult;
import dev.selaras.format.reading.ReadingCode;
import dev.selaras.format.reading.ReadingError;
import dev.selaras.testing.Plans;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file gives what its bytes give, though it is not held as a whole. */
class FileReadingTest {

    private static final PlanReader READER = PlanReader.standard();

    @TempDir
    Path folder;

    @Test
    void aPlanThatIsLongerThanABlock() throws IOException {
        Plan plan = Plan.builder()
                .from(Plans.small())
                .title(Text.of("€".repeat(90_000)))
                .build();

        assertThat(readFile(bytes(plan)).getValue()).contains(plan);
    }

    @Test
    void aPlanThatIsCutOff() throws IOException {
        byte[] bytes = bytes(Plans.small());

        assertSame(Arrays.copyOf(bytes, bytes.length / 2));
    }

    @Test
    void bytesThatAreNoUtf8() throws IOException {
        byte[] bytes = bytes(Plans.small());
        bytes[bytes.length - 20] = (byte) 0xFF;

        assertSame(bytes);
    }

    @Test
    void otherEncodings() throws IOException {
        String json = PlanWriter.standard().write(Plans.small());

        assertSame(json.getBytes(StandardCharsets.UTF_16LE));
        assertSame(("\uFEFF" + json).getBytes(StandardCharsets.UTF_16BE));
        assertSame(("\uFEFF" + json).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsTooLarge() throws IOException {
        byte[] plan = bytes(Plans.small());
        byte[] whole = Arrays.copyOf(plan, PlanReader.MAX_BYTES);
        Arrays.fill(whole, plan.length, whole.length, (byte) ' ');
        byte[] more = Arrays.copyOf(whole, whole.length + 1);
        more[whole.length] = ' ';

        assertThat(readFile(whole).getValue()).contains(Plans.small());
        assertThat(readFile(more).getErrors()).extracting(ReadingError::getCode).containsExactly(ReadingCode.TOO_LARGE);
    }

    @Test
    void aPlanBehindOneThatIsWrong() throws IOException {
        Plan plan =
                Plan.builder().from(Plans.small()).numbers(NumberConvention.EN).build();
        String wrong = declaredLate(plan) + " x";

        // As much as Jackson reads at once, and multiples of it.
        for (int length : List.of(8_000, 16_000, 64_000)) {
            String padded = wrong + " ".repeat(length - wrong.length());
            assertSame((padded + PlanWriter.standard().write(Plans.small())).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void numbersThatAreDeclaredLate() throws IOException {
        Plan plan =
                Plan.builder().from(Plans.small()).numbers(NumberConvention.EN).build();

        assertSame(declaredLate(plan).getBytes(StandardCharsets.UTF_8));
    }

    private static String declaredLate(Plan plan) {
        String first = "\n  \"numbers\": \"en\",";
        String json = PlanWriter.standard().write(plan);
        assertThat(json).contains(first);
        return json.replace(first, "").replaceFirst("}\\s*$", ", \"numbers\": \"en\" }");
    }

    private void assertSame(byte[] bytes) throws IOException {
        ReadResult<Plan> expected = READER.read(bytes);
        ReadResult<Plan> read = readFile(bytes);

        assertThat(read.getValue()).isEqualTo(expected.getValue());
        assertThat(read.getErrors()).isEqualTo(expected.getErrors());
    }

    private ReadResult<Plan> readFile(byte[] bytes) throws IOException {
        return READER.read(Files.write(folder.resolve("plan.json"), bytes));
    }

    private static byte[] bytes(Plan plan) {
        return PlanWriter.standard().write(plan).getBytes(StandardCharsets.UTF_8);
    }
}
