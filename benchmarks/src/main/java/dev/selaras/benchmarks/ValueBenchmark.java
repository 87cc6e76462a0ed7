package dev.selaras.benchmarks;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import dev.selaras.benchmarks.FaultyPlan.Kind;
import dev.selaras.benchmarks.PlanRecords.PlanRecord;
import dev.selaras.core.model.Plan;
import dev.selaras.jackson.PlanWriter;
import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.rule.ElementRule;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What it costs to look at each value by itself: no text is blank, and each indicator has a unit, a direction and a
 * baseline. The plan is in memory, for each in the form that it takes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ValueBenchmark {

    /** The rules that ask the same as {@link ValueBeans} and {@link ValueSchema}. */
    static final Set<String> CODES = Set.of(
            "baseline-missing",
            "direction-undeclared",
            "indicator-unit-missing",
            "pillar-meaning-missing",
            "statement-blank-or-placeholder");

    private static final JsonMapper MAPPER = new JsonMapper();

    /** How many elements the plan has. */
    @Param({"1000", "10000"})
    int elements;

    private final PlanValidator same =
            Rules.where(rule -> CODES.contains(rule.info().code()));
    private final PlanValidator all = Rules.where(rule -> rule instanceof ElementRule);
    private final Validator beans = ValueBeans.validator(false);
    private final Validator beansWithIdsAndYears = ValueBeans.validator(true);
    private final Schema schema = ValueSchema.of(false);
    private final Schema schemaWithIdsAndYears = ValueSchema.of(true);

    private Plan plan = SamplePlan.of(100);
    private JsonNode tree = MAPPER.createObjectNode();
    private PlanRecord record = MAPPER.convertValue(tree, PlanRecord.class);

    /** Makes the plan, and sees that all find the same faults in one that has some. */
    @Setup
    public void makePlan() {
        int there = Stream.of(Kind.values())
                .filter(kind -> CODES.contains(kind.code()))
                .mapToInt(kind -> FaultyPlan.count(kind, elements))
                .sum();
        expect(FaultyPlan.of(elements), there);
        expect(SamplePlan.of(elements), 0);
    }

    private void expect(Plan example, int faults) {
        plan = example;
        tree = MAPPER.readTree(PlanWriter.standard().write(plan));
        record = MAPPER.treeToValue(tree, PlanRecord.class);
        Checks.same(
                faults,
                selaras().getFindings().size(),
                beans().size(),
                beansWithIdsAndYears().size(),
                schema().size(),
                schemaWithIdsAndYears().size());
    }

    /** Hibernate Validator, on records. */
    @Benchmark
    public Set<ConstraintViolation<PlanRecord>> beans() {
        return beans.validate(record);
    }

    /** The same with ids and years. */
    @Benchmark
    public Set<ConstraintViolation<PlanRecord>> beansWithIdsAndYears() {
        return beansWithIdsAndYears.validate(record);
    }

    /** A JSON Schema, on a tree. */
    @Benchmark
    public List<Error> schema() {
        return schema.validate(tree);
    }

    /** The same with ids and years. */
    @Benchmark
    public List<Error> schemaWithIdsAndYears() {
        return schemaWithIdsAndYears.validate(tree);
    }

    /** The rules that ask the same. */
    @Benchmark
    public Report selaras() {
        return same.validate(plan);
    }

    /** All rules about single elements, which ask much more. */
    @Benchmark
    public Report selarasAllElementRules() {
        return all.validate(plan);
    }
}
