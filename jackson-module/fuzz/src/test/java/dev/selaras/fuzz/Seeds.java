package dev.selaras.fuzz;

import dev.selaras.jackson.PlanReader;
import dev.selaras.jackson.PlanWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the fuzzer begins with: the examples, made short, and what their cells hold. */
final class Seeds {

    /** Enough to have neighbours. */
    private static final int MAX_ITEMS = 2;

    private static final Path EXAMPLES = Path.of("../../examples");

    /** The document of the tests in which each member stands once. */
    private static final Path EACH_MEMBER =
            Path.of("../../validation/src/test/resources/dev/selaras/validation/schema/plan.json");

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Seeds() {}

    /** Short plans in JSON. */
    static Stream<byte[]> plans() {
        return plansAsText().map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same in YAML. */
    static Stream<byte[]> plansInYaml() {
        return plansAsText()
                .map(text -> PlanReader.standard().read(text).getValue())
                .flatMap(Optional::stream)
                .map(PlanWriter.yaml()::write)
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<String> plansAsText() {
        return Stream.concat(files(EXAMPLES, ".json").stream(), Stream.of(EACH_MEMBER))
                .map(file -> MAPPER.readTree(file.toFile()))
                .map(plan -> {
                    shorten(plan);
                    return plan.toString();
                });
    }

    /** Profiles and waivers, in JSON and in YAML. */
    static Stream<byte[]> settings() {
        return files(EXAMPLES.resolve("settings"), "").stream().map(Seeds::bytes);
    }

    /** The cells, units and codes of the examples. */
    static Stream<String> cells() {
        return files(EXAMPLES, ".json").stream()
                .map(file -> MAPPER.readTree(file.toFile()))
                .flatMap(plan ->
                        Stream.of("milestones", "unit", "code", "id").flatMap(name -> plan.findValues(name).stream()))
                .flatMap(node -> node.isObject() ? node.valueStream() : Stream.of(node))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .distinct();
    }

    private static void shorten(JsonNode document) {
        List<JsonNode> level = List.of(document);
        while (!level.isEmpty()) {
            for (JsonNode node : level) {
                while (node.isArray() && node.size() > MAX_ITEMS) {
                    node.asArray().remove(MAX_ITEMS);
                }
            }
            level = level.stream().flatMap(JsonNode::valueStream).toList();
        }
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> Files.isRegularFile(file) && file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
