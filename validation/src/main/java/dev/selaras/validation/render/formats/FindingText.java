package dev.selaras.validation.render.formats;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Printable;
import dev.selaras.core.language.Wording;
import dev.selaras.format.reading.Position;
import dev.selaras.format.reading.ReadingError;
import dev.selaras.validation.render.CheckedDocument;
import dev.selaras.validation.render.CheckedDocuments;
import dev.selaras.validation.render.Location;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.WaivedFinding;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.waiver.Waiver;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What is said of findings in words, each part by itself, in the language of the reader. Immutable and thread-safe. */
record FindingText(CheckedDocuments checked, Language language) {

    static final Wording NOT_READ = Wording.of("tidak terbaca", "not read");
    static final Wording MORE = Wording.of("… dan {0} lagi", "… and {0} more");
    private static final Wording WAIVER =
            Wording.of("dikecualikan sampai {0} oleh {1}: {2}", "waived until {0} by {1}: {2}");

    /** The message as it is, arguments not made safe for any form. */
    String message(Finding finding) {
        return message(finding, UnaryOperator.identity(), UnaryOperator.identity());
    }

    /** The mend as it is, arguments not made safe for any form. */
    String mend(Finding finding) {
        return mend(finding, UnaryOperator.identity(), UnaryOperator.identity());
    }

    /** The message, what the rule says and what comes from the plan each made safe. */
    String message(Finding finding, UnaryOperator<String> ours, UnaryOperator<String> theirs) {
        return each(checked.rules().say(finding, RuleInfo::message), ours)
                .in(language, arguments(finding.getArguments(), theirs));
    }

    /** The mend, what the rule says and what comes from the plan each made safe. */
    String mend(Finding finding, UnaryOperator<String> ours, UnaryOperator<String> theirs) {
        return each(checked.rules().say(finding, RuleInfo::mend), ours)
                .in(language, arguments(finding.getArguments(), theirs));
    }

    private static List<Wording> arguments(List<Wording> arguments, UnaryOperator<String> safe) {
        return arguments.stream().map(argument -> each(argument, safe)).toList();
    }

    private static Wording each(Wording text, UnaryOperator<String> change) {
        return Wording.of(change.apply(text.getIndonesian()), change.apply(text.getEnglish()));
    }

    /** The pointer of a place, safe to print, never empty; in another document, its name before it. */
    String place(CheckedDocument about, Place place) {
        String pointer = place.getPointer().isEmpty() ? "/" : Printable.of(place.getPointer());
        boolean isElsewhere = !about.getPlan()
                .filter(plan -> plan.getId().equals(place.getPlan()))
                .isPresent();
        return isElsewhere
                ? checked.locate(about, place)
                                .map(at -> Printable.of(at.document().getName()))
                                .orElse(place.getPlan().getValue())
                        + " " + pointer
                : pointer;
    }

    /** Line and column of a place in words, after a space and in brackets; nothing if they are not known. */
    private String position(CheckedDocument about, Place place) {
        return checked.locate(about, place)
                .flatMap(Location::position)
                .map(at -> " (" + at.inWords().in(language) + ")")
                .orElse("");
    }

    /** Under which waiver a finding stands; what its owner wrote made safe. */
    String waiver(WaivedFinding waived, UnaryOperator<String> safe) {
        Waiver waiver = waived.getWaiver();
        return WAIVER.in(
                language,
                List.of(
                        Wording.of(waiver.getValidUntil().toString()),
                        Wording.of(safe.apply(waiver.getOwner())),
                        Wording.of(safe.apply(waiver.getReason()))));
    }

    /** The places of a finding on one line, each with its position if that is known. */
    String places(CheckedDocument about, Finding finding) {
        return finding.getPlaces().stream()
                .map(place -> place(about, place) + position(about, place))
                .collect(Collectors.joining(", "));
    }

    /** Why a document could not be read, in lines that are safe to print. */
    String unread(CheckedDocument document) {
        StringBuilder text = new StringBuilder();
        document.getRefusal().ifPresent(why -> text.append(why.in(language)).append('\n'));
        for (ReadingError error : document.getErrors()) {
            text.append(place(error))
                    .append(" [")
                    .append(error.getCode().code())
                    .append("]\n  ");
            text.append(Printable.of(error.message(language))).append("\n  → ");
            text.append(Printable.of(error.mend(language))).append('\n');
        }
        int further = document.getFurtherErrors();
        return text.append(further > 0 ? more(further) + "\n" : "").toString();
    }

    /** The place of an error, with its position if that is known. */
    String place(ReadingError error) {
        String pointer = error.getPointer().isEmpty() ? "/" : Printable.of(error.getPointer());
        return error.getLine() == 0
                ? pointer
                : pointer + " ("
                        + new Position(error.getLine(), error.getColumn())
                                .inWords()
                                .in(language) + ")";
    }

    /** That so many more are not shown. */
    String more(int number) {
        return MORE.in(language, List.of(Wording.of(number)));
    }
}
