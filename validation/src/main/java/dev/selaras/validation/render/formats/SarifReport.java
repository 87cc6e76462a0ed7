package dev.selaras.validation.render.formats;

import dev.selaras.core.language.Language;
import dev.selaras.validation.render.CheckedDocuments;
import dev.selaras.validation.render.Provenance;
import dev.selaras.validation.render.ReportFormat;
import java.util.stream.Stream;

/**
 * What was found as SARIF 2.1.0, for platforms that show findings beside the lines of a file, such as GitHub code scanning.
 *
 * <p>What could not be checked is a notification; errors of reading are results besides, so that they are shown where they are.
 * Waived findings are results with a suppression. Immutable and thread-safe.
 */
public final class SarifReport implements ReportFormat {

    /** The form; it has no settings. */
    public SarifReport() {}

    @Override
    public String name() {
        return "sarif";
    }

    @Override
    public String render(CheckedDocuments checked, Language language) {
        return JsonText.of(out -> {
            out.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            out.member("version", "2.1.0");
            out.list("runs", Stream.of(checked).toList(), run -> writeRun(run, language, out));
        });
    }

    private static void writeRun(CheckedDocuments checked, Language language, JsonText out) {
        SarifRules rules = new SarifRules(checked, language);
        SarifArtifacts artifacts = new SarifArtifacts(checked);
        SarifResults results = new SarifResults(checked, language, rules, artifacts);
        out.object(
                "tool",
                () -> out.object("driver", () -> {
                    out.member("name", "Selaras");
                    out.member("version", checked.provenance().getVersion());
                    out.member("language", language.tag());
                    rules.write(out);
                }));
        out.list(
                "invocations",
                Stream.of(checked).toList(),
                one -> new SarifNotifications(one, language, rules).write(out, results.left()));
        out.member("language", language.tag());
        artifacts.write(out);
        results.write(out);
        out.member("columnKind", "utf16CodeUnits");
        out.object("properties", () -> writeProvenance(checked.provenance(), out));
    }

    private static void writeProvenance(Provenance provenance, JsonText out) {
        out.member("rulesSha256", provenance.getRulesDigest().toString());
        provenance.getProfile().ifPresent(profile -> out.member("profile", profile.getValue()));
        provenance.getProfileDigest().ifPresent(digest -> out.member("profileSha256", digest.toString()));
        provenance.getWaiversDigest().ifPresent(digest -> out.member("waiversSha256", digest.toString()));
        provenance.getDay().ifPresent(day -> out.member("day", day.toString()));
    }
}
