package dev.selaras.validation.render.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What a browser may do with the page: use its one style and its one script, known by their digests, and nothing else. */
final class PagePolicy {

    static final String TEXT = "default-src 'none'; style-src '" + digest(PageStyle.TEXT) + "'; script-src '"
            + digest(PageScript.TEXT) + "'; base-uri 'none'; form-action 'none'";

    private PagePolicy() {}

    private static String digest(String block) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(block.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
