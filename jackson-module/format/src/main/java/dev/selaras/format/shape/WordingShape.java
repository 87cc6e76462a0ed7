package dev.selaras.format.shape;

import dev.selaras.core.language.Wording;
import dev.selaras.format.json.JsonSource.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A wording: a JSON string if it reads the same in both languages, else an object with both. */
final class WordingShape implements Shape<Wording> {

    private static final Wording NEEDED = Wording.of(
            "teks \"…\", atau objek { \"id\": \"…\", \"en\": \"…\" }",
            "a text \"…\", or an object { \"id\": \"…\", \"en\": \"…\" }");

    /** The shape of wordings that are objects. Few documents have one, so that its table is not made before it is needed. */
    private static final class Both {

        static final ObjectShape<Wording, Draft> SHAPE = ObjectShape.of(
                        "teks dalam dua bahasa", "a text in two languages", Draft::new, Draft::end)
                .required(
                        "id",
                        Shapes.STRING,
                        Wording::getIndonesian,
                        (draft, text) -> draft.indonesian = text,
                        "Dalam bahasa Indonesia.",
                        "In Indonesian.")
                .required(
                        "en",
                        Shapes.STRING,
                        Wording::getEnglish,
                        (draft, text) -> draft.english = text,
                        "Dalam bahasa Inggris.",
                        "In English.")
                .end();
    }

    @Override
    public Wording describe() {
        return NEEDED;
    }

    @Override
    public @Nullable Wording read(Reading in) {
        if (in.isText()) {
            String text = in.wholeText();
            return text == null ? null : Wording.of(text);
        }
        return in.token() == Token.START_OBJECT ? Both.SHAPE.read(in) : in.wrongKind(NEEDED);
    }

    @Override
    public void schema(SchemaWriting out) {
        out.with("type", List.of("string", "object"));
        out.each("anyOf", List.of(() -> Shapes.STRING.schema(out), () -> Both.SHAPE.schema(out)));
    }

    @Override
    public void write(Wording wording, Writing out) {
        if (wording.getIndonesian().equals(wording.getEnglish()) && !out.keeps()) {
            out.string(wording.getIndonesian());
        } else {
            Both.SHAPE.write(wording, out);
        }
    }

    /** What was read of such a wording so far. */
    private static final class Draft {

        private String indonesian = "";
        private String english = "";

        Wording end() {
            return Wording.of(indonesian, english);
        }
    }
}
