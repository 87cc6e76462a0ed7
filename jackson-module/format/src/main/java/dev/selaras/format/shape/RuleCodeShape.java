package dev.selaras.format.shape;

import dev.selaras.core.language.Nearest;
import dev.selaras.core.language.Wording;
import dev.selaras.format.reading.ReadingCode;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The code of a rule that there is. */
final class RuleCodeShape implements Shape<String> {

    private static final Wording NEEDED = Wording.of(
            "kode aturan, misalnya \"baseline-missing\"", "the code of a rule, such as \"baseline-missing\"");

    private static final Wording SEE_CATALOGUE =
            Wording.of("lihat kode dalam katalog aturan", "the codes are in the catalogue of rules");

    private final Set<String> codes;

    RuleCodeShape(Collection<String> codes) {
        this.codes = new TreeSet<>(codes);
    }

    @Override
    public Wording describe() {
        return NEEDED;
    }

    @Override
    public @Nullable String read(Reading in) {
        if (!in.isText()) {
            return in.wrongKind(NEEDED);
        }
        String code = in.text();
        return codes.contains(code)
                ? code
                : in.refuse(
                        ReadingCode.UNKNOWN_RULE,
                        Wording.quoted(code),
                        Nearest.to(code, codes).map(Shapes::perhaps).orElse(SEE_CATALOGUE));
    }

    @Override
    public void schema(SchemaWriting out) {
        out.named("rule", this, () -> out.with("enum", codes));
    }

    @Override
    public void write(String code, Writing out) {
        out.string(code);
    }
}
