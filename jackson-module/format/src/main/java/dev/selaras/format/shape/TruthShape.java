package dev.selaras.format.shape;

import dev.selaras.core.language.Wording;
import dev.selaras.format.json.JsonSource.Token;
import org.jspecify.annotations.Nullable;

/** True or false. */
final class TruthShape implements Shape<Boolean> {

    @Override
    public Wording describe() {
        return Kinds.BOOLEAN;
    }

    @Override
    public @Nullable Boolean read(Reading in) {
        return in.token() == Token.BOOLEAN ? Boolean.valueOf(in.text()) : in.wrongKind(Kinds.BOOLEAN);
    }

    @Override
    public void schema(SchemaWriting out) {
        out.with("type", "boolean");
    }

    @Override
    public void write(Boolean value, Writing out) {
        out.truth(value);
    }
}
