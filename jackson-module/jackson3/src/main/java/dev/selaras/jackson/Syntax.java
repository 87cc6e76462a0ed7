package dev.selaras.jackson;

import java.nio.file.Path;
import java.util.Locale;

/** The two ways in which a document is written down. */
enum Syntax {
    /** JSON, the form that programs exchange. */
    JSON,

    /** YAML, the form that people write by hand. */
    YAML;

    /** Whether a file says by its name that it is YAML: {@code rencana.yaml}, {@code rencana.yml}. */
    static boolean isYaml(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }
}
