package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Region;
import dev.selaras.core.model.Text;
import dev.selaras.validation.rules.adoption.UpperRegionNamed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpperRegionNamedTest {

    private final UpperRegionNamed rule = new UpperRegionNamed();

    private static final String CLAUSE =
            "Kecamatan Lembah mengadopsi seluruh Misi Kabupaten Manggarai Timur Tahun 2019.";

    private static Plan adopting(String plan, String clause, String statement) {
        return example(
                "{ \"id\": \"lain\", \"region\": { \"name\": \"Kecamatan Lembah\", \"level\": \"KECAMATAN\" },"
                        + " \"missions\": [ { \"id\": \"M1\", \"statement\": \"" + statement + "\" } ],"
                        + " \"adoptions\": [ { \"id\": \"A1\", \"mode\": \"TOTAL\", \"plan\": \"" + plan + "\","
                        + " \"statement\": \"" + clause + "\" },"
                        + " { \"id\": \"A2\", \"mode\": \"LOCALISED\", \"plan\": \"" + plan + "\", \"elements\": ["
                        + " { \"ref\": \"M1\", \"localisedAs\": \"M1\" }, { \"ref\": \"M2\", \"localisedAs\": \"M1\" } ] } ] }");
    }

    @Test
    void flagsAnElementOnceThatNamesTheRegionAbove() {
        assertThatRule(rule)
                .withAtHand(sample())
                .flags(adopting("contoh", "", "Meningkatkan mutu warga CONTOH"), "/missions/0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Meningkatkan mutu warga",
                "Meningkatkan mutu warga Lembah, Kabupaten Contoh",
                "Memberi contohnya"
            })
    void acceptsItsOwnRegionAndNone(String statement) {
        assertThatRule(rule).withAtHand(sample()).accepts(adopting("contoh", "", statement));
    }

    @Test
    void takesTheNameFromTheClauseIfThePlanIsNotAtHand() {
        assertThatRule(rule).flags(adopting("entah", CLAUSE, "Mutu warga Manggarai Timur"), "/missions/0");
        assertThatRule(rule).accepts(adopting("entah", CLAUSE, "Mutu warga manggarai"));
        assertThatRule(rule).accepts(adopting("entah", "", "Mutu warga Manggarai Timur"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Visi kabupaten mutu",
                "Ibu Kota Kecamatan Mutu",
                "Kabupaten",
                "Kabupaten 2019 Mutu",
                "Kabupaten Lain. Mutu"
            })
    void guessesNoNameFromOtherClauses(String clause) {
        assertThatRule(rule).accepts(adopting("entah", clause, "Mutu warga"));
    }

    @Test
    void aNameEndsWithTheSentence() {
        assertThatRule(rule).flags(adopting("entah", "Misi Kabupaten Mutu. Warga", "Sekolah di Mutu"), "/missions/0");
    }

    @Test
    void aRegionOfTheSameNameIsItsOwn() {
        Plan upper = example("{ \"region\": { \"name\": \"Kabupaten Lembah\", \"level\": \"KABUPATEN\" } }");

        assertThatRule(rule).withAtHand(upper).accepts(adopting("contoh", "", "Mutu warga Lembah"));
    }

    @Test
    void saysNothingForARegionWithoutAName() {
        Plan plan = adopting("contoh", "", "Mutu warga Contoh");
        Plan nameless = Plan.builder()
                .from(plan)
                .region(Region.builder()
                        .from(plan.getRegion())
                        .name(Text.of("Kecamatan"))
                        .build())
                .build();

        assertThatRule(rule).withAtHand(sample()).accepts(nameless);
    }

    @Test
    void leavesQuotationsAlone() {
        assertThatRule(rule)
                .withAtHand(sample())
                .accepts(example("{ \"id\": \"lain\", \"region\": {"
                        + " \"name\": \"Kecamatan Lembah\", \"level\": \"KECAMATAN\" }, \"adoptions\": [ { \"id\": \"A1\","
                        + " \"mode\": \"TOTAL\", \"plan\": \"contoh\", \"elements\": [ { \"ref\": \"V1\","
                        + " \"quotedAs\": \"Contoh yang Maju dan Sejahtera\" } ] } ] }"));
    }
}
