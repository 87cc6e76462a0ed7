package dev.selaras.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.model.Direction;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.RegionLevel;
import dev.selaras.testing.HostileCase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Counts how many documents of the hostile corpus are handled as they should by us, by a mapper of Jackson 3 with its defaults on
 * records, and by the same into a tree: those that are good read, the others refused. Prints the figures.
 */
class HostileScoreTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private record Doc(
            String selaras,
            String id,
            PlanType type,
            Object title,
            @Nullable String language,
            @Nullable String numbers,
            Region region,
            Period period,
            @Nullable List<Scale> scales,
            @Nullable List<String> legalBasis,
            @Nullable List<String> upperPlans,
            @Nullable String motto,
            @Nullable Vision vision,
            @Nullable List<Mission> missions,
            @Nullable List<Goal> goals,
            @Nullable List<Indicator> indicators) {}

    private record Region(
            String name, RegionLevel level, @Nullable String code) {}

    private record Period(int start, int end) {}

    private record Vision(String id, String statement) {}

    private record Mission(String id, @Nullable String number, String statement) {}

    private record Goal(String id, String statement, List<String> missions) {}

    private record Scale(String name, String order, List<Category> categories) {}

    private record Category(String code, @Nullable Map<String, Integer> scores) {}

    private record Indicator(
            String id,
            String measures,
            String name,
            @Nullable String unit,
            @Nullable Direction direction,
            @Nullable Map<String, String> codes,
            @Nullable Map<String, Object> milestones) {}

    @Test
    void isHigherThanThatOfAMapperAsItComes() {
        Map<String, int[]> scores = new LinkedHashMap<>();
        int[] all = new int[4];
        for (HostileCase document : HostileCase.all()) {
            byte[] bytes = document.bytes();
            boolean[] handled = {
                document.expects(HostileCorpusTest.outcome(PlanReader.standard().read(bytes))),
                accepts(document, json -> MAPPER.readValue(json, Doc.class) != null) == document.isGood(),
                accepts(document, json -> MAPPER.readValue(json, JsonNode.class) != null) == document.isGood(),
            };
            int[] score = scores.computeIfAbsent(document.kind(), any -> new int[4]);
            for (int[] counts : List.of(score, all)) {
                counts[0]++;
                for (int i = 0; i < handled.length; i++) {
                    counts[i + 1] += handled[i] ? 1 : 0;
                }
            }
        }
        scores.put("all", all);
        List<String> lines = new ArrayList<>(List.of("class: tried, Selaras, mapper on records, mapper on a tree"));
        scores.forEach((kind, counts) -> lines.add(kind + ": " + Arrays.toString(counts)));
        lines.forEach(System.out::println);

        assertThat(all[1]).isEqualTo(all[0]);
        assertThat(all[2]).isLessThan(all[0]);
    }

    private static boolean accepts(HostileCase document, Predicate<byte[]> reader) {
        try {
            return reader.test(document.bytes());
        } catch (JacksonException e) {
            return false;
        }
    }
}
