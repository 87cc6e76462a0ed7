package dev.selaras.validation.render;

import dev.selaras.core.language.Language;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Ref;
import dev.selaras.validation.report.ChainStep;
import dev.selaras.validation.report.Finding;
import java.util.stream.Collectors;

/** The chain of a finding on one line, from the vision down. Immutable and thread-safe. */
final class ChainText {

    private final Language language;

    ChainText(Language language) {
        this.language = language;
    }

    String render(Finding finding) {
        Id home = finding.place().getPlan();
        return finding.getChain().stream().map(step -> step(step, home)).collect(Collectors.joining(" ▸ "));
    }

    private String step(ChainStep step, Id home) {
        StringBuilder text = new StringBuilder(step.getKind().noun().in(language));
        step.getElement()
                .map(ref -> ref.from(home))
                .map(ref -> ref.equals(Ref.to(home, ref.getElement()))
                        ? ref.getElement().getValue()
                        : ref.toString())
                .ifPresent(element -> text.append(' ').append(element));
        return step.getState() == ChainStep.State.MISSING
                ? text.append(' ').append(ChainStep.GAP.in(language)).toString()
                : text.toString();
    }
}
