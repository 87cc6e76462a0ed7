package dev.selaras.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selaras.core.language.Language;
import dev.selaras.core.model.Plan;
import dev.selaras.format.reading.ReadResult;
import dev.selaras.format.reading.ReadingError;
import dev.selaras.format.reading.UnreadableDocumentException;
import dev.selaras.testing.Plans;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanReaderTest {

    private static final String PLAN = """
            {
              "selaras": "1",
              "id": "contoh",
              "type": "RPJMD",
              "title": "Contoh",
              "region": { "name": "Kabupaten Contoh", "level": "KABUPATEN" },
              "period": { "start": 2025, "end": 2029 }, "scales": [ { "name": "S", "order": "BEST_LAST", "categories": [ { "code": "K" } ] } ],
              "goals": [
                { "id": "T1", "statement": "Meningkatnya mutu", "missions": [ "M1" ] } ],
              "indicators": [
                { "id": "I1", "measures": "T1", "name": "Mutu", "milestones": { "2025": "80,5", "2026": 81 } } ]
            }
            """;

    private static ReadResult<Plan> read(String json) {
        return PlanReader.standard().read(json);
    }

    @Test
    void readsThePlan() {
        assertThat(read(PLAN).getErrors()).isEmpty();
    }

    /** One thing changed in the good plan; what is found is code, pointer, line and column. */
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "title": "Contoh",         | "titel": "Contoh",          | unknown-member /titel 5:12; member-missing  1:1
            "title": "Contoh",         | "title": 5,                 | wrong-kind /title 5:12
            "title": "Contoh",         | "title": null,              | wrong-kind /title 5:12
            "title": "Contoh",         | "title": {},                | value-refused /title 5:12
            "title": "Contoh",         | "title": { "x_": "a" },     | value-refused /title/x_ 5:20
            "title": "Contoh",         | "title": "a", "title": "b", | member-repeated /title 5:26
            "selaras": "1"             | "selaras": "2"              | unknown-version /selaras 2:14
            "RPJMD"                    | "rpjmd"                     | value-refused /type 4:11
            "id": "contoh"             | "id": "con toh"             | value-refused /id 3:9
            "start": 2025              | "start": "2025"             | wrong-kind /period/start 7:24
            "start": 2025              | "start": 2025.0             | value-refused /period/start 7:24
            "start": 2025              | "start": 20255              | value-refused /period/start 7:24
            [ "M1" ]                   | "M1"                        | wrong-kind /goals/0/missions 9:65
            [ "M1" ]                   | [ "M1", "a#b#c" ]           | value-refused /goals/0/missions/1 9:73
            [ "M1" ]                   | [ "M1", null ]              | wrong-kind /goals/0/missions/1 9:73
            { "id": "T1",              | { "id": "T1" }, {           | member-missing /goals/0 9:5
            "2025": "80,5"             | "25": "80,5"                | value-refused /indicators/0/milestones/25 11:75
            "2025": "80,5"             | "2025": true                | wrong-kind /indicators/0/milestones/2025 11:77
            "2025": "80,5"             | "2025": 1e99999             | value-refused /indicators/0/milestones/2025 11:77
            "2025": "80,5"             | "2025": 1e9999999999        | value-refused /indicators/0/milestones/2025 11:77
            "2025": "80,5"             | "2025-Q1": "80,5"           | value-refused /indicators/0/milestones/2025-Q1 11:80
            "milestones": { "2025"     | "actuals": { "2025-Q5"      | value-refused /indicators/0/actuals/2025-Q5 11:77
            [ { "code": "K" } ]        | []                          | value-refused /scales/0/categories 7:108
            { "code": "K" }            | { "code": "?" }             | value-refused /scales/0/categories 7:108
            { "code": "K" }            | { "code": "K", "label": 1 } | wrong-kind /scales/0/categories/0/label 7:134
            { "code": "K" }            | { "code": "K", "scores": { "above": 9, "upTo": 9 } } | value-refused /scales/0/categories/0/scores 7:135
            { "code": "K" }            | { "code": "K", "scores": { "above": "8", "upTo": 9 } } | wrong-kind /scales/0/categories/0/scores/above 7:146
            { "code": "K" }            | { "code": "K", "scores": { "above": 8 } } | member-missing /scales/0/categories/0/scores 7:135
            { "code": "K" }            | { "code": "K", "scores": { "above": 0, "upTo": 9 } }, { "code": "L", "scores": { "above": 8, "upTo": 10 } } | value-refused /scales/0/categories 7:108
            BEST_LAST                  | FIRST                       | value-refused /scales/0/order 7:81
            "2025": "80,5"             | "2026": "80,5"              | member-repeated /indicators/0/milestones/2026 11:93
            """)
    void namesThePlaceOfWhatIsWrong(String good, String bad, String expected) {
        String first = expected.split("; ", -1)[0];

        assertThat(read(PLAN.replace(good, bad)).getErrors())
                .extracting(PlanReaderTest::brief)
                .contains(first);
    }

    private static String brief(ReadingError error) {
        return error.getCode().code() + " " + error.getPointer() + " " + error.getLine() + ":" + error.getColumn();
    }

    @Test
    void goesOnAfterAnErrorAndReportsThemAll() {
        String bad = PLAN.replace("RPJMD", "X").replace("\"M1\"", "1").replace("2029", "99");

        assertThat(read(bad).getErrors())
                .extracting(ReadingError::getPointer)
                .containsExactly("/type", "/period/end", "/goals/0/missions/0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                    | ends-early  1:1",
                "`{ \"id\": `          | ends-early  1:9",
                "`{ \"id\": x }`       | not-json  1:9",
                "`[]`                  | wrong-kind  1:1",
                "`null`                | wrong-kind  1:1",
            })
    void refusesWhatIsNoPlan(String json, String expected) {
        ReadResult<Plan> result = read(json == null ? "" : json);

        assertThat(result.getErrors()).isNotEmpty();
        assertThat(brief(result.getErrors().get(0))).startsWith(expected.substring(0, expected.lastIndexOf(' ')));
    }

    @Test
    void refusesWhatFollowsThePlan() {
        assertThat(read(PLAN + "{}").getErrors())
                .extracting(error -> error.getCode().code())
                .containsExactly("trailing-content");
    }

    @Test
    void refusesBytesThatAreNoUtf8AndNamesTheirPlace() {
        byte[] bytes = PLAN.getBytes(StandardCharsets.UTF_8);
        bytes[PLAN.indexOf("Contoh")] = (byte) 0xC0;

        assertThat(PlanReader.standard().read(bytes).getErrors())
                .extracting(PlanReaderTest::brief)
                .containsExactly("not-utf8  5:13");
    }

    @Test
    void acceptsOneByteOrderMark() {
        byte[] marked = ("\uFEFF" + PLAN).getBytes(StandardCharsets.UTF_8);

        assertThat(PlanReader.standard().read(marked).getErrors()).isEmpty();
    }

    @Test
    void refusesADocumentThatIsTooDeepOrTooLarge() {
        String deep = PLAN.replace("\"Contoh\",", "[".repeat(100) + "]".repeat(100) + ",");
        byte[] large = new byte[PlanReader.MAX_BYTES + 1];
        Arrays.fill(large, (byte) ' ');

        assertThat(read(deep).getErrors())
                .extracting(error -> error.getCode().code())
                .contains("too-deep");
        assertThat(PlanReader.standard().read(large).getErrors())
                .extracting(error -> error.getCode().code())
                .containsExactly("too-large");
    }

    @Test
    void speaksBothLanguagesAndNeverOfClasses() {
        for (ReadingError error : read(PLAN.replace("\"id\"", "\"idd\"")).getErrors()) {
            for (Language language : Language.values()) {
                assertThat(error.message(language) + error.mend(language))
                        .isNotBlank()
                        .doesNotContain("{0}", "{1}", "jackson", "Exception", "Builder", "java.");
            }
        }
    }

    @Test
    void suggestsTheMemberThatWasMeant() {
        ReadingError error =
                read(PLAN.replace("\"title\"", "\"tilte\"")).getErrors().get(0);

        assertThat(error.mend(Language.ENGLISH)).contains("\"title\"");
        assertThat(error.mend(Language.INDONESIAN)).contains("\"title\"");
    }

    @Test
    void throwsOnlyWhenAskedForAPlanThatIsNotThere() {
        assertThatThrownBy(() -> read("{}").orElseThrow())
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("\"title\"");
    }

    @Test
    void writesMembersInTheOrderOfTheFormatAndALineFeedAtTheEnd() {
        assertThat(PlanWriter.standard().write(Plans.small()))
                .startsWith("{\n  \"selaras\": \"1\",\n  \"id\": ")
                .endsWith("}\n")
                .doesNotContain("\r", " :", "null");
    }
}
