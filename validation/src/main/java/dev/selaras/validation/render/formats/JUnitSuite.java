package dev.selaras.validation.render.formats;

import dev.selaras.validation.markup.Markup;
import dev.selaras.validation.render.CheckedDocument;
import dev.selaras.validation.render.Provenance;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A test suite of JUnit XML.
 *
 * @param document the document that it is about
 * @param className under what its cases are grouped
 * @param all its cases
 */
record JUnitSuite(CheckedDocument document, String className, List<JUnitCase> all) {

    private int count(String outcome) {
        return (int) all.stream().filter(one -> one.isOf(outcome)).count();
    }

    /** Begins the element that holds suites. */
    static void begin(Markup out, List<JUnitSuite> suites) {
        String tests = sum(suites, suite -> suite.all().size());
        String failures = sum(suites, suite -> suite.count("failure"));
        String errors = sum(suites, suite -> suite.count("error"));
        out.open("testsuites", "name", "selaras", "tests", tests, "failures", failures, "errors", errors)
                .text("\n");
    }

    private static String sum(List<JUnitSuite> suites, ToIntFunction<JUnitSuite> part) {
        return Integer.toString(suites.stream().mapToInt(part).sum());
    }

    void write(Markup out, Provenance provenance) {
        out.open(
                        "testsuite",
                        "name",
                        document.getName(),
                        "tests",
                        Integer.toString(all.size()),
                        "failures",
                        Integer.toString(count("failure")),
                        "errors",
                        Integer.toString(count("error")),
                        "skipped",
                        Integer.toString(count("skipped")))
                .text("\n");
        out.open("properties").text("\n");
        property(out, "selaras.version", provenance.getVersion());
        property(out, "selaras.rulesSha256", provenance.getRulesDigest().toString());
        document.getDigest().ifPresent(digest -> property(out, "selaras.sha256", digest.toString()));
        provenance.getProfile().ifPresent(profile -> property(out, "selaras.profile", profile.getValue()));
        provenance.getProfileDigest().ifPresent(digest -> property(out, "selaras.profileSha256", digest.toString()));
        provenance.getWaiversDigest().ifPresent(digest -> property(out, "selaras.waiversSha256", digest.toString()));
        provenance.getDay().ifPresent(day -> property(out, "selaras.day", day.toString()));
        out.closeLine();
        all.forEach(each -> each.write(out, className));
        out.closeLine();
    }

    private static void property(Markup out, String name, String value) {
        out.empty("property", "name", name, "value", value).text("\n");
    }
}
