package dev.selaras.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.model.Plan;
import dev.selaras.format.reading.ReadResult;
import dev.selaras.format.reading.UnknownMembers;
import dev.selaras.jackson.DocumentReader;
import dev.selaras.jackson.PlanReader;
import dev.selaras.jackson.PlanWriter;

/** What holds of every plan that was read: it is written and read again, as JSON and as YAML, with what was kept beside it. */
final class PlanLaws {

    private static final PlanReader JSON = PlanReader.standard().with(UnknownMembers.KEEP);

    private static final PlanReader YAML = PlanReader.yaml().with(UnknownMembers.KEEP);

    private PlanLaws() {}

    static void check(DocumentReader<Plan> reader, byte[] document) {
        Laws.read(reader, document);
        ReadResult<Plan> read = reader.with(UnknownMembers.KEEP).read(document);
        if (read.getValue().isPresent()) {
            checkSame(read, JSON.read(written(PlanWriter.standard(), read)));
            checkSame(read, YAML.read(written(PlanWriter.yaml(), read)));
        }
    }

    private static String written(PlanWriter writer, ReadResult<Plan> read) {
        return writer.keeping(read.getKept()).write(read.orElseThrow());
    }

    private static void checkSame(ReadResult<Plan> before, ReadResult<Plan> after) {
        assertThat(after.orElseThrow()).isEqualTo(before.orElseThrow());
        assertThat(after.getKept()).isEqualTo(before.getKept());
    }
}
