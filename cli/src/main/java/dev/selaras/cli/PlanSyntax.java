package dev.selaras.cli;

import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Plan;
import dev.selaras.format.reading.KeptMembers;
import dev.selaras.jackson.DocumentReader;
import dev.selaras.jackson.PlanWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How a plan is written down. */
enum PlanSyntax {
    /** JSON. */
    json,
    /** YAML. */
    yaml;

    /** Why a plan is not written. */
    static final Wording TOO_LARGE = Wording.of(
            "Rencana ini akan terlalu besar untuk dibaca kembali; simpan sebagai JSON yang ringkas.",
            "This plan would be too large to be read again; keep it as compact JSON.");

    /** That of a file of this name. */
    static PlanSyntax of(String name) {
        return PlanFiles.isYaml(name) ? yaml : json;
    }

    /** The plan in its one form, with the members that the format does not know; nothing if it could not be read again. */
    Optional<String> write(Plan plan, KeptMembers kept) {
        PlanWriter writer = switch (this) {
            case json -> PlanWriter.standard();
            case yaml -> PlanWriter.yaml();
        };
        int most = switch (this) {
            case json -> DocumentReader.MAX_BYTES;
            case yaml -> DocumentReader.MAX_YAML_BYTES;
        };
        return Optional.of(writer.keeping(kept).write(plan))
                .filter(text -> text.getBytes(StandardCharsets.UTF_8).length <= most);
    }
}
