/** Plans on Jackson 3: reader and writer for JSON and YAML, and module. */
module dev.selaras.jackson {
    requires transitive dev.selaras.format;
    requires transitive tools.jackson.databind;
    requires org.snakeyaml.engine;
    requires static org.jspecify;

    exports dev.selaras.jackson;

    provides tools.jackson.databind.JacksonModule with
            dev.selaras.jackson.SelarasModule;
}
