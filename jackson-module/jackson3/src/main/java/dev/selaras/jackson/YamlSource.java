package dev.selaras.jackson;

import dev.selaras.format.json.JsonSource;
import dev.selaras.format.json.MalformedJsonException;
import dev.selaras.format.reading.ReadingCode;
import java.util.BitSet;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * The tokens of a YAML text: of one document, of values that JSON has too.
 *
 * <p>What stands for something that is written elsewhere, or changes what stands there, is refused by its name: anchors and
 * aliases, merge keys, tags.
 */
final class YamlSource implements JsonSource {

    /** What is read is flat; a document as deep as this is something else. */
    private static final int MAX_DEPTH = 64;

    /** Far longer than any name that is used. */
    private static final int MAX_NAME = 1_000;

    private static final String MERGE = "<<";

    private final String text;
    private final BitSet objects = new BitSet(MAX_DEPTH + 1);
    private final YamlColumns columns = new YamlColumns();
    private @Nullable Parse parse;
    private @Nullable Event event;
    private Token token = Token.NULL;
    private boolean nameNext;
    private boolean begun;
    private int depth;

    /** The tokens of a text, from the first. */
    YamlSource(String text) {
        this.text = text;
    }

    @Override
    public Token next() {
        if (token != Token.END) {
            Event here = nextEvent();
            event = here;
            token = tokenOf(here);
        }
        return token;
    }

    private Event nextEvent() {
        Parse here = parse == null ? begin() : parse;
        parse = here;
        try {
            Event next = here.events().next();
            while (isFrame(next)) {
                next = here.events().next();
            }
            return next;
        } catch (RuntimeException e) {
            // Not all complaints are its own: an escape of too large a number is one of the JDK.
            throw YamlComplaint.of(e, here.reader().getMark());
        }
    }

    private Parse begin() {
        YamlGate.check(text);
        // The whole text at once: the reader fails where a buffer ends in the middle of a character.
        LoadSettings settings =
                LoadSettings.builder().setBufferSize(text.length() + 2).build();
        StreamReader reader = new StreamReader(settings, text);
        return new Parse(reader, new ParserImpl(settings, reader));
    }

    /** Whether an event only says that the document begins or ends. A second document is content that trails. */
    private boolean isFrame(Event here) {
        return switch (here.getEventId()) {
            case StreamStart, DocumentEnd -> true;
            case DocumentStart -> {
                boolean first = !begun;
                begun = true;
                yield first;
            }
            default -> false;
        };
    }

    private Token tokenOf(Event here) {
        if (here instanceof NodeEvent node) {
            checkNode(node);
        }
        return switch (here.getEventId()) {
            case MappingStart -> start(Token.START_OBJECT);
            case MappingEnd -> end(Token.END_OBJECT);
            case SequenceStart -> start(Token.START_ARRAY);
            case SequenceEnd -> end(Token.END_ARRAY);
            case Scalar -> scalar((ScalarEvent) here);
            case StreamEnd -> Token.END;
            default -> Token.NULL;
        };
    }

    private void checkNode(NodeEvent node) {
        if (node.getEventId() == Event.ID.Alias) {
            throw refuse(ReadingCode.YAML_ALIAS);
        } else if (node.getAnchor().isPresent()) {
            throw refuse(ReadingCode.YAML_ANCHOR);
        } else if (isTagged(node)) {
            throw refuse(ReadingCode.YAML_TAG);
        } else if (nameNext && node instanceof CollectionStartEvent) {
            throw refuse(ReadingCode.YAML_KEY);
        }
    }

    private static boolean isTagged(NodeEvent node) {
        return node instanceof ScalarEvent scalar
                ? scalar.getTag().isPresent()
                : node instanceof CollectionStartEvent collection
                        && collection.getTag().isPresent();
    }

    private Token start(Token opening) {
        if (++depth > MAX_DEPTH) {
            throw refuse(ReadingCode.TOO_DEEP);
        }
        nameNext = opening == Token.START_OBJECT;
        objects.set(depth, nameNext);
        return opening;
    }

    private Token end(Token closing) {
        depth--;
        nameNext = objects.get(depth);
        return closing;
    }

    private Token scalar(ScalarEvent scalar) {
        if (!nameNext) {
            nameNext = objects.get(depth);
            return scalar.isPlain() ? PlainScalar.tokenOf(scalar.getValue()) : Token.STRING;
        }
        if (scalar.isPlain() && scalar.getValue().equals(MERGE)) {
            throw refuse(ReadingCode.YAML_MERGE);
        } else if (scalar.getValue().length() > MAX_NAME) {
            throw refuse(ReadingCode.TOO_LARGE);
        }
        nameNext = false;
        return Token.NAME;
    }

    @Override
    public void skip() {
        boolean opens = token == Token.START_OBJECT || token == Token.START_ARRAY;
        int outside = opens ? depth - 1 : depth;
        while (depth > outside) {
            next();
        }
    }

    @Override
    public String text() {
        return event instanceof ScalarEvent scalar ? scalar.getValue() : "";
    }

    @Override
    public boolean isUnquoted() {
        return event instanceof ScalarEvent scalar && scalar.isPlain();
    }

    @Override
    public int line() {
        return mark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    @Override
    public int column() {
        return mark().map(columns::at).orElse(0);
    }

    private Optional<Mark> mark() {
        return event == null ? Optional.empty() : event.getStartMark();
    }

    private MalformedJsonException refuse(ReadingCode code) {
        return new MalformedJsonException(code, line(), column());
    }

    /** The events, and the reader that knows how far the parser has come. */
    private record Parse(StreamReader reader, Iterator<Event> events) {}
}
