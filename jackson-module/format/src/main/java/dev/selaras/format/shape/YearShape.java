package dev.selaras.format.shape;

import dev.selaras.core.language.Wording;
import dev.selaras.format.json.JsonSource.Token;
import org.jspecify.annotations.Nullable;

/** A calendar year: a JSON integer of four digits. */
final class YearShape implements Shape<Integer> {

    private static final Wording NEEDED = Wording.of(
            "tahun empat angka tanpa tanda kutip, misalnya 2025", "a year of four digits without quotes, such as 2025");

    @Override
    public Wording describe() {
        return NEEDED;
    }

    @Override
    public @Nullable Integer read(Reading in) {
        if (in.token() != Token.NUMBER) {
            return in.wrongKind(NEEDED);
        }
        String text = in.text();
        return isYear(text) ? Integer.valueOf(text) : in.refuseValue(text, NEEDED);
    }

    static boolean isYear(String text) {
        return text.length() == 4 && text.charAt(0) != '0' && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    @Override
    public void schema(SchemaWriting out) {
        out.named("year", this, () -> {
            out.with("type", "integer");
            out.with("minimum", 1000);
            out.with("maximum", 9999);
        });
    }

    @Override
    public void write(Integer year, Writing out) {
        out.number(year.toString());
    }
}
