package dev.selaras.cli;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Printable;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Plan;
import dev.selaras.format.Format;
import dev.selaras.format.Formats;
import dev.selaras.format.reading.UnknownMembers;
import dev.selaras.jackson.DocumentReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the arguments of a command name: files, folders, patterns for shells that don't expand them, {@code -} for the standard
 * input. One file is read once, however often it is named.
 */
final class Inputs {

    static final String STANDARD_INPUT = "-";

    private static final Wording STANDARD_INPUT_NAME = Wording.of("(masukan)", "(stdin)");
    private static final Wording NO_MATCH =
            Wording.of("Tidak ada berkas yang cocok dengan \"{0}\".", "No file matches \"{0}\".");
    private static final Wording NO_PLANS = Wording.of(
            "Folder \"{0}\" tidak memuat berkas rencana (.json, .yaml, .yml, .ndjson, .jsonl).",
            "There is no plan file in the folder \"{0}\" (.json, .yaml, .yml, .ndjson, .jsonl).");
    private static final Wording ITS_OUTPUT = Wording.of(
            "\"{0}\" adalah berkas masukan; sebutkan berkas lain untuk hasilnya.",
            "\"{0}\" is an input; name another file for the output.");

    private static final Wording READ_ONCE = Wording.of(
            "Masukan standar hanya dapat dibaca sekali; sebutkan \"{0}\" satu kali saja.",
            "The standard input can be read only once; name \"{0}\" once.");

    private final Language language;
    private final Output output;
    private final PrintStream terminal;
    private final List<Path> settings = new ArrayList<>();
    private boolean isStandardInputRead;

    /**
     * The inputs of a command that writes there.
     *
     * @param terminal where to show how far it has come
     */
    Inputs(Language language, Output output, PrintStream terminal) {
        this.language = language;
        this.output = output;
        this.terminal = terminal;
    }

    /** The plans that arguments name, each with its name or why it could not be read. */
    List<Input<Plan>> plans(List<String> arguments) {
        Set<String> names = names(arguments);
        List<Input<Plan>> plans = new ArrayList<>();
        try (Progress progress = new Progress(terminal, language, System::nanoTime, names.size())) {
            for (String name : names) {
                progress.step();
                plans.addAll(
                        PlanFiles.areLines(name)
                                ? LineInput.allOf(name, progress)
                                : List.of(document(name, Formats.PLAN)));
            }
        }
        return plans;
    }

    /** The names of the files that arguments stand for; the first of those of one file. */
    Set<String> names(List<String> arguments) {
        Map<String, String> firstNames = new LinkedHashMap<>();
        for (String argument : arguments) {
            files(argument).forEach(name -> firstNames.putIfAbsent(realName(name), name));
        }
        Set<String> names = new LinkedHashSet<>(firstNames.values());
        names.forEach(this::keepFromOutput);
        return names;
    }

    /** The document in one file, or on the standard input. */
    <T> Input<T> document(String name, Format<T> format) {
        return document(name, DocumentReader.of(format));
    }

    /** The document in a file by which plans are checked; a folder that it lies in does not stand for it. */
    <T> Input<T> setting(String name, Format<T> format) {
        Input<T> setting = document(name, format);
        if (exists(name)) {
            settings.add(Path.of(name));
        }
        return setting;
    }

    /** The plan in one file, or on the standard input, to be written again with what the format does not know. */
    Input<Plan> kept(String name) {
        return document(name, DocumentReader.of(Formats.PLAN).with(UnknownMembers.KEEP));
    }

    private <T> Input<T> document(String name, DocumentReader<T> reader) {
        if (!name.equals(STANDARD_INPUT)) {
            keepFromOutput(name);
            return Input.read(name, reader);
        }
        if (isStandardInputRead) {
            throw wrong(READ_ONCE, name);
        }
        isStandardInputRead = true;
        return Input.standard(STANDARD_INPUT_NAME.in(language), reader);
    }

    private List<String> files(String argument) {
        if (isFolder(argument)) {
            List<Path> below = PlanFiles.below(Path.of(argument)).stream()
                    .filter(file -> settings.stream().noneMatch(setting -> isSame(file, setting)))
                    .toList();
            return found(below, NO_PLANS, argument);
        }
        if (!PlanFiles.isPattern(argument) || exists(argument)) {
            return List.of(argument);
        }
        try {
            return found(PlanFiles.matching(argument, FileSystems.getDefault()), NO_MATCH, argument);
        } catch (IllegalArgumentException e) {
            return List.of(argument);
        }
    }

    private List<String> found(List<Path> files, Wording none, String argument) {
        if (files.isEmpty()) {
            throw wrong(none, argument);
        }
        return files.stream().map(Path::toString).toList();
    }

    private void keepFromOutput(String name) {
        if (output.isFile(name)) {
            throw wrong(ITS_OUTPUT, name);
        }
    }

    private WrongUseException wrong(Wording why, String argument) {
        return new WrongUseException(why.in(language, List.of(Wording.of(Printable.of(argument)))));
    }

    /** The one name of a file that can be named in several ways. */
    private static String realName(String name) {
        try {
            return name.equals(STANDARD_INPUT)
                    ? name
                    : Path.of(name).toRealPath().toString();
        } catch (IOException | InvalidPathException e) {
            return name;
        }
    }

    private static boolean isSame(Path file, Path setting) {
        try {
            return Files.isSameFile(file, setting);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isFolder(String argument) {
        try {
            return Files.isDirectory(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean exists(String argument) {
        try {
            return Files.exists(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
