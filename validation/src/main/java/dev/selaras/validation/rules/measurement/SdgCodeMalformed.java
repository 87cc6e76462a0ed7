package dev.selaras.validation.rules.measurement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Missing;
import dev.selaras.core.measurement.NotApplicable;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.model.Indicator;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.ElementRule;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.List;

/** Finds codes said to be of the Sustainable Development Goals that can be none. An empty code is no code. */
@RuleInfo(
        code = "sdg-code-malformed",
        severity = Severity.WARNING,
        looksAt = Indicator.class,
        summary = @Bilingual(id = "Kode TPB yang tidak sesuai format", en = "Malformed SDG code"),
        message =
                @Bilingual(
                        id = "\"{1}\" pada indikator \"{0}\" bukan kode TPB (SDG).",
                        en = "\"{1}\" of the indicator \"{0}\" is not an SDG code."),
        mend =
                @Bilingual(
                        id =
                                "Tulis kode resminya, misalnya 1.2.1, 4.a.1, 11.c, atau 1.3.1.(a); pisahkan beberapa kode dengan koma.",
                        en =
                                "Write the official code, such as 1.2.1, 4.a.1, 11.c or 1.3.1.(a); put commas between several."),
        why =
                @Bilingual(
                        id =
                                "Kode yang salah membuat indikator hilang dari rekapitulasi TPB, atau terhitung pada tujuan lain.",
                        en = "With a wrong code an indicator is lost to SDG reports, or counted for another goal."),
        sources =
                @Source(
                        @Bilingual(
                                id = "Praktik: metadata indikator TPB",
                                en = "Practice: the metadata of the SDG indicators")),
        since = "0.1",
        bad = """
                { "type": "OTHER", "indicators": [
                  { "id": "I1", "measures": "T1", "name": "Tingkat kemiskinan", "unit": "%", "direction": "DECREASE",
                    "milestones": { "2025": "12,0", "2026": "11,5" }, "codes": { "SDG": "21.1" } } ] }
                """,
        good = """
                { "type": "OTHER", "indicators": [
                  { "id": "I1", "measures": "T1", "name": "Tingkat kemiskinan", "unit": "%", "direction": "DECREASE",
                    "milestones": { "2025": "12,0", "2026": "11,5" }, "codes": { "SDG": "1.2.1" } } ] }
                """)
public final class SdgCodeMalformed implements ElementRule<Indicator> {

    @Override
    public List<Flaw> check(Node<Indicator> node) {
        return node.element().getCodes().entrySet().stream()
                .filter(code -> SdgCodes.areNamed(code.getKey()) && isMalformed(code.getValue()))
                .map(code -> Flaw.at(Place.of(node, member(code.getKey())), node.text(), code.getValue()))
                .toList();
    }

    private static boolean isMalformed(String code) {
        Measurement said = Measurement.parse(code, NumberConvention.ID);
        return !(said instanceof Missing) && !(said instanceof NotApplicable) && !SdgCodes.areIn(code);
    }

    /** The name of a code may hold the signs that a JSON pointer needs for itself. */
    private static String member(String name) {
        return "codes/" + name.replace("~", "~0").replace("/", "~1");
    }
}
