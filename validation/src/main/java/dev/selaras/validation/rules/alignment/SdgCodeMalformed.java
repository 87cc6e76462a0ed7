package dev.selaras.validation.rules.alignment;

import dev.selaras.core.alignment.CodeSystem;
import dev.selaras.core.graph.Node;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.PlanElement;
import dev.selaras.core.model.SdgLevel;
import dev.selaras.core.model.Target;
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
        looksAt = {Mission.class, Goal.class, Target.class, Indicator.class},
        summary = @Bilingual(id = "Kode TPB yang tidak sesuai format", en = "Malformed SDG code"),
        message =
                @Bilingual(
                        id = "\"{1}\" pada \"{0}\" bukan kode TPB (SDG).",
                        en = "\"{1}\" of \"{0}\" is not an SDG code."),
        mend =
                @Bilingual(
                        id =
                                "Tulis kode resminya, misalnya 1.2.1, 4.a.1, 11.c, atau 1.3.1.(a); pisahkan beberapa kode dengan koma.",
                        en =
                                "Write the official code, such as 1.2.1, 4.a.1, 11.c or 1.3.1.(a); put commas between several."),
        why =
                @Bilingual(
                        id =
                                "Kode yang salah membuat unsur ini hilang dari rekapitulasi TPB, atau terhitung pada tujuan lain.",
                        en = "With a wrong code an element is lost to SDG reports, or counted for another goal."),
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
public final class SdgCodeMalformed implements ElementRule<PlanElement> {

    private static final CodeSystem SDG = CodeSystem.sdg(SdgLevel.NATIONAL_INDICATOR);

    @Override
    public List<Flaw> check(Node<PlanElement> node) {
        return WrongCodes.in(node, SDG);
    }
}
