package dev.selaras.benchmarks;

import com.google.gson.Gson;
import dev.selaras.benchmarks.PlanRecords.PlanRecord;
import dev.selaras.core.model.Plan;
import dev.selaras.jackson.PlanReader;
import dev.selaras.jackson.PlanWriter;
import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * What it costs to read a plan with every check on, beside going over its tokens without looking at them, and beside
 * binding it to records without any check; and to check it by all rules as well.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@org.openjdk.jmh.annotations.Measurement(iterations = 5, time = 1)
public class ReadBenchmark {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonMapper DATABIND = new JsonMapper();
    private static final Gson GSON = new Gson();
    private static final PlanReader READER = PlanReader.standard();
    private static final PlanValidator VALIDATOR = PlanValidator.standard();

    /** How many elements the plan has. */
    @Param({"1000", "10000"})
    int elements;

    /** Whether lines are broken and indented, as {@link PlanWriter} writes them. */
    @Param({"false", "true"})
    boolean indented;

    private byte[] document = {};

    /** Makes the document, and sees that all read the same. */
    @Setup
    public void write() {
        Plan plan = SamplePlan.of(elements);
        document = Documents.of(plan, indented);
        PlanRecord record = databind();
        Checks.same(plan, selaras());
        Checks.same(record, gson());
        Checks.same(plan.getIndicators().size(), record.indicators().size());
        Checks.same(List.of(), selarasAndRules().getFindings());
    }

    /** The floor: what Jackson needs to find where the tokens are. */
    @Benchmark
    public int tokens() {
        int count = 0;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
            while (parser.nextToken() != null) {
                count++;
            }
        }
        return count;
    }

    /** Records through Jackson's databind, which keeps every default. */
    @Benchmark
    public PlanRecord databind() {
        return DATABIND.readValue(document, PlanRecord.class);
    }

    /** The same records through Gson. */
    @Benchmark
    public PlanRecord gson() {
        return GSON.fromJson(new String(document, StandardCharsets.UTF_8), PlanRecord.class);
    }

    /** A plan with values that were parsed, and every check of the reader. */
    @Benchmark
    public Plan selaras() {
        return READER.read(document).getValue().orElseThrow();
    }

    /** The same, and every rule. */
    @Benchmark
    public Report selarasAndRules() {
        return VALIDATOR.validate(selaras());
    }
}
