package dev.selaras.benchmarks;

import dev.selaras.benchmarks.HeldPlan.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a plan of 100,000 elements takes of the heap once it is read, and while it is. */
final class MemorySection {

    private static final int ELEMENTS = 100_000;

    private MemorySection() {}

    static Section measure() throws IOException, InterruptedException {
        Path file = Files.createTempFile("selaras", ".json");
        file.toFile().deleteOnExit();
        try {
            Files.write(file, Documents.of(SamplePlan.of(ELEMENTS), false));
            return of(file);
        } finally {
            Files.delete(file);
        }
    }

    private static Section of(Path file) throws IOException, InterruptedException {
        double size = Files.size(file);
        List<String> lines = new ArrayList<>(List.of(
                "| a file of " + Figures.of(size / (1 << 20))
                        + " MiB, held as | bytes an element | × the file | smallest heap that reads it, MiB | × the file |",
                "| --- | --: | --: | --: | --: |"));
        List<Goal> goals = new ArrayList<>();
        for (Form form : Form.values()) {
            double held = held(form, file);
            double heap = smallestHeap(form, file, (int) (size / (1 << 20)));
            lines.add("| " + form.label() + " | " + Figures.of(held / ELEMENTS) + " | " + Figures.of(held / size)
                    + " | " + Figures.of(heap) + " | " + Figures.of(heap * (1 << 20) / size) + " |");
            if (form == Form.SELARAS) {
                goals.add(Goal.atMost(1.25, "held ÷ file (100,000 elements)", held / size));
                goals.add(Goal.atMost(1.6, "smallest heap ÷ file (100,000 elements)", heap * (1 << 20) / size));
            }
        }
        return new Section(lines, goals);
    }

    private static double held(Form form, Path file) throws IOException, InterruptedException {
        // Else it would not be let into records, and would guess.
        List<String> options = List.of("-Djol.magicFieldOffset=true", "-Djdk.attach.allowAttachSelf=true");
        String said = ChildJvm.run(options, HeldPlan.class, form.name(), file.toString(), "size")
                .orElseThrow()
                .strip();
        // What it says of itself comes before.
        return Double.parseDouble(said.substring(said.lastIndexOf('\n') + 1));
    }

    /** The smallest of the heaps that are enough, up to a twentieth of the file. */
    private static int smallestHeap(Form form, Path file, int size) throws IOException, InterruptedException {
        int tooSmall = size / 2;
        int enough = size * 16;
        while (enough - tooSmall > Math.max(1, size / 20)) {
            int heap = (tooSmall + enough) / 2;
            boolean isEnough = ChildJvm.run(
                            List.of("-Xmx" + heap + "m", "-XX:+UseSerialGC"),
                            HeldPlan.class,
                            form.name(),
                            file.toString())
                    .isPresent();
            System.out.println(form + " in a heap of " + heap + " MiB: " + (isEnough ? "enough" : "too small"));
            if (isEnough) {
                enough = heap;
            } else {
                tooSmall = heap;
            }
        }
        return enough;
    }
}
