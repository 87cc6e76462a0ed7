package dev.selaras.validation.render.formats;

/**
 * A test case of JUnit XML.
 *
 * @param name what it is called
 * @param outcome the element that tells how it ended: failure, error, skipped; empty if it passed
 * @param message how it ended, in a few words
 * @param text all that is to be said, safe to print
 */
record JUnitCase(String name, String outcome, String message, String text) {

    boolean isOf(String wanted) {
        return outcome.equals(wanted);
    }

    void write(XmlText out, String className) {
        out.open("testcase", "classname", className, "name", name);
        boolean holdsText = isOf("failure") || isOf("error");
        if (!outcome.isEmpty()) {
            out.element(outcome, holdsText ? text : "", "message", message);
        }
        if (!holdsText && !text.isEmpty()) {
            out.element("system-out", text);
        }
        out.close("testcase");
    }
}
