package dev.selaras.format.shape;

import dev.selaras.core.language.Wording;
import dev.selaras.format.json.JsonSink;
import dev.selaras.format.json.JsonSource.Token;
import dev.selaras.format.reading.ReadingCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Any value, as a row of tokens that are what {@link dev.selaras.format.reading.KeptMembers} says. */
final class Verbatim {

    private static final Wording QUOTED = Wording.of(
            "bilangan seperti di JSON, atau teks dalam tanda kutip", "a number as JSON has it, or a text in quotes");

    private final Reading in;
    private final List<String> tokens = new ArrayList<>();
    /** The names so far in each object that is open. */
    private final Deque<Set<String>> names = new ArrayDeque<>();

    private Verbatim(Reading in) {
        this.in = in;
    }

    /** Reads the value whose first token the reading stands on; notes what could not be written again. */
    static List<String> read(Reading in) {
        Verbatim value = new Verbatim(in);
        int depth = 0;
        do {
            depth += value.take(in.token());
        } while (depth > 0 && in.next() != Token.END);
        return List.copyOf(value.tokens);
    }

    /** Takes a token; gives by how much it leads deeper. */
    private int take(Token token) {
        switch (token) {
            case START_OBJECT -> {
                names.push(new HashSet<>());
                tokens.add("{");
                return 1;
            }
            case END_OBJECT -> {
                names.pop();
                tokens.add("}");
                return -1;
            }
            case START_ARRAY -> {
                tokens.add("[");
                return 1;
            }
            case END_ARRAY -> {
                tokens.add("]");
                return -1;
            }
            case NAME -> name(in.text());
            case STRING -> text();
            case NUMBER -> number(in.text());
            case BOOLEAN -> tokens.add(in.text().toLowerCase(Locale.ROOT));
            case NULL, END -> tokens.add("null");
        }
        return 0;
    }

    /** YAML has numbers that JSON writes otherwise; between quotation marks they would be texts. */
    private void text() {
        if (in.isUnquoted() && YamlNumber.is(in.text())) {
            in.refuseValue(in.text(), QUOTED);
        }
        tokens.add('"' + in.wholeText());
    }

    private void name(String name) {
        if (Halves.areIn(name)) {
            in.note(ReadingCode.HALF_CHARACTER, in.line(), in.column());
        } else if (!names.element().add(name)) {
            in.note(ReadingCode.MEMBER_REPEATED, in.line(), in.column(), Wording.quoted(name));
        }
        tokens.add(":" + name);
    }

    /** YAML has numbers that end in a letter: none that JSON has. */
    private void number(String literal) {
        char last = literal.charAt(literal.length() - 1);
        if (literal.length() > NumberShape.MAX_LITERAL || last < '0' || last > '9') {
            in.refuseValue(literal, NumberShape.BOUNDED);
        }
        tokens.add(literal);
    }

    /** Writes a value again. */
    static void write(List<String> tokens, JsonSink out) {
        for (String token : tokens) {
            switch (token.charAt(0)) {
                case '{' -> out.startObject();
                case '}' -> out.endObject();
                case '[' -> out.startArray();
                case ']' -> out.endArray();
                case ':' -> out.name(token.substring(1));
                case '"' -> out.string(token.substring(1));
                case 't', 'f' -> out.truth(token.equals("true"));
                case 'n' -> out.nothing();
                default -> out.number(token);
            }
        }
    }
}
