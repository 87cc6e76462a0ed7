package dev.selaras.benchmarks;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.selaras.benchmarks.PlanRecords.PlanRecord;
import dev.selaras.core.model.Plan;
import dev.selaras.jackson.PlanWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What it costs to write a plan, beside records through databind and Gson. All indent. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@org.openjdk.jmh.annotations.Measurement(iterations = 5, time = 1)
public class WriteBenchmark {

    private static final JsonMapper DATABIND =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

    /** How many elements the plan has. */
    @Param({"1000", "10000"})
    int elements;

    private Plan plan = SamplePlan.of(100);
    private PlanRecord record = recordOf(plan);

    /** Makes the plan. */
    @Setup
    public void makePlan() {
        plan = SamplePlan.of(elements);
        record = recordOf(plan);
        Checks.same(record, DATABIND.readValue(gson(), PlanRecord.class));
    }

    private static PlanRecord recordOf(Plan plan) {
        return DATABIND.readValue(PlanWriter.standard().write(plan), PlanRecord.class);
    }

    /** Records through Jackson's databind. */
    @Benchmark
    public byte[] databind() {
        return DATABIND.writeValueAsBytes(record);
    }

    /** The same records through Gson. */
    @Benchmark
    public byte[] gson() {
        return GSON.toJson(record).getBytes(StandardCharsets.UTF_8);
    }

    /** A plan. */
    @Benchmark
    public byte[] selaras() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanWriter.standard().write(plan, out);
        return out.toByteArray();
    }
}
