/** Plans on Jackson 2: a module for object mappers. */
module dev.selaras.jackson.two {
    requires transitive dev.selaras.format;
    requires transitive com.fasterxml.jackson.databind;
    requires static org.jspecify;

    exports dev.selaras.jackson2;

    provides com.fasterxml.jackson.databind.Module with
            dev.selaras.jackson2.SelarasModule;
}
