package id.go.tirtawana.corpus;

import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import dev.selaras.core.language.Language;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.format.reading.ReadResult;
import dev.selaras.format.reading.ReadingError;
import dev.selaras.jackson.BulkReader;
import dev.selaras.jackson.Document;
import dev.selaras.jackson.PlanReader;
import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.report.RuleOutcome;
import dev.selaras.validation.rule.RuleInfo;
import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The check of the lines of one file: a row for each document with its verdict, then one for each thing found in it. */
final class LineCheck {

    /** What stands in a row; {@code offset} is the byte at which the line begins, and what does not apply is null. */
    static final StructType COLUMNS = new StructType()
            .add("file", StringType)
            .add("offset", LongType)
            .add("plan", StringType)
            .add("status", StringType)
            .add("severity", StringType)
            .add("code", StringType)
            .add("element", StringType)
            .add("pointer", StringType)
            .add("message", StringType);

    private static final Language LANGUAGE = Language.INDONESIAN;

    private final BulkReader<Document<Plan>> reader = PlanReader.standard().bulk();
    private final PlanValidator validator = PlanValidator.standard();
    private final String file;

    LineCheck(String file) {
        this.file = file;
    }

    /** The rows of a line; none if there is nothing on it but space. */
    Stream<Row> rows(long offset, byte[] line) {
        return reader.lines(new ByteArrayInputStream(line))
                .flatMap(document -> document.result()
                        .getValue()
                        .map(plan -> rows(offset, validator.validate(plan)))
                        .orElseGet(() -> rows(offset, document.result())));
    }

    private Stream<Row> rows(long offset, ReadResult<Plan> unread) {
        Stream<Row> verdict = Stream.of(row(offset, null, "UNREAD", null, null, null, null, null));
        return Stream.concat(verdict, unread.getErrors().stream().map(error -> row(offset, error)));
    }

    private Stream<Row> rows(long offset, Report report) {
        String plan = report.getPlan().getValue();
        Stream<Row> verdict = Stream.of(row(offset, plan, report.verdict().name(), null, null, null, null, null));
        Stream<Row> findings = report.getFindings().stream().map(finding -> row(offset, plan, finding));
        Stream<Row> failures = report.getOutcomes().stream()
                .filter(outcome -> outcome.getStatus() == RuleOutcome.Status.COULD_NOT_RUN)
                .map(outcome -> row(offset, plan, "COULD_NOT_RUN", null, outcome.getCode(), null, null, null));
        return Stream.concat(verdict, Stream.concat(findings, failures));
    }

    private Row row(long offset, ReadingError error) {
        String message = error.message(LANGUAGE);
        return row(offset, null, "READING_ERROR", null, error.getCode().code(), null, error.getPointer(), message);
    }

    private Row row(long offset, String plan, Finding finding) {
        return row(
                offset,
                plan,
                "FINDING",
                finding.getSeverity().name(),
                finding.getCode(),
                finding.place().getElement().map(Id::getValue).orElse(null),
                finding.place().getPointer(),
                validator.rules().say(finding, RuleInfo::message).in(LANGUAGE, finding.getArguments()));
    }

    private Row row(
            long offset,
            String plan,
            String status,
            String severity,
            String code,
            String element,
            String pointer,
            String message) {
        return RowFactory.create(file, offset, plan, status, severity, code, element, pointer, message);
    }
}
