package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.validation.rules.statement.StatementCompound;
import org.junit.jupiter.api.Test;

class StatementCompoundTest {

    private final StatementCompound rule = new StatementCompound();

    @Test
    void acceptsTheSamplePlan() {
        assertThatRule(rule).accepts(sample());
    }

    private static String goal(String language, String statement) {
        return "{ \"goals\": [ { \"id\": \"T1\", \"statement\": { \"" + language + "\": \"" + statement + "\" } } ] }";
    }

    @Test
    void flagsASecondResultOrActionAndListsOfThree() {
        for (String text : new String[] {
            "Meningkatnya mutu sekolah yang merata dan menurunnya angka putus sekolah",
            "Meningkatkan mutu sekolah serta memperluas layanan kesehatan",
            "Meningkatnya Tata Kelola Pemerintahan, Kewilayahan dan Kemasyarakatan dalam melaksanakan Pembangunan",
            "Mengaplikasikan pelayanan dasar dalam Bidang Sosial, Pendidikan, dan ketertiban yang cepat",
            "Meningkatnya mutu sekolah, layanan dan menurunnya kemiskinan",
            "Meningkatkan dan memeratakan mutu, akses, dan relevansi",
            "Menjaga dan memelihara budaya serta meningkatkan pendapatan",
            "Meningkatnya toleransi beragama, keamanan, ketertiban" + " dan ketenteraman"
        }) {
            assertThatRule(rule).flags(example(goal("id", text)), "/goals/0/statement");
        }
    }

    @Test
    void acceptsQualitiesMeansPlacesAndPairs() {
        for (String text : new String[] {
            "Terwujudnya tata kelola yang bersih, akuntabel, dan melayani",
            "Meningkatnya layanan melalui pelatihan, sarana, dan aturan",
            "Meningkatnya layanan di desa, kelurahan, dan kota",
            "Menurunnya kemiskinan dan kerentanan",
            "Menurunnya kemiskinan, dan kerentanan",
            "Meningkatnya ketertiban, dalam kehidupan warga dan usaha",
            "Meningkatnya daya saing usaha mikro, kecil, dan menengah",
            "Meningkatnya layanan dasar (air, listrik, dan jalan)",
            "Naiknya produksi 1,5 dan 2,5 persen",
            "Memelihara dan meningkatkan mutu jalan",
            "Meningkatkan, memperluas, dan memeratakan mutu",
            "Menjaga dan memelihara serta melestarikan budaya",
            "Meningkatkan iman, takwa, dan akhlak mulia",
            "Meningkatnya perlindungan perempuan, anak, dan lansia",
            "Terpenuhinya sandang, pangan, dan papan",
            "Meningkatnya mutu, dan"
        }) {
            assertThatRule(rule).accepts(example(goal("id", text)));
        }
    }

    @Test
    void readsEnglishToo() {
        assertThatRule(rule)
                .flags(example(goal("en", "Improved schools and reduced poverty")), "/goals/0/statement")
                .flags(example(goal("en", "Improved health, education, and income")), "/goals/0/statement")
                .accepts(example(goal("en", "Improved and expanded services")))
                .accepts(example(goal("en", "Improve, expand, and strengthen services")))
                .accepts(example(goal("en", "Improved access to water, schools, and roads")))
                .accepts(example(goal("fr", "Sante, ecole, and reduced poverty")));
    }

    @Test
    void looksAtMissionsAndTargetsOfRpjmdAndRenstraOnly() {
        String plan = """
                { "missions": [ { "id": "M1", "statement": "Membangun jalan, sekolah, dan pasar" } ],
                  "problems": [ { "id": "PR1", "statement": "Kurangnya jalan, sekolah, dan pasar" } ],
                  "targets": [ { "id": "S1", "statement": "Terbangunnya jalan, sekolah, dan pasar" } ],
                  "type": "RPJMD" }
                """;

        assertThatRule(rule)
                .flags(example(plan), "/missions/0/statement", "/targets/0/statement")
                .accepts(example(plan.replace("RPJMD", "RKPD")));
    }
}
