package dev.selaras.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as a process of its own, as the system sees it. */
final class Child {

    private Child() {}

    /** The command that runs it, of what the tests were compiled against. */
    static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                String.join(
                        File.pathSeparator,
                        System.getProperty("jdk.module.path", ""),
                        System.getProperty("java.class.path")),
                "dev.selaras.cli.Main"));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Runs a line of the shell in which {@code "$@"} is the program with its arguments. */
    static Run shell(Path folder, String line, String... arguments) throws IOException, InterruptedException {
        File out = folder.resolve("child.out").toFile();
        File err = folder.resolve("child.err").toFile();
        List<String> command = new ArrayList<>(List.of("sh", "-c", line, "sh"));
        command.addAll(command(arguments));
        Process process = new ProcessBuilder(command)
                .redirectOutput(out)
                .redirectError(err)
                .start();
        process.getOutputStream().close();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return new Run(process.waitFor(), read(out), read(err));
    }

    private static String read(File file) throws IOException {
        return Files.readString(file.toPath(), StandardCharsets.UTF_8);
    }
}
