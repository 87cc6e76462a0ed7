package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.validation.rules.cascade.VisionNotExpected;
import org.junit.jupiter.api.Test;

class VisionNotExpectedTest {

    private static final String OF_KECAMATAN = """
            { "type": "RENSTRA", "period": { "start": 2018, "end": 2022 },
              "unit": { "name": "Kecamatan Contoh", "kind": "KECAMATAN" } }
            """;

    private final VisionNotExpected rule = new VisionNotExpected();

    @Test
    void acceptsTheVisionOfARegion() {
        assertThatRule(rule).accepts(sample());
    }

    @Test
    void flagsTheVisionAndEachMissionByItself() {
        assertThatRule(rule)
                .flags(example(OF_KECAMATAN), "/vision", "/missions/0", "/missions/1")
                .flags(example("{ \"type\": \"RPD\" }"), "/vision", "/missions/0", "/missions/1");
    }

    @Test
    void flagsMissionsWhereThereIsNoVision() {
        assertThatRule(rule).flags(example("{ \"type\": \"RPD\", \"vision\": null }"), "/missions/0", "/missions/1");
    }

    @Test
    void acceptsAPlanThatStatesNeither() {
        assertThatRule(rule).accepts(example("{ \"type\": \"RPD\", \"vision\": null, \"missions\": [] }"));
    }

    @Test
    void leavesWhatIsAdoptedInLocalWordsAlone() {
        assertThatRule(rule).flags(example("""
                        { "type": "RPD", "adoptions": [ { "id": "A1", "mode": "TOTAL", "plan": "lain", "elements": [
                            { "ref": "V1", "localisedAs": "V1" }, { "ref": "M1", "localisedAs": "M1" }, { "ref": "M2" } ] } ] }
                        """), "/missions/1");
    }

    @Test
    void looksAtThePlansOfEveryUnit() {
        assertThatRule(rule)
                .flags(example(OF_KECAMATAN.replace("KECAMATAN", "DINAS")), "/vision", "/missions/0", "/missions/1");
    }

    @Test
    void leavesPlansFromBeforeTheRegulationAlone() {
        assertThatRule(rule)
                .accepts(example(OF_KECAMATAN.replace("2018", "2017")))
                .accepts(example(OF_KECAMATAN.replace("2018", "2017").replace("KECAMATAN", "DINAS")));
    }
}
