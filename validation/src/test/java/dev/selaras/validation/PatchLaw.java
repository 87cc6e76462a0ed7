package dev.selaras.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.Plan;
import dev.selaras.jackson.PlanReader;
import dev.selaras.jackson.PlanWriter;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.report.Patch;
import dev.selaras.validation.report.PatchOperation;
import dev.selaras.validation.report.PatchOperation.Op;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The law of patches: one that is applied takes its finding away and brings no other. */
final class PatchLaw {

    private static final PlanValidator VALIDATOR = PlanValidator.standard();

    private PatchLaw() {}

    /** Applies every patch to the plan, each by itself, and gives the codes of the findings that had one. */
    static List<String> check(Plan plan, Plan... atHand) {
        JsonNode document = JsonMapper.shared().readTree(PlanWriter.standard().write(plan));
        List<Finding> before = findings(plan, atHand);
        List<String> mended = new ArrayList<>();
        for (Finding finding : before) {
            finding.getPatch().ifPresent(patch -> {
                Plan after = PlanReader.standard()
                        .read(JsonPatches.apply(document, patch).toString())
                        .orElseThrow();
                List<String> allowed = new ArrayList<>();
                before.stream()
                        .filter(other -> other != finding)
                        .forEach(other -> moved(other, patch).ifPresent(allowed::add));
                for (Finding found : findings(after, atHand)) {
                    String key = key(found, found.place().getPointer());
                    assertThat(allowed.remove(key))
                            .as("%s is there after %s of %s", key, patch, finding)
                            .isTrue();
                }
                mended.add(finding.getCode());
            });
        }
        return mended;
    }

    private static List<Finding> findings(Plan plan, Plan... atHand) {
        List<Plan> plans = Stream.concat(Stream.of(plan), Stream.of(atHand)).toList();
        return VALIDATOR.validate(PlanLibrary.of(plans)).get(0).getFindings();
    }

    private static String key(Finding finding, String pointer) {
        return finding.getSeverity() + " " + finding.getCode() + " " + pointer;
    }

    /** The finding where it stands once the patch has been applied; nothing if its element is gone. */
    private static Optional<String> moved(Finding finding, Patch patch) {
        Optional<String> pointer = Optional.of(finding.place().getPointer());
        for (PatchOperation operation : patch.getOperations()) {
            if (operation.getOp() == Op.REMOVE && Character.isDigit(lastOf(operation.getPath()))) {
                pointer = pointer.flatMap(p -> moved(p, operation.getPath()));
            }
        }
        return pointer.map(p -> key(finding, p));
    }

    private static char lastOf(String pointer) {
        return pointer.charAt(pointer.length() - 1);
    }

    private static Optional<String> moved(String pointer, String removed) {
        int start = removed.lastIndexOf('/') + 1;
        int gone = Integer.parseInt(removed.substring(start));
        if (!pointer.startsWith(removed.substring(0, start))) {
            return Optional.of(pointer);
        }
        int slash = pointer.indexOf('/', start);
        int end = slash < 0 ? pointer.length() : slash;
        int index = Integer.parseInt(pointer.substring(start, end));
        return index == gone
                ? Optional.empty()
                : Optional.of(
                        pointer.substring(0, start) + (index > gone ? index - 1 : index) + pointer.substring(end));
    }
}
