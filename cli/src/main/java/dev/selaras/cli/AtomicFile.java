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
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/**
 * A file that comes into its place whole or not at all: what was there stays until then, whether the disk is full or the program
 * is ended. A link is replaced; what it leads to is not touched. Devices and pipes are written to as they are.
 */
final class AtomicFile {

    private static final Path DEVICES = Path.of("/dev");

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
        boolean isFile = Files.notExists(target) || Files.isRegularFile(target);
        if (isFile && !target.toAbsolutePath().startsWith(DEVICES)) {
            new AtomicFile(target).replace(bytes);
        } else {
            try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.WRITE)) {
                out.write(bytes);
            }
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
        try (FileChannel out = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (ByteBuffer left = ByteBuffer.wrap(bytes); left.hasRemaining(); ) {
                out.write(left);
            }
            keepMode();
            out.force(true);
        }
    }

    private void keepMode() throws IOException {
        PosixFileAttributeView mode = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (mode != null && Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            Files.setPosixFilePermissions(temporary, mode.readAttributes().permissions());
        }
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
