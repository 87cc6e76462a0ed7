package dev.selaras.jackson;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The documents below a folder, by name. Of the folders that it is in, it holds the names. */
final class FolderSource implements UnreadSource {

    /** Bytes of UTF-8 have the order of code points; texts of Java do not. */
    private static final Comparator<Path> BY_CODE_POINT = Comparator.comparing(
            file -> String.valueOf(file.getFileName()).getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

    private final Deque<Iterator<Path>> open = new ArrayDeque<>();
    private long end;

    /**
     * The documents below this folder.
     *
     * @throws IOException if it is none or can't be opened
     */
    FolderSource(Path folder) throws IOException {
        enter(folder);
    }

    @Override
    public @Nullable Unread next() {
        while (!open.isEmpty()) {
            if (!open.element().hasNext()) {
                open.pop();
                continue;
            }
            Path file = open.element().next();
            Unread found = Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) ? inFolder(file) : inFile(file);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Goes into a folder; gives something only if that is not possible. */
    private @Nullable Unread inFolder(Path folder) {
        try {
            enter(folder);
            return null;
        } catch (IOException e) {
            return new UnreadFile(folder, false, 0, end);
        }
    }

    private void enter(Path folder) throws IOException {
        List<Path> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(names::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        names.sort(BY_CODE_POINT);
        open.push(names.iterator());
    }

    private @Nullable Unread inFile(Path file) {
        if (!Syntax.isYaml(file) && !file.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
            return null;
        }
        try {
            BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
            if (about.isDirectory()) {
                return null;
            }
            end += about.size();
            return new UnreadFile(file, about.isRegularFile(), about.size(), end);
        } catch (IOException e) {
            return new UnreadFile(file, false, 0, end);
        }
    }

    @Override
    public void close() {
        open.clear();
    }
}
