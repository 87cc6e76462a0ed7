package dev.selaras.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.model.Plan;
import dev.selaras.testing.PlanArbitraries;
import java.util.Comparator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@Domain(PlanArbitraries.class)
class RoundTripPropertiesTest {

    private static final PlanReader READER = PlanReader.standard();
    private static final PlanWriter WRITER = PlanWriter.standard();

    @Property(tries = 300)
    void readingBackWhatWasWrittenGivesTheSamePlan(@ForAll Plan plan) {
        assertThat(READER.read(WRITER.write(plan)).orElseThrow()).isEqualTo(plan);
    }

    @Property(tries = 100)
    void writingAgainWhatWasReadGivesTheSameBytes(@ForAll Plan plan) {
        String written = WRITER.write(plan);

        assertThat(WRITER.write(READER.read(written).orElseThrow())).isEqualTo(written);
    }

    @Property(tries = 100)
    void theOrderOfMembersDoesNotMatter(@ForAll Plan plan) {
        ObjectNode backwards = JsonMapper.shared().createObjectNode();
        JsonNode tree = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build()
                .readTree(WRITER.write(plan));
        tree.propertyNames().stream()
                .sorted(Comparator.reverseOrder())
                .forEach(name -> backwards.set(name, tree.get(name)));

        assertThat(READER.read(backwards.toString()).orElseThrow()).isEqualTo(plan);
    }

    @Property(tries = 100)
    void theOtherConventionDeclaredLateIsFollowed(@ForAll Plan plan) {
        Plan english = Plan.builder().from(plan).numbers(NumberConvention.EN).build();
        String written = WRITER.write(english);
        String line = "  \"numbers\": \"en\",\n";
        String late = written.replace(line, "").replaceAll("\n}\n$", ",\n  \"numbers\": \"en\"\n}\n");

        assertThat(READER.read(late).getErrors()).isEmpty();
        assertThat(READER.read(late).getValue()).isEqualTo(READER.read(written).getValue());
    }
}
