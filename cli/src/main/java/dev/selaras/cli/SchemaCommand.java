package dev.selaras.cli;

import dev.selaras.format.Formats;
import dev.selaras.validation.PlanValidator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code selaras schema}: prints the JSON Schema of plans, profiles or waivers. */
@Command
final class SchemaCommand implements Callable<Integer> {

    /** What is described. */
    enum Kind {
        /** Plans. */
        plan,
        /** Profiles. */
        profile,
        /** Waivers. */
        waivers
    }

    @Parameters(
            arity = "0..1",
            descriptionKey = "schema-of",
            defaultValue = "plan",
            paramLabel = "plan|profile|waivers")
    private Kind kind = Kind.plan;

    private final SelarasCommand program;

    SchemaCommand(SelarasCommand program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        PlanValidator installed = PlanValidator.installed();
        String schema = switch (kind) {
            case plan -> Formats.PLAN.schema();
            case profile -> installed.profileFormat().schema();
            case waivers -> installed.waiversFormat().schema();
        };
        return program.print(schema).number();
    }
}
