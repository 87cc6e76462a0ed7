package dev.selaras.validation.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.Language;
import dev.selaras.core.model.Plan;
import dev.selaras.validation.PlanValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures of a part of the model plan and of one that is broken, to the byte. */
class GoldenPictureTest {

    private static final Path FOLDER = Path.of("src/test/resources/dev/selaras/validation/picture");

    private final Locale usual = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(usual);
    }

    private static Map<String, String> pictures() {
        Map<String, String> pictures = new TreeMap<>();
        part("rpjmd-tirtawana-2025-2029", 3, Language.INDONESIAN)
                .forEach((format, picture) -> pictures.put("model." + format, picture));
        part("rpjmd-tirtawana-2025-2029-rusak", 2, Language.ENGLISH)
                .forEach((format, picture) -> pictures.put("broken." + format, picture));
        pictures.put(
                "chart.svg",
                new IndicatorChart(Language.INDONESIAN)
                        .render(Pictures.indicator(Pictures.model(), "I1"))
                        .orElseThrow());
        return pictures;
    }

    /** What is below a mission, by its place in the plan. */
    private static Map<String, String> part(String name, int mission, Language language) {
        Plan plan = Pictures.read(name);
        PlanGraph graph = PlanGraph.of(plan);
        PerformanceTree tree =
                PerformanceTree.of(graph, PlanValidator.standard().validate(plan));
        return Pictures.of(
                tree.below(graph.find(plan.getMissions().get(mission).getId()).orElseThrow())
                        .orElseThrow(),
                language);
    }

    @Test
    void picturesAreThoseThatWereLookedAt() throws IOException {
        for (Map.Entry<String, String> picture : pictures().entrySet()) {
            Path file = FOLDER.resolve(picture.getKey());
            if (System.getProperty("catalogue.update") != null) {
                Files.writeString(file, picture.getValue());
            }
            assertThat(Files.readString(file))
                    .as("%s is stale; run ./mvnw verify -Dcatalogue.update -pl validation -am, and look at it", file)
                    .isEqualTo(picture.getValue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-nu-thai-ca-buddhist", "de-DE"})
    void picturesAreTheSameInAnyLocale(String locale) {
        Map<String, String> here = pictures();
        Locale.setDefault(Locale.forLanguageTag(locale));

        assertThat(pictures()).isEqualTo(here);
    }
}
