package dev.selaras.validation.render.formats;

import dev.selaras.validation.report.Finding;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.report.RuleOutcome;
import dev.selaras.validation.report.WaivedFinding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The findings of a report by the code of their rule, in reading order.
 *
 * @param found those that count
 * @param waived those that are waived
 */
record ByRule(Map<String, List<Finding>> found, Map<String, List<WaivedFinding>> waived) {

    static ByRule of(Report report) {
        return new ByRule(
                report.getFindings().stream()
                        .collect(Collectors.groupingBy(Finding::getCode, HashMap::new, Collectors.toList())),
                report.getWaived().stream()
                        .collect(Collectors.groupingBy(
                                one -> one.getFinding().getCode(), HashMap::new, Collectors.toList())));
    }

    List<Finding> found(RuleOutcome outcome) {
        return found.getOrDefault(outcome.getCode(), List.of());
    }

    List<WaivedFinding> waived(RuleOutcome outcome) {
        return waived.getOrDefault(outcome.getCode(), List.of());
    }

    /** How many findings of a rule there are besides those that the report holds, waived ones included. */
    int left(RuleOutcome outcome) {
        return outcome.getFound()
                + outcome.getWaived()
                - found(outcome).size()
                - waived(outcome).size();
    }
}
