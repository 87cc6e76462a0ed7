package dev.selaras.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The plan that the examples on rules change: their members stand in place of its own. */
public final class SamplePlan {

    private SamplePlan() {}

    /** The plan as JSON. */
    public static String json() {
        try (InputStream in = SamplePlan.class.getResourceAsStream("sample-plan.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
