package dev.selaras.validation.rules.alignment;

import dev.selaras.core.alignment.CodeSystem;
import dev.selaras.core.graph.Node;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.PlanElement;
import dev.selaras.core.model.Target;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.ElementRule;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.List;

/** Finds codes said to be of Asta Cita, the eight missions of the national plan, that can be none. */
@RuleInfo(
        code = "asta-cita-code-malformed",
        severity = Severity.WARNING,
        looksAt = {Mission.class, Goal.class, Target.class, Indicator.class},
        summary = @Bilingual(id = "Nomor Asta Cita yang tidak ada", en = "No number of Asta Cita"),
        message =
                @Bilingual(
                        id = "\"{1}\" pada \"{0}\" bukan nomor Asta Cita.",
                        en = "\"{1}\" of \"{0}\" is not a number of Asta Cita."),
        mend =
                @Bilingual(
                        id = "Tulis nomornya, 1 sampai 8; pisahkan beberapa nomor dengan koma.",
                        en = "Write the number, 1 to 8; put commas between several."),
        why =
                @Bilingual(
                        id = "Nomor yang salah membuat dukungan daerah bagi Asta Cita tidak terhitung.",
                        en = "With a wrong number, what a region does for Asta Cita is not counted."),
        sources =
                @Source(
                        @Bilingual(
                                id = "Praktik: matriks keselarasan RPJMD dengan RPJMN 2025–2029",
                                en = "Practice: matrices of alignment between RPJMD and RPJMN 2025–2029")),
        since = "0.1",
        bad = """
                { "type": "OTHER", "indicators": [
                  { "id": "I1", "measures": "T1", "name": "Tingkat kemiskinan", "unit": "%", "direction": "DECREASE",
                    "milestones": { "2025": "12,0", "2026": "11,5" }, "codes": { "Asta Cita": "9" } } ] }
                """,
        good = """
                { "type": "OTHER", "indicators": [
                  { "id": "I1", "measures": "T1", "name": "Tingkat kemiskinan", "unit": "%", "direction": "DECREASE",
                    "milestones": { "2025": "12,0", "2026": "11,5" }, "codes": { "Asta Cita": "6" } } ] }
                """)
public final class AstaCitaCodeMalformed implements ElementRule<PlanElement> {

    @Override
    public List<Flaw> check(Node<PlanElement> node) {
        return WrongCodes.in(node, CodeSystem.ASTA_CITA);
    }
}
