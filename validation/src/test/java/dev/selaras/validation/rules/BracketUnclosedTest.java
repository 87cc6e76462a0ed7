package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.validation.rules.statement.BracketUnclosed;
import org.junit.jupiter.api.Test;

class BracketUnclosedTest {

    private final BracketUnclosed rule = new BracketUnclosed();

    @Test
    void acceptsTheSamplePlan() {
        assertThatRule(rule).accepts(sample());
    }

    private static String problem(String statement) {
        return "{ \"problems\": [ { \"id\": \"PR1\", \"statement\": \"" + statement.replace("\"", "\\\"") + "\" } ] }";
    }

    @Test
    void flagsBracketsAndQuotesThatStayOpen() {
        for (String text : new String[] {
            "(Daya tangkap kepada Stakeholders",
            "Layanan (dasar (wajib) belum merata",
            "Layanan [wajib belum merata",
            "Layanan {wajib",
            "Layanan [dasar)",
            "Rentang [0,5 (lima) poin",
            "Rentang {0,5)",
            "Konsep «smart city belum diterapkan",
            "Motto “Bantang Cama belum dikenal",
            "Motto „Bantang Cama belum dikenal",
            "Motto \"Bantang Cama belum dikenal"
        }) {
            assertThatRule(rule).flags(example(problem(text)), "/problems/0/statement");
        }
    }

    @Test
    void acceptsWhatIsClosedWithWhateverMark() {
        for (String text : new String[] {
            "Layanan (dasar [wajib]) belum merata",
            "a) mutu; b) jumlah guru",
            "Rentang usia [0,5)",
            "Rentang usia (0,5] tahun",
            "Motto “Bantang Cama“ belum dikenal",
            "Motto “Bantang Cama\" belum dikenal",
            "Motto \"Bantang Cama\" belum dikenal",
            "Pipa 5\" belum cukup",
            "Pipa \" rusak",
            "Rusaknya pipa \"",
            "Jum’at yang ‘bersih"
        }) {
            assertThatRule(rule).accepts(example(problem(text)));
        }
    }

    @Test
    void looksAtEveryTextInEveryLanguageAndFlagsEachOnce() {
        assertThatRule(rule).flags(example("""
                        { "pillars": [ { "id": "P1", "label": "Maju", "meaning": { "en": "Well (off [", "id": "Makmur (" } } ],
                          "missions": [ { "id": "M1", "statement": "Misi", "elaboration": { "points": [
                            { "kind": "EFFORT", "text": "Melatih (guru)", "meaning": "(agar cakap" } ] } } ] }
                        """), "/pillars/0/meaning", "/missions/0/elaboration/points/0/meaning");
    }

    @Test
    void leavesGarbledTextsAndStatementsCutShortToOtherRules() {
        assertThatRule(rule)
                .accepts(example(problem("Kurikulum 2025â€“2029 belum diterapkan")))
                .accepts(example(problem("Guru belum tersebar (terutama untuk")))
                .flags(example("""
                        { "pillars": [ { "id": "P1", "label": "Maju dan", "meaning": "Makmur (yang" } ] }
                        """), "/pillars/0/meaning");
    }

    @Test
    void doesNotTakeTheNameOfAPlanForAStatement() {
        assertThatRule(rule)
                .accepts(example("{ \"adoptions\": [ { \"id\": \"A1\", \"mode\": \"NONE\", \"plan\": \"lain\" } ] }"));
    }
}
