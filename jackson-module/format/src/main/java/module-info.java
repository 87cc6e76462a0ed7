/** The file format of plans, declared once and free of any JSON library. */
@SuppressWarnings("module") // the one module that declares formats of its own is built after this one
module dev.selaras.format {
    requires transitive dev.selaras.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports dev.selaras.format;
    exports dev.selaras.format.json;
    exports dev.selaras.format.reading;
    exports dev.selaras.format.shape to
            dev.selaras.validation;
}
