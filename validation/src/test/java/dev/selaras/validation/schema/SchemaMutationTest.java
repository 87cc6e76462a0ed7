package dev.selaras.validation.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.format.Format;
import dev.selaras.format.Formats;
import dev.selaras.jackson.DocumentReader;
import dev.selaras.validation.PlanValidator;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whatever one thing is changed in a document, schema and reader agree whether it is one still. */
class SchemaMutationTest {

    private static final PlanValidator VALIDATOR = PlanValidator.standard();

    /** What no schema can see, by where it stands and what stands there. */
    private enum Unseen {
        YEAR_NOT_IN_FOUR_DIGITS("(/.*)?/(year|start|end|inForce|begins\\w+|targetYears/\\w+/0)", "2025\\.0"),
        NUMBER_OF_TOO_MANY_DIGITS("/.*", "0\\.\\d{39}"),
        LANGUAGE_TAG_BUT_FOR_ITS_OUTLINE("/language", "\"und\""),
        SCORES_THAT_MAKE_NO_BAND_OR_OVERLAP("/scales/0/categories/\\d/scores/\\w+", "-?[0-9.]+"),
        CODE_THAT_FOLDS_TO_NOTHING("/scales/0/categories/\\d/code", "\"\\\\u00a0\""),
        DAY_IN_NO_CALENDAR("/waivers/0/validUntil", "\"2026-02-30\"");

        private final String pointer;
        private final String value;

        Unseen(String pointer, String value) {
            this.pointer = pointer;
            this.value = value;
        }

        static Optional<Unseen> of(Mutant mutant) {
            return Arrays.stream(values())
                    .filter(u -> mutant.pointer().matches(u.pointer)
                            && mutant.change().matches(u.value))
                    .findFirst();
        }
    }

    @Test
    void whatTheReaderRefusesTheSchemaRefusesAndNoMore() throws IOException {
        Set<Unseen> met = EnumSet.noneOf(Unseen.class);
        check("plan.json", Formats.PLAN, met);
        check("profile.json", VALIDATOR.profileFormat(), met);
        check("waivers.json", VALIDATOR.waiversFormat(), met);

        assertThat(met).as("what a schema can't see after all").containsExactly(Unseen.values());
    }

    private static void check(String name, Format<?> format, Set<Unseen> met) throws IOException {
        DocumentReader<?> reader = DocumentReader.of(format);
        JsonSchema schema = JsonSchema.of(format);
        JsonNode good = document(name);
        assertThat(reader.read(good.toString()).getErrors()).isEmpty();
        assertThat(schema.refusals(good)).isEmpty();
        Mutant.of(good).forEach(mutant -> {
            boolean isRead =
                    reader.read(mutant.document().toString()).getErrors().isEmpty();
            boolean isAccepted = schema.accepts(mutant.document());
            if (isRead != isAccepted) {
                Optional<Unseen> unseen = Unseen.of(mutant).filter(reason -> !isRead);
                assertThat(unseen)
                        .as("%s %s: read %s, accepted %s", mutant.pointer(), mutant.change(), isRead, isAccepted)
                        .isPresent();
                unseen.ifPresent(met::add);
            }
        });
    }

    @Test
    void theDocumentsHaveEveryMember() throws IOException {
        assertThat(members(document("plan.json"))).containsAll(declared(Formats.PLAN));
        assertThat(members(document("profile.json"))).containsAll(declared(VALIDATOR.profileFormat()));
        assertThat(members(document("waivers.json"))).containsAll(declared(VALIDATOR.waiversFormat()));
    }

    private static Set<String> members(JsonNode node) {
        Set<String> names = new TreeSet<>(node.propertyNames());
        node.forEach(inner -> names.addAll(members(inner)));
        return names;
    }

    private static Set<String> declared(Format<?> format) {
        Set<String> names = new TreeSet<>();
        JsonSchema.of(format)
                .text()
                .get("$defs")
                .forEach(def -> names.addAll(def.path("properties").propertyNames()));
        return names;
    }

    private static JsonNode document(String name) throws IOException {
        try (InputStream in = SchemaMutationTest.class.getResourceAsStream(name)) {
            return Mutant.MAPPER.readTree(in);
        }
    }
}
