package dev.selaras.jackson;

import dev.selaras.format.json.MalformedJsonException;
import dev.selaras.format.reading.ReadingCode;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ScannerException;

/** What the parser complains of, told at the place where people mend it. */
final class YamlComplaint {

    private static final String OPENING = "\"'[{";

    /** What the parser takes for the character after the last; {@link YamlGate} lets none like it pass. */
    private static final char END = '\0';

    private YamlComplaint() {}

    /**
     * What is open at the end is told where it begins, and so is a token that began on an earlier line.
     *
     * @param reached how far the parser has come; for a few complaints it names no place itself
     */
    static MalformedJsonException of(RuntimeException e, Optional<Mark> reached) {
        Optional<Mark> named = e instanceof MarkedYamlEngineException marked ? marked.getProblemMark() : reached;
        if (named.isEmpty()) {
            return new MalformedJsonException(ReadingCode.NOT_YAML, 0, 0, e);
        }
        Mark problem = named.get();
        Mark context = e instanceof MarkedYamlEngineException marked
                ? marked.getContextMark().orElse(problem)
                : problem;
        boolean isOpen = OPENING.indexOf(characterAt(context)) >= 0;
        boolean isInToken = e instanceof ScannerException;
        boolean endsEarly = characterAt(problem) == END && (isOpen || !isInToken);
        Mark at = (endsEarly && isOpen) || (isInToken && context.getLine() < problem.getLine()) ? context : problem;
        return new MalformedJsonException(
                endsEarly ? ReadingCode.ENDS_EARLY : ReadingCode.NOT_YAML,
                at.getLine() + 1,
                new YamlColumns().at(at),
                e);
    }

    private static int characterAt(Mark mark) {
        return mark.getPointer() < mark.getBuffer().length ? mark.getBuffer()[mark.getPointer()] : END;
    }
}
