package id.go.tirtawana.corpus;

import java.io.IOException;
import java.util.Iterator;
import java.util.stream.StreamSupport;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.InputSplit;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaNewHadoopRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/** A job that checks a corpus of plans, one a line, and makes a table of what is found. */
public final class CheckCorpus {

    private CheckCorpus() {}

    /** Checks the files at the first path and writes the table to the second, as Parquet. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("Penggunaan: CheckCorpus MASUKAN KELUARAN");
            System.err.println("Usage: CheckCorpus INPUT OUTPUT");
            System.exit(2);
        }
        try (SparkSession spark = SparkSession.builder().getOrCreate()) {
            findings(spark, arguments[0]).write().parquet(arguments[1]);
        }
    }

    /** The table of what is found in the files at a path, in no order. */
    static Dataset<Row> findings(SparkSession spark, String path) {
        JavaSparkContext cluster = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Configuration settings = new Configuration(cluster.hadoopConfiguration());
        // Otherwise a folder in a folder would end the job.
        settings.set("mapreduce.input.fileinputformat.input.dir.recursive", "true");
        // Otherwise a carriage return would end a line too.
        settings.set("textinputformat.record.delimiter", "\n");
        // Lines as bytes: as texts they would have lost what is no UTF-8, and their places.
        var lines = (JavaNewHadoopRDD<LongWritable, Text>)
                cluster.newAPIHadoopFile(path, TextInputFormat.class, LongWritable.class, Text.class, settings);
        return spark.createDataFrame(lines.mapPartitionsWithInputSplit(CheckCorpus::check, false), LineCheck.COLUMNS);
    }

    /** Reader and validator are made here, once a partition: they are not sent about. */
    private static Iterator<Row> check(InputSplit split, Iterator<Tuple2<LongWritable, Text>> lines) {
        LineCheck check = new LineCheck(((FileSplit) split).getPath().toString());
        Iterable<Tuple2<LongWritable, Text>> once = () -> lines;
        return StreamSupport.stream(once.spliterator(), false)
                .flatMap(line -> check.rows(line._1.get(), line._2.copyBytes()))
                .iterator();
    }
}
