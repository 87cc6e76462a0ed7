package dev.selaras.validation.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The digest SHA-256, by which a reader can tell that two inputs are the same. It is worked out when somebody asks for it,
 * since lines for people show none. Immutable and thread-safe, as long as nobody changes the bytes.
 */
public final class Sha256 {

    private final byte[] bytes;

    /** Threads that ask at the same time write the same. */
    private @Nullable String hexadecimal;

    private Sha256(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The digest of these bytes, which are kept and must not change. */
    public static Sha256 of(byte[] bytes) {
        return new Sha256(bytes);
    }

    /** The digest of a text in UTF-8. */
    public static Sha256 of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the other is the digest of equal bytes. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sha256 digest && digest.toString().equals(toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** Lower-case hexadecimal. */
    @Override
    public String toString() {
        String known = hexadecimal;
        if (known == null) {
            known = HexFormat.of().formatHex(digest());
            hexadecimal = known;
        }
        return known;
    }

    private byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
