package dev.selaras.validation.render.formats;

import dev.selaras.validation.markup.Markup;

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

    void write(Markup out, String className) {
        out.open("testcase", "classname", className, "name", name);
        boolean holdsText = isOf("failure") || isOf("error");
        if (holdsText) {
            out.text("\n").text(outcome, text, "message", message).text("\n");
        } else if (!outcome.isEmpty()) {
            out.text("\n").empty(outcome, "message", message).text("\n");
        }
        if (!holdsText && !text.isEmpty()) {
            out.text(outcome.isEmpty() ? "\n" : "").text("system-out", text).text("\n");
        }
        out.closeLine();
    }
}
