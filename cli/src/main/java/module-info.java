/** The command line of Selaras. */
module dev.selaras.cli {
    requires dev.selaras.jackson;
    requires dev.selaras.validation;
    requires info.picocli;
    requires static org.jspecify;

    opens dev.selaras.cli to
            info.picocli;
}
