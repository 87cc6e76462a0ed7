package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.validation.rules.statement.ResultOrientation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultOrientationTest {

    private final ResultOrientation rule = new ResultOrientation();

    @Test
    void acceptsResults() {
        assertThatRule(rule).accepts(sample());
    }

    @Test
    void flagsGoalsAndTargetsThatBeginWithAnAction() {
        assertThatRule(rule)
                .flags(
                        example("""
                        { "goals": [ { "id": "T1", "statement": "Meningkatkan Tata Kelola Pemerintahan" },
                                     { "id": "T2", "statement": "“MEMPERLUAS akses air bersih" } ],
                          "targets": [ { "id": "S1", "statement": "Menyusun rencana tata ruang" },
                                       { "id": "S2", "statement": "Menurunnya kemiskinan" },
                                       { "id": "S3", "statement": "Melaksanakan pelatihan petani" } ] }
                        """),
                        "/goals/0/statement",
                        "/goals/1/statement",
                        "/targets/0/statement",
                        "/targets/2/statement");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peningkatan kualitas layanan",
                "Penguatan ekonomi yang bertumpu pada desa",
                "Pelaksanaan pelatihan petani",
                "Penyusunan rencana tata ruang",
                "PENYELENGGARAAN pemerintahan desa"
            })
    void flagsTheNounOfAnActivity(String statement) {
        assertThatRule(rule).flags(example(goal(statement)), "/goals/0/statement");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Penyelenggaraan pemerintahan yang bersih",
                "Pelayanan publik yang prima",
                "Pemerintahan yang akuntabel",
                "Perekonomian daerah yang tangguh",
                "Pendidikan yang merata",
                "Terlaksananya peningkatan kualitas layanan"
            })
    void leavesTheNounOfAStateAlone(String statement) {
        assertThatRule(rule).accepts(example(goal(statement)));
    }

    private static String goal(String statement) {
        return "{ \"goals\": [ { \"id\": \"T1\", \"statement\": \"" + statement + "\" } ] }";
    }

    @Test
    void leavesWordsAloneThatOnlyLookLikeAnAction() {
        assertThatRule(rule).accepts(example("""
                        { "goals": [ { "id": "T1", "statement": "Menteri dan daerah yang bersinergi" },
                                     { "id": "T2", "statement": "Mediasi konflik yang berhasil" },
                                     { "id": "T3", "statement": "Meratanya layanan dasar" },
                                     { "id": "T4", "statement": "Mempersatukannya kembali warga" },
                                     { "id": "T5", "statement": "Pertumbuhan ekonomi yang merata" },
                                     { "id": "T6", "statement": "Terwujudnya upaya meningkatkan layanan" } ] }
                        """));
    }

    @Test
    void readsEnglishStatementsByTheirTag() {
        assertThatRule(rule).flags(example("""
                        { "goals": [ { "id": "T1", "statement": { "en": "Improve public services" } },
                                     { "id": "T2", "statement": { "en-GB": "To increase school attendance" } },
                                     { "id": "T3", "statement": { "en": "Improved public services" } },
                                     { "id": "T4", "statement": { "en": "Increase in school attendance" } },
                                     { "id": "T5", "statement": { "en": "To" } },
                                     { "id": "T6", "statement": { "en": "Decrease", "id": "Menurunnya kemiskinan" } } ] }
                        """), "/goals/0/statement", "/goals/1/statement", "/goals/5/statement");
    }

    @Test
    void doesNotJudgeOtherLanguages() {
        assertThatRule(rule).accepts(example("""
                        { "language": "ms",
                          "goals": [ { "id": "T1", "statement": "Meningkatkan tahap kesihatan" },
                                     { "id": "T2", "statement": { "enm": "Improve the weal" } },
                                     { "id": "T3", "statement": " " } ] }
                        """));
    }

    @Test
    void takesAPlainStatementToBeInTheLanguageOfThePlan() {
        assertThatRule(rule).flags(example("""
                        { "language": "en", "goals": [ { "id": "T1", "statement": "Build schools" },
                                                       { "id": "T2", "statement": "Membangun sekolah" } ] }
                        """), "/goals/0/statement");
    }

    @Test
    void leavesMissionsAndWorkPlansAlone() {
        assertThatRule(rule).accepts(example("""
                        { "type": "RKPD", "goals": [ { "id": "T1", "statement": "Meningkatkan mutu pendidikan" } ] }
                        """));
    }
}
