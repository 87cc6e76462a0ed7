package dev.selaras.validation.render.formats;

import dev.selaras.validation.render.CheckedDocument;
import dev.selaras.validation.render.CheckedDocuments;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The files of a SARIF run, each once. Immutable after it is made. */
final class SarifArtifacts {

    private final List<CheckedDocument> files = new ArrayList<>();
    private final Map<String, Integer> indexes = new HashMap<>();

    SarifArtifacts(CheckedDocuments checked) {
        checked.documents().forEach(this::add);
        checked.settings().forEach(this::add);
    }

    private void add(CheckedDocument document) {
        if (indexes.putIfAbsent(ArtifactUri.of(document.getFile()), indexes.size()) == null) {
            files.add(document);
        }
    }

    /** Names the file of a document. */
    void writeReference(JsonText out, CheckedDocument document) {
        String uri = ArtifactUri.of(document.getFile());
        out.member("uri", uri);
        out.literal("index", indexes.getOrDefault(uri, -1));
    }

    void write(JsonText out) {
        out.list("artifacts", files, document -> {
            out.object("location", () -> out.member("uri", ArtifactUri.of(document.getFile())));
            document.getDigest()
                    .ifPresent(digest -> out.object("hashes", () -> out.member("sha-256", digest.toString())));
        });
    }
}
