package dev.selaras.validation.render.formats;

import dev.selaras.core.language.Printable;
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

    /** Writes how many cases there are in suites, and how many of them fail or can't be decided. */
    static void writeCounts(XmlText out, List<JUnitSuite> suites) {
        out.attributes("tests", sum(suites, suite -> suite.all().size()));
        out.attributes("failures", sum(suites, suite -> suite.count("failure")));
        out.attributes("errors", sum(suites, suite -> suite.count("error")));
    }

    private static String sum(List<JUnitSuite> suites, ToIntFunction<JUnitSuite> part) {
        return Integer.toString(suites.stream().mapToInt(part).sum());
    }

    void write(XmlText out, Provenance provenance) {
        out.open("testsuite", "name", Printable.of(document.getName()));
        writeCounts(out, List.of(this));
        out.attributes("skipped", Integer.toString(count("skipped")));
        out.open("properties");
        property(out, "selaras.version", provenance.getVersion());
        property(out, "selaras.rulesSha256", provenance.getRulesDigest());
        document.getDigest().ifPresent(digest -> property(out, "selaras.sha256", digest));
        provenance.getProfile().ifPresent(profile -> property(out, "selaras.profile", profile.getValue()));
        provenance.getProfileDigest().ifPresent(digest -> property(out, "selaras.profileSha256", digest));
        provenance.getWaiversDigest().ifPresent(digest -> property(out, "selaras.waiversSha256", digest));
        provenance.getDay().ifPresent(day -> property(out, "selaras.day", day.toString()));
        out.close("properties");
        all.forEach(each -> each.write(out, Printable.of(className)));
        out.close("testsuite");
    }

    private static void property(XmlText out, String name, String value) {
        out.element("property", "", "name", name, "value", value);
    }
}
