package dev.selaras.validation.render;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Printable;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Id;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.RuleSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Findings as lines for people, each with its place, code, message, the chain that is broken, and mend. */
record FindingLines(RuleSet rules, Language language, Function<Place, Optional<Wording>> positions, TextStyle style) {

    private static final String INDENT = "    ";

    /** Plain, and without positions. */
    static FindingLines plain(RuleSet rules, Language language) {
        return new FindingLines(rules, language, place -> Optional.empty(), TextStyle.PLAIN);
    }

    /** What is wrong and where, without the mend. */
    String wrong(Finding finding) {
        Severity severity = finding.getSeverity();
        String said = head(finding, style.of(severity, severity.noun().in(language)));
        return finding.getChain().isEmpty()
                ? said
                : said + style.lines(INDENT, new ChainText(language).render(finding));
    }

    /** What is wrong and where, headed by how it stands. */
    String head(Finding finding, String standing) {
        return "  " + standing + ' ' + placeOf(finding) + " [" + finding.getCode() + "]\n"
                + style.lines(INDENT, say(finding, RuleInfo::message));
    }

    /** What to do about it. */
    String mend(Finding finding) {
        return say(finding, RuleInfo::mend);
    }

    private String placeOf(Finding finding) {
        return finding.getPlaces().stream()
                .map(place -> planOf(place, finding)
                        + (place.getPointer().isEmpty() ? "/" : Printable.of(place.getPointer()))
                        + position(place))
                .collect(Collectors.joining(", "));
    }

    /** The plan of a place in another than that which the finding is about: its pointer would be taken for one in this. */
    private static String planOf(Place place, Finding finding) {
        Id plan = place.getPlan();
        return plan.equals(finding.place().getPlan()) ? "" : plan.getValue() + ' ';
    }

    private String position(Place place) {
        return positions.apply(place).map(at -> " (" + at.in(language) + ")").orElse("");
    }

    private String say(Finding finding, Function<RuleInfo, Bilingual> part) {
        List<Wording> arguments = finding.getArguments().stream()
                .map(argument ->
                        Wording.of(Printable.quoted(argument.getIndonesian()), Printable.quoted(argument.getEnglish())))
                .toList();
        return rules.say(finding, part).in(language, arguments);
    }
}
