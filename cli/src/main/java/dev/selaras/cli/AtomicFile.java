package dev.selaras.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A file that comes into its place whole or not at all: what was there stays until then, whether the disk is full or the program
 * is ended. A link is replaced; what it leads to is not touched. Devices and pipes are written to as they are, and to what the
 * streams of the program lead to is added.
 */
final class AtomicFile {

    private static final List<Path> STREAMS =
            List.of(Path.of("/dev/stdout"), Path.of("/dev/stderr"), Path.of("/dev/fd"));

    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private final Path target;
    private final Path temporary;
    private boolean isOver;

    private AtomicFile(Path target) {
        this.target = target;
        this.temporary = target.resolveSibling(".selaras-" + UUID.randomUUID() + ".tmp");
    }

    /**
     * Writes a file.
     *
     * @throws IOException if it could not be written whole; what was there before is there still
     */
    static void write(Path target, byte[] bytes) throws IOException {
        Path whole = target.toAbsolutePath().normalize();
        boolean isStream = STREAMS.stream().anyMatch(whole::startsWith);
        if (!isStream && (Files.notExists(target) || Files.isRegularFile(target))) {
            new AtomicFile(target).replace(bytes);
            return;
        }
        StandardOpenOption how = isStream ? StandardOpenOption.APPEND : StandardOpenOption.WRITE;
        try (OutputStream out = Files.newOutputStream(target, how)) {
            out.write(bytes);
        }
    }

    private void replace(byte[] bytes) throws IOException {
        Thread end = new Thread(this::giveUp);
        expect(end);
        try {
            fill(bytes);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
            forget(end);
        }
    }

    /** Under the same lock as the end of the program, which would else find nothing to delete yet. */
    private synchronized void fill(byte[] bytes) throws IOException {
        if (isOver) {
            throw new IOException("ended");
        }
        Optional<Set<PosixFilePermission>> mode = mode();
        FileAttribute<?>[] attributes =
                mode.stream().map(PosixFilePermissions::asFileAttribute).toArray(FileAttribute<?>[]::new);
        try (FileChannel out = FileChannel.open(temporary, NEW, attributes)) {
            if (mode.isPresent()) {
                // Some may have been taken away by what the system takes from new files.
                Files.setPosixFilePermissions(temporary, mode.get());
            }
            for (ByteBuffer left = ByteBuffer.wrap(bytes); left.hasRemaining(); ) {
                out.write(left);
            }
            out.force(true);
        }
    }

    /** Who may read and write what is there already; the new file is so from the beginning. */
    private Optional<Set<PosixFilePermission>> mode() throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        return view != null && Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(view.readAttributes().permissions())
                : Optional.empty();
    }

    private synchronized void giveUp() {
        isOver = true;
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            // The program ends; there is nobody left to be told.
        }
    }

    private static void expect(Thread end) throws IOException {
        try {
            Runtime.getRuntime().addShutdownHook(end);
        } catch (IllegalStateException e) {
            throw new IOException("ended", e);
        }
    }

    private static void forget(Thread end) {
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException e) {
            // The program is ending, and the hook is what deletes.
        }
    }
}
