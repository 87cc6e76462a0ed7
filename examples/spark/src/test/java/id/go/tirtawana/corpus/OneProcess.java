package id.go.tirtawana.corpus;

import static dev.selaras.core.language.Language.INDONESIAN;

import dev.selaras.core.model.Plan;
import dev.selaras.format.reading.ReadResult;
import dev.selaras.jackson.BulkReader;
import dev.selaras.jackson.Document;
import dev.selaras.jackson.PlanReader;
import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.rule.RuleInfo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The check of a corpus as it is done without Spark. */
final class OneProcess {

    private static final PlanValidator VALIDATOR = PlanValidator.standard();

    private OneProcess() {}

    /** What is found in a corpus, each row as a text. */
    static List<String> findings(Corpus corpus) throws IOException {
        List<String> rows = new ArrayList<>();
        for (Path file : corpus.files()) {
            BulkReader<List<String>> reader = PlanReader.standard()
                    .bulk()
                    .map(document -> rows(document, corpus.offset(file, document.line())))
                    .parallel(2);
            try (Stream<List<String>> documents = reader.lines(file)) {
                documents.forEach(rows::addAll);
            }
        }
        return rows;
    }

    private static List<String> rows(Document<Plan> document, long offset) {
        String place = "file:" + document.name() + "|" + offset + "|";
        return rows(document.result()).map(row -> place + row).toList();
    }

    private static Stream<String> rows(ReadResult<Plan> result) {
        if (result.getValue().isEmpty()) {
            Stream<String> errors = result.getErrors().stream()
                    .map(error -> "null|READING_ERROR|null|" + error.getCode().code() + "|null|" + error.getPointer()
                            + "|" + error.message(INDONESIAN));
            return Stream.concat(Stream.of("null|UNREAD|null|null|null|null|null"), errors);
        }
        Report report = VALIDATOR.validate(result.orElseThrow());
        String plan = report.getPlan().getValue();
        Stream<String> findings = report.getFindings().stream().map(finding -> plan + "|FINDING|" + text(finding));
        return Stream.concat(Stream.of(plan + "|" + report.verdict() + "|null|null|null|null|null"), findings);
    }

    private static String text(Finding finding) {
        String element = finding.place().getElement().map(Object::toString).orElse("null");
        String message = VALIDATOR.rules().say(finding, RuleInfo::message).in(INDONESIAN, finding.getArguments());
        return finding.getSeverity() + "|" + finding.getCode() + "|" + element + "|"
                + finding.place().getPointer() + "|" + message;
    }
}
