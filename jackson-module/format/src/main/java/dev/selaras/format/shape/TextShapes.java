package dev.selaras.format.shape;

import dev.selaras.core.language.LanguageTags;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.PlanVersion;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.RegionCode;
import dev.selaras.core.model.ReportingPeriod;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;

/** The shapes of what documents write as a text of a certain pattern. */
public final class TextShapes {

    /** A language tag; a schema sees its outline alone. */
    public static final Shape<String> LANGUAGE = TextualShape.matching(
            "language",
            Patterns.LANGUAGE,
            Wording.of("tag bahasa BCP 47, misalnya \"id\"", "a BCP 47 language tag, such as \"id\""),
            tag -> Optional.of(tag).filter(LanguageTags::isTag),
            Function.identity());

    /** An id. */
    public static final Shape<Id> ID = TextualShape.matching(
            "id",
            Patterns.ID,
            Wording.of(
                    "id: 1–64 huruf, angka, titik, garis bawah, atau tanda hubung, diawali huruf atau angka",
                    "an id: 1–64 letters, digits, dots, underscores or hyphens, the first a letter or digit"),
            Id::find,
            Id::getValue);

    /** A reference. */
    public static final Shape<Ref> REF = TextualShape.matching(
            "reference",
            Patterns.REF,
            Wording.of(
                    "rujukan: \"M1\" di rencana ini, atau \"id-rencana#M1\" di rencana lain",
                    "a reference: \"M1\" in this plan, or \"plan-id#M1\" in another"),
            Ref::find,
            Ref::toString);

    /** A well-formed region code; a region keeps its code as text, right or wrong. */
    public static final Shape<RegionCode> REGION_CODE = TextualShape.matching(
            "region-code",
            Patterns.REGION_CODE,
            Wording.of("kode wilayah, misalnya \"35.02.11\"", "a region code, such as \"35.02.11\""),
            RegionCode::find,
            RegionCode::toString);

    /** A year, a quarter or a month. */
    public static final Shape<ReportingPeriod> REPORTING_PERIOD = TextualShape.matching(
            "reporting-period",
            Patterns.REPORTING_PERIOD,
            Wording.of(
                    "tahun, triwulan, atau bulan: \"2025\", \"2025-Q1\", \"2025-03\"",
                    "a year, quarter or month: \"2025\", \"2025-Q1\", \"2025-03\""),
            ReportingPeriod::find,
            ReportingPeriod::toString);

    /** A version of a plan. */
    public static final Shape<PlanVersion> PLAN_VERSION = TextualShape.matching(
            "plan-version",
            Patterns.PLAN_VERSION,
            Wording.of(
                    "versi rencana: \"DRAFT\", \"ENACTED\", atau \"AMENDED-1\" sampai \"AMENDED-99\"",
                    "a version of a plan: \"DRAFT\", \"ENACTED\" or \"AMENDED-1\" to \"AMENDED-99\""),
            PlanVersion::find,
            PlanVersion::toString);

    /** A day. */
    public static final Shape<LocalDate> DAY = TextualShape.matching(
            "day",
            Patterns.DAY,
            Wording.of("tanggal, misalnya \"2026-12-31\"", "a date, such as \"2026-12-31\""),
            TextShapes::day,
            LocalDate::toString);

    /** A text that says something. */
    public static final Shape<String> SAYING = TextualShape.matching(
            "saying",
            Patterns.NOT_BLANK,
            Wording.of("teks yang tidak kosong", "a text that is not blank"),
            text -> Optional.of(text).filter(t -> !t.isBlank()),
            Function.identity());

    private TextShapes() {}

    private static Optional<LocalDate> day(String text) {
        try {
            // A longer text names a year of more digits.
            return text.length() == 10 ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
