/** Plans without a fault and plans with one, to test validators with. */
module dev.selaras.testkit {
    requires transitive dev.selaras.core;
    requires transitive net.jqwik.api;
    requires static org.jspecify;

    exports dev.selaras.testkit;
}
