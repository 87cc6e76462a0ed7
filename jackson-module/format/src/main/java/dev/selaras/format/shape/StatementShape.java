package dev.selaras.format.shape;

import dev.selaras.core.language.LanguageTags;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Text;
import dev.selaras.format.json.JsonSource.Token;
import dev.selaras.format.reading.ReadingCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A statement: a JSON string in the plan's language, or an object with one string for each language. */
final class StatementShape implements Shape<Text> {

    private static final Wording NEEDED = Wording.of(
            "teks \"…\", atau objek { \"id\": \"…\", \"en\": \"…\" } bila dalam beberapa bahasa",
            "a text \"…\", or an object { \"id\": \"…\", \"en\": \"…\" } if in several languages");

    private static final MapShape<String, String> BY_LANGUAGE = new MapShape<>(
            TextShapes.LANGUAGE,
            tag -> Optional.of(tag).filter(LanguageTags::isTag),
            Function.identity(),
            Shapes.STRING);

    @Override
    public Wording describe() {
        return NEEDED;
    }

    @Override
    public @Nullable Text read(Reading in) {
        if (in.isText()) {
            String text = in.wholeText();
            return text == null ? null : Text.of(text);
        }
        if (in.token() != Token.START_OBJECT) {
            return in.wrongKind(NEEDED);
        }
        int line = in.line();
        int column = in.column();
        Map<String, String> byLanguage = BY_LANGUAGE.read(in);
        if (byLanguage != null && byLanguage.isEmpty()) {
            in.note(ReadingCode.VALUE_REFUSED, line, column, Wording.of("{}"), NEEDED);
            return null;
        }
        return byLanguage == null ? null : Text.of(byLanguage);
    }

    @Override
    public void schema(SchemaWriting out) {
        out.named("statement", this, () -> {
            out.with("type", List.of("string", "object"));
            BY_LANGUAGE.members(out);
            out.with("minProperties", 1);
        });
    }

    @Override
    public void write(Text text, Writing out) {
        Optional<String> plain = text.getPlain();
        if (plain.isPresent()) {
            out.string(plain.get());
        } else {
            BY_LANGUAGE.write(text.getByLanguage(), out);
        }
    }
}
