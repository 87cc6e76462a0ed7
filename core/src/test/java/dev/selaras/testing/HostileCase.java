package dev.selaras.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One document of a corpus such as {@code hostile.txt}, and what must come of reading it.
 *
 * @param kind the class of weakness it tries
 * @param name what is wrong with it, as a sentence
 * @param source the document as the corpus writes it
 * @param expected the outcome, as the head of the corpus says; with {@code or} between several, where versions of Jackson differ
 */
public record HostileCase(String kind, String name, String source, String expected) {

    private static final Map<String, String> PLAN = new LinkedHashMap<>();

    static {
        PLAN.put("selaras", "\"1\"");
        PLAN.put("id", "\"p\"");
        PLAN.put("type", "\"RPJMD\"");
        PLAN.put("title", "\"T\"");
        PLAN.put("region", "{\"name\":\"K\",\"level\":\"KABUPATEN\"}");
        PLAN.put("period", "{\"start\":2025,\"end\":2029}");
    }

    /** The corpus of errors and their places. */
    public static List<HostileCase> all() {
        return in("hostile.txt");
    }

    /** A corpus. */
    public static List<HostileCase> in(String corpus) {
        List<HostileCase> all = new ArrayList<>();
        String kind = "";
        for (String line : lines(corpus)) {
            if (line.startsWith("# ")) {
                kind = line.substring(2);
            } else if (!kind.isEmpty() && !line.isBlank()) {
                String[] cells = line.split(" ¦ ", -1);
                all.add(new HostileCase(kind, cells[0].strip(), cells[1].strip(), cells[2].strip()));
            }
        }
        return all;
    }

    @Override
    public String toString() {
        return kind + ": " + name;
    }

    private static List<String> lines(String corpus) {
        try (InputStream in = Objects.requireNonNull(HostileCase.class.getResourceAsStream(corpus))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the document must be read. */
    public boolean isGood() {
        return expected.equals("ok");
    }

    /** Whether this may come of it. */
    public boolean expects(String outcome) {
        return List.of(expected.split(" or ")).contains(outcome);
    }

    /** The document itself. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int from = 0;
        for (int open = source.indexOf('‹'); open >= 0; open = source.indexOf('‹', from)) {
            out.writeBytes(source.substring(from, open).getBytes(StandardCharsets.UTF_8));
            int close = source.indexOf('›', open);
            out.writeBytes(expand(source.substring(open + 1, close)));
            from = close + 1;
        }
        out.writeBytes(source.substring(from).getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static byte[] expand(String escape) {
        String[] parts = escape.split(" ", 2);
        return switch (parts[0]) {
            case "plan" -> members(parts.length > 1 ? parts[1] : "").getBytes(StandardCharsets.UTF_8);
            case "as" -> encoded(parts[1].split(" ", 2));
            case "times" -> repeated(parts[1].split(" ", 2));
            default -> HexFormat.of().parseHex(escape.replace(" ", ""));
        };
    }

    private static String members(String without) {
        Map<String, String> rest = new LinkedHashMap<>(PLAN);
        rest.remove(without);
        return String.join(
                ",",
                rest.entrySet().stream()
                        .map(member -> "\"" + member.getKey() + "\":" + member.getValue())
                        .toList());
    }

    private static byte[] encoded(String[] charsetAndText) {
        return charsetAndText[1].replace("plan", members("")).getBytes(Charset.forName(charsetAndText[0]));
    }

    private static byte[] repeated(String[] countAndText) {
        return countAndText[1].repeat(Integer.parseInt(countAndText[0])).getBytes(StandardCharsets.UTF_8);
    }
}
