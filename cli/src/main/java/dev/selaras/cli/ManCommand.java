package dev.selaras.cli;

import dev.selaras.core.language.Wording;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code selaras man}: prints the manual page, what every command tells with {@code --help} as a page for {@code man}. */
@Command
final class ManCommand implements Callable<Integer> {

    private static final Wording NAME = Wording.of("NAMA", "NAME");
    private static final Wording USAGE = Wording.of("PEMAKAIAN", "USAGE");
    private static final Wording COMMANDS = Wording.of("PERINTAH", "COMMANDS");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final SelarasCommand program;

    ManCommand(SelarasCommand program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        CommandLine root = spec.root().commandLine();
        StringBuilder page =
                new StringBuilder(".TH SELARAS 1 \"\" \"selaras " + safe(SelarasCommand.version()) + "\"\n");
        page.append(heading(NAME))
                .append("selaras \\- ")
                .append(safe(root.getHelp().header()));
        page.append(heading(USAGE));
        appendHelp(page, root);
        page.append(heading(COMMANDS));
        root.getSubcommands().forEach((name, command) -> {
            page.append(".SS ").append(name).append('\n');
            appendHelp(page, command);
        });
        return program.print(page.toString()).number();
    }

    private String heading(Wording heading) {
        return ".SH " + heading.in(program.language()) + '\n';
    }

    /** The lines are set as they are. */
    private static void appendHelp(StringBuilder page, CommandLine command) {
        page.append(".nf\n");
        command.getUsageMessage()
                .lines()
                .forEach(line -> page.append("\\&").append(safe(line)).append('\n'));
        page.append(".fi\n");
    }

    private static String safe(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-");
    }
}
