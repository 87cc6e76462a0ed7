package dev.selaras.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * The files that a folder or a pattern stands for, in the order of the code points of their names. Hidden ones and links to
 * folders are passed over; a folder that can't be opened stands for itself.
 */
final class PlanFiles {

    private static final List<String> LINES = List.of(".ndjson", ".jsonl");
    private static final List<String> YAML = List.of(".yaml", ".yml");
    private static final List<String> JSON = List.of(".json");

    /** Bytes of UTF-8 have the order of code points; texts of Java do not. */
    private static final Comparator<Path> BY_CODE_POINT = Comparator.comparing(
            file -> String.valueOf(file.getFileName()).getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

    private PlanFiles() {}

    /** Whether a file says by its name that it holds a document a line. */
    static boolean areLines(String name) {
        return endsIn(name, LINES);
    }

    /** Whether a file says by its name that it is YAML. */
    static boolean isYaml(String name) {
        return endsIn(name, YAML);
    }

    /** Whether this could be a pattern; a file of that name goes first. */
    static boolean isPattern(String argument) {
        return firstWild(argument) < argument.length();
    }

    /** The files below a folder whose names are those of plans. */
    static List<Path> below(Path folder) {
        return walk(folder, Integer.MAX_VALUE, file -> isPlanFile(file.toString()));
    }

    /**
     * The files that match a pattern; {@code **} stands for any folders, none too.
     *
     * @throws IllegalArgumentException if it is no pattern
     */
    static List<Path> matching(String argument, FileSystem system) {
        String pattern = collapsed(argument.replace(system.getSeparator(), "/"), system);
        int base = pattern.lastIndexOf('/', firstWild(pattern)) + 1;
        PathMatcher deep = system.getPathMatcher("glob:" + pattern);
        PathMatcher flat = system.getPathMatcher("glob:" + pattern.replace("**/", ""));
        Path folder = system.getPath(pattern.substring(0, base));
        String rest = pattern.substring(base);
        long depth = rest.contains("**")
                ? Integer.MAX_VALUE
                : rest.chars().filter(c -> c == '/').count() + 1;
        return Files.isDirectory(folder)
                ? walk(folder, depth, file -> deep.matches(file) || flat.matches(file))
                : List.of();
    }

    /** With one stroke between names, as paths have it; where strokes lean the other way, two at the beginning name a host. */
    private static String collapsed(String pattern, FileSystem system) {
        int kept = system.getSeparator().equals("/") ? 0 : 1;
        StringBuilder collapsed = new StringBuilder(pattern.substring(0, Math.min(kept, pattern.length())));
        for (int i = collapsed.length(); i < pattern.length(); i++) {
            boolean isFurther = i > kept && pattern.charAt(i) == '/' && pattern.charAt(i - 1) == '/';
            if (!isFurther) {
                collapsed.append(pattern.charAt(i));
            }
        }
        return collapsed.toString();
    }

    private static boolean isPlanFile(String name) {
        return endsIn(name, JSON) || isYaml(name) || areLines(name);
    }

    private static int firstWild(String text) {
        int at = 0;
        while (at < text.length() && "*?[{".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static boolean endsIn(String name, List<String> endings) {
        String lower = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(lower::endsWith);
    }

    private static List<Path> walk(Path top, long depth, Predicate<Path> wanted) {
        List<Path> found = new ArrayList<>();
        Deque<Iterator<Path>> open = new ArrayDeque<>();
        open.push(entries(top, found));
        while (!open.isEmpty()) {
            if (!open.element().hasNext()) {
                open.pop();
                continue;
            }
            Path file = open.element().next();
            if (String.valueOf(file.getFileName()).startsWith(".")) {
                continue;
            }
            if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                if (open.size() < depth) {
                    open.push(entries(file, found));
                }
            } else if (wanted.test(file) && !Files.isDirectory(file)) {
                found.add(file);
            }
        }
        return found;
    }

    private static Iterator<Path> entries(Path folder, List<Path> found) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            all.forEach(entries::add);
        } catch (IOException | DirectoryIteratorException e) {
            found.add(folder);
            return Collections.emptyIterator();
        }
        entries.sort(BY_CODE_POINT);
        return entries.iterator();
    }
}
