package dev.selaras.format.shape;

import dev.selaras.core.language.Wording;
import dev.selaras.format.json.JsonSource.Token;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A calendar year: a JSON integer of four digits. */
final class YearShape implements Shape<Integer> {

    private static final Wording NEEDED = Wording.of(
            "tahun empat angka tanpa tanda kutip, misalnya 2025", "a year of four digits without quotes, such as 2025");

    private static final int FIRST = 1945;
    private static final String[] NAMES =
            IntStream.range(FIRST, FIRST + 200).mapToObj(Integer::toString).toArray(String[]::new);

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
        return year(text).orElseGet(() -> in.refuseValue(text, NEEDED));
    }

    /** The year with this name, or nothing. */
    static Optional<Integer> year(String text) {
        if (text.length() != 4 || text.charAt(0) == '0') {
            return Optional.empty();
        }
        int year = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return Optional.empty();
            }
            year = 10 * year + digit;
        }
        return Optional.of(year);
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
        out.number(name(year));
    }

    /** The year as text; that of years which plans speak of is the same each time. */
    static String name(int year) {
        int at = year - FIRST;
        return 0 <= at && at < NAMES.length ? NAMES[at] : Integer.toString(year);
    }
}
