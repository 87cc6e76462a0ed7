package dev.selaras.cli;

import dev.selaras.core.model.Plan;
import dev.selaras.format.reading.KeptMembers;
import dev.selaras.jackson.PlanWriter;

/** How a plan is written down. */
enum PlanSyntax {
    /** JSON. */
    json,
    /** YAML. */
    yaml;

    /** That of a file of this name. */
    static PlanSyntax of(String name) {
        return PlanFiles.isYaml(name) ? yaml : json;
    }

    /** The plan in its one form, with the members that the format does not know. */
    String write(Plan plan, KeptMembers kept) {
        PlanWriter writer = switch (this) {
            case json -> PlanWriter.standard();
            case yaml -> PlanWriter.yaml();
        };
        return writer.keeping(kept).write(plan);
    }
}
