package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.validation.rules.statement.StatementCutShort;
import org.junit.jupiter.api.Test;

class StatementCutShortTest {

    private final StatementCutShort rule = new StatementCutShort();

    @Test
    void acceptsTheSamplePlan() {
        assertThatRule(rule).accepts(sample());
    }

    private static String problem(String statement) {
        return "{ \"problems\": [ { \"id\": \"PR1\", \"statement\": \"" + statement + "\" } ] }";
    }

    @Test
    void flagsStatementsThatEndInTheMiddleOfASentence() {
        for (String text : new String[] {
            "Layanan sosial lainnya diarahkan.",
            "Guru belum merata, terutama untuk",
            "Guru belum merata dan",
            "Guru dan tenaga kesehatan yang …",
            "Guru belum merata,",
            "Guru belum merata, terutama di",
            "Penduduk pindah ke",
            "Guru, kepala sekolah serta",
            "Dana dipakai guna",
            "Partisipasi dalam"
        }) {
            assertThatRule(rule).flags(example(problem(text)), "/problems/0/statement");
        }
    }

    @Test
    void acceptsWordsThatMayEndASentence() {
        for (String text : new String[] {
            "Penanganan penyakit dalam.",
            "Merujuk pada misi pertama yaitu:",
            "Guru belum merata;",
            "Rendahnya penerapan teknologi tepat guna",
            "Aparatur belum berdaya guna dan berhasil guna",
            "Belum adanya sentra oleh-oleh",
            "Belum ada industri agar-agar",
            "Belum semua warga ikut serta",
            "Kurangnya peran serta",
            "Yang",
            "Guru; sekolah."
        }) {
            assertThatRule(rule).accepts(example(problem(text)));
        }
    }

    @Test
    void acceptsItemsThatLeadOnToTheNextOneOfTheirList() {
        String problems = """
                { "problems": [ { "id": "PR1", "statement": "Guru belum merata," },
                                { "id": "PR2", "statement": "Sekolah rusak; dan" },
                                { "id": "PR3", "statement": "Buku kurang." } ] }
                """;

        assertThatRule(rule)
                .accepts(example(problems))
                .flags(example(problems.replace("rusak; dan", "rusak; yang")), "/problems/1/statement")
                .flags(example(problems.replace("kurang.", "kurang,")), "/problems/2/statement");
    }

    @Test
    void readsEachLanguageByItsOwnWords() {
        assertThatRule(rule).flags(example("""
                        { "goals": [ { "id": "T1", "statement": { "en": "Better services for all of the" } },
                                     { "id": "T2", "statement": { "en": "The port of Dan" } },
                                     { "id": "T3", "statement": { "fr": "Les villages of the" } } ] }
                        """), "/goals/0/statement");
    }

    @Test
    void namesTheMemberAndPassesOverAnAdoptionWithoutAStatement() {
        assertThatRule(rule).flags(example("""
                        { "adoptions": [ { "id": "A1", "mode": "NONE", "plan": "lain-dan" } ],
                          "pillars": [ { "id": "P1", "label": "Maju dan" } ],
                          "indicators": [ { "id": "I1", "measures": "T1", "name": "Persentase desa yang" } ] }
                        """), "/pillars/0/label", "/indicators/0/name");
    }
}
