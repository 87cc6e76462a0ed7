package dev.selaras.testkit;

import static dev.selaras.testkit.Elements.GOALS;
import static dev.selaras.testkit.Elements.INDICATORS;
import static dev.selaras.testkit.Elements.MISSIONS;
import static dev.selaras.testkit.Elements.TARGETS;

import dev.selaras.core.model.Elaboration;
import dev.selaras.core.model.ElaborationPoint;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanElement;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.PointKind;
import dev.selaras.core.model.Text;
import dev.selaras.core.model.Vision;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Faults of how texts are worded and how they were carried over. */
final class TextFaults {

    private TextFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "goal-as-action",
                        "result-orientation",
                        "Tujuan dirumuskan sebagai tindakan.",
                        "A goal is worded as an action.",
                        worded(GOALS, text -> "Melaksanakan penguatan " + text.substring(text.indexOf(' ') + 1))
                                .when(plan -> Parts.isOf(plan, PlanType.RPJMD, PlanType.RPD, PlanType.RENSTRA))),
                Fault.of(
                        "target-of-two-results",
                        "statement-compound",
                        "Sasaran memuat dua hasil.",
                        "A target holds two results.",
                        worded(TARGETS, text -> text + " dan menurunnya angka kemiskinan")
                                .when(Parts::isMeasured)),
                Fault.of(
                        "target-broken-off",
                        "statement-cut-short",
                        "Rumusan sasaran terputus di tengah kalimat.",
                        "The statement of a target breaks off in the middle.",
                        worded(TARGETS, text -> text + " untuk")),
                Fault.of(
                        "bracket-left-open",
                        "bracket-unclosed",
                        "Tanda kurung dalam rumusan sasaran tidak ditutup.",
                        "A bracket in the statement of a target is not closed.",
                        worded(TARGETS, text -> text + " (tahap awal")),
                Fault.of(
                        "two-spaces",
                        "text-white-space",
                        "Ada spasi ganda dalam rumusan sasaran.",
                        "There are two spaces in a row in a target.",
                        worded(TARGETS, text -> text.replace(" ", "  "))),
                Fault.of(
                        "letters-garbled",
                        "text-garbled",
                        "Huruf dalam rumusan sasaran rusak karena salah konversi.",
                        "Letters of a target were spoiled in conversion.",
                        worded(TARGETS, text -> text + " â€œunggulâ€\u009d")),
                Fault.of(
                        "unseen-character",
                        "control-character",
                        "Ada karakter tak terlihat dalam rumusan sasaran.",
                        "There is a character in a target that nobody sees.",
                        worded(TARGETS, text -> text.replace(" ", " \u200b"))),
                Fault.of(
                        "target-hyphenated",
                        "control-character",
                        "Tanda hubung tak terlihat tertinggal dalam kata.",
                        "A hyphen that nobody sees is left in a word.",
                        worded(TARGETS, text -> text.substring(0, 3) + "\u00ad" + text.substring(3))),
                Fault.of(
                        "definition-unwritten",
                        "placeholder-text",
                        "Definisi indikator belum diisi.",
                        "The definition of an indicator is a placeholder.",
                        defined("tbd")),
                Fault.of(
                        "page-number-in-definition",
                        "page-furniture",
                        "Nomor halaman terbawa ke dalam definisi.",
                        "A page number has slipped into a definition.",
                        defined("Keadaan pada akhir tahun halaman 12 dari 340")),
                Fault.of(
                        "point-skipped",
                        "point-marker-gap",
                        "Satu butir penjabaran misi terlewat.",
                        "A listed point of a mission is left out.",
                        Injection.in(
                                MISSIONS,
                                (plan, mission) -> Change.to("/elaboration/points/1/marker", pointed(mission)))),
                Fault.of(
                        "term-added-to-vision",
                        "vision-term-unexplained",
                        "Visi memuat kata yang tidak dijelaskan.",
                        "The vision has a word that is not explained.",
                        Injection.inPlan(TextFaults::withMoreVision).when(plan -> Parts.isOf(plan, PlanType.RPJMD))));
    }

    private static <E extends PlanElement> Injection worded(Elements<E> elements, UnaryOperator<String> change) {
        return Injection.in(
                elements,
                (plan, element) -> Change.to(
                        "/" + elements.text(),
                        elements.worded()
                                .apply(
                                        element,
                                        Text.of(change.apply(element.text().toString())))));
    }

    private static Injection defined(String definition) {
        return Injection.in(
                INDICATORS,
                (plan, indicator) -> Change.to(
                        "/definition",
                        Indicator.builder()
                                .from(indicator)
                                .definition(Text.of(definition))
                                .build()));
    }

    private static Mission pointed(Mission mission) {
        return Mission.builder()
                .from(mission)
                .elaboration(Elaboration.builder()
                        .addPoints(point("a.", "membina warga"), point("c.", "menata kampung"))
                        .build())
                .build();
    }

    private static ElaborationPoint point(String marker, String text) {
        return ElaborationPoint.builder()
                .kind(PointKind.EFFORT)
                .marker(marker)
                .text(Text.of(text))
                .build();
    }

    private static Stream<Change<Plan>> withMoreVision(Plan plan) {
        return plan.getVision().stream()
                .filter(vision -> plan.getPillars().size() > 2)
                .map(vision -> Vision.builder()
                        .from(vision)
                        .statement(Text.of(vision.getStatement().toString().replace(" yang ", " yang Unggul, ")))
                        .build())
                .flatMap(vision -> Change.to(
                        "/vision/statement",
                        Plan.builder().from(plan).vision(vision).build()));
    }
}
