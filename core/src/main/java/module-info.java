/** Regional development plans as immutable values, and the graph of their references. */
module dev.selaras.core {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports dev.selaras.core.achievement;
    exports dev.selaras.core.alignment;
    exports dev.selaras.core.graph;
    exports dev.selaras.core.language;
    exports dev.selaras.core.measurement;
    exports dev.selaras.core.model;
    exports dev.selaras.core.trace;
}
