package id.go.tirtawana.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Spark finds, in this process and with the settings that the build gives it. */
class CheckCorpusTest {

    private static final int DOCUMENTS = Integer.getInteger("documents", 100_000);

    /** Of five odd documents four can't be read. */
    private static final int UNREAD = DOCUMENTS / 250 * 4;

    @TempDir
    Path folder;

    @Test
    void isWhatOneProcessFinds() throws IOException {
        assertThat(DOCUMENTS % 250).as("documents must be a multiple of 250").isZero();
        Corpus corpus = Corpus.write(Files.createDirectory(folder.resolve("2026")), DOCUMENTS);
        List<String> expected = OneProcess.findings(corpus);

        List<String> found;
        try (SparkSession spark = SparkSession.builder().getOrCreate()) {
            Dataset<Row> findings = CheckCorpus.findings(spark, folder.toString());
            assertThat(findings.javaRDD().getNumPartitions()).isGreaterThan(1);
            found = findings.collectAsList().stream()
                    .map(row -> row.mkString("|"))
                    .toList();
        }

        assertThat(difference(expected, found)).as("found by one process alone").isEmpty();
        assertThat(difference(found, expected)).as("found by Spark alone").isEmpty();
        assertThat(found.size()).isEqualTo(expected.size());
        assertThat(found.stream().filter(row -> row.endsWith("|null"))).hasSize(DOCUMENTS);
        assertThat(found.stream().filter(row -> row.contains("|UNREAD|"))).hasSize(UNREAD);
    }

    @Test
    void isATable() throws IOException {
        Corpus.write(folder, 500);
        String table = folder.resolve("findings").toString();

        CheckCorpus.main(new String[] {folder.resolve("*.ndjson").toString(), table});

        try (SparkSession spark = SparkSession.builder().getOrCreate()) {
            Dataset<Row> findings = spark.read().parquet(table);
            assertThat(findings.where("severity = 'ERROR'")
                            .groupBy("code")
                            .count()
                            .count())
                    .isGreaterThan(5);
            String verdicts = "SELECT status, count(*) FROM parquet.`" + table + "` WHERE code IS NULL GROUP BY status";
            assertThat(spark.sql(verdicts).collectAsList()).contains(RowFactory.create("UNREAD", 8L));
        }
    }

    @Test
    void saysHowItIsCalled() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process job = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), CheckCorpus.class.getName(), "plans.ndjson")
                .redirectErrorStream(true)
                .start();

        assertThat(new String(job.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("Penggunaan: CheckCorpus MASUKAN KELUARAN", "Usage: CheckCorpus INPUT OUTPUT");
        assertThat(job.waitFor()).isEqualTo(2);
    }

    private static Set<String> difference(List<String> rows, List<String> others) {
        Set<String> difference = new TreeSet<>(rows);
        others.forEach(difference::remove);
        return difference;
    }
}
