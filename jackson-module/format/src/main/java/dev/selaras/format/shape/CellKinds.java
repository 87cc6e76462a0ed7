package dev.selaras.format.shape;

import dev.selaras.core.language.Wording;
import dev.selaras.core.measurement.Grade;
import dev.selaras.core.measurement.Level;
import dev.selaras.core.measurement.Range;
import dev.selaras.core.measurement.Rate;
import java.math.BigDecimal;
import java.util.Optional;

/** The kinds of values that take more than one number. */
final class CellKinds {

    /** A whole number that counts steps or places. */
    static final Shape<BigDecimal> WHOLE = Shapes.checked(
            Shapes.NUMBER,
            number -> number.signum() >= 0 && isWhole(number),
            Wording.of("bilangan bulat dari 0 sampai 999999999", "a whole number from 0 to 999999999"),
            out -> whole(0, out));

    static final Shape<Range> RANGE = ObjectShape.of("rentang", "a range", RangeDraft::new, RangeDraft::end)
            .required(
                    "from",
                    Shapes.NUMBER,
                    range -> range.getFrom().orElseThrow(),
                    (draft, from) -> draft.from = from,
                    "Batas yang disebut pertama.",
                    "The bound named first.")
            .required(
                    "to",
                    Shapes.NUMBER,
                    range -> range.getTo().orElseThrow(),
                    (draft, to) -> draft.to = to,
                    "Batas yang disebut terakhir.",
                    "The bound named last.")
            .end();

    static final Shape<Rate> RATE = ObjectShape.of("angka per sekian", "a rate", RateDraft::new, RateDraft::end)
            .required(
                    "value",
                    Shapes.NUMBER,
                    Rate::getValue,
                    (draft, value) -> draft.value = value,
                    "Banyaknya.",
                    "How many.")
            .required(
                    "per",
                    Shapes.checked(
                            Shapes.NUMBER,
                            number -> number.signum() > 0 && isWhole(number),
                            Wording.of("bilangan bulat dari 1 sampai 999999999", "a whole number from 1 to 999999999"),
                            out -> whole(1, out)),
                    Rate::getBase,
                    (draft, base) -> draft.base = base,
                    "Per berapa.",
                    "Per how many.")
            .end();

    static final Shape<Grade> GRADE = ObjectShape.of("predikat", "a grade", GradeDraft::new, GradeDraft::end)
            .required(
                    "code",
                    Shapes.checked(
                            Shapes.STRING,
                            code -> !code.isBlank(),
                            Wording.of("kode predikat, misalnya \"BB\"", "the code of a grade, such as \"BB\""),
                            out -> out.with("pattern", Patterns.NOT_BLANK)),
                    Grade::getCode,
                    (draft, code) -> draft.code = code,
                    "Kode seperti dalam skala.",
                    "The code as the scale has it.")
            .optional(
                    "score",
                    Shapes.NUMBER,
                    Grade::getScore,
                    (draft, score) -> draft.score = Optional.of(score),
                    "Nilai di baliknya.",
                    "The score behind it.")
            .end();

    private CellKinds() {}

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 && number.compareTo(BigDecimal.valueOf(Level.MAX_NUMBER)) <= 0;
    }

    private static void whole(int least, SchemaWriting out) {
        out.with("multipleOf", 1);
        out.with("minimum", least);
        out.with("maximum", Level.MAX_NUMBER);
    }

    /** What was read of a range so far. */
    private static final class RangeDraft {

        private BigDecimal from = BigDecimal.ZERO;
        private BigDecimal to = BigDecimal.ZERO;

        Range end() {
            return Range.of(from, to);
        }
    }

    /** What was read of a rate so far. */
    private static final class RateDraft {

        private BigDecimal value = BigDecimal.ZERO;
        private BigDecimal base = BigDecimal.ONE;

        Rate end() {
            return Rate.of(value, base.setScale(0));
        }
    }

    /** What was read of a grade so far. */
    private static final class GradeDraft {

        private String code = "";
        private Optional<BigDecimal> score = Optional.empty();

        Grade end() {
            return score.map(number -> Grade.of(code, number)).orElseGet(() -> Grade.of(code));
        }
    }
}
