package dev.selaras.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.format.Format;
import dev.selaras.format.shape.Field;
import dev.selaras.format.shape.FieldPage;
import dev.selaras.format.shape.ObjectShape;
import dev.selaras.jackson.DocumentReader;
import dev.selaras.validation.profile.Adjustment;
import dev.selaras.validation.profile.Profile;
import dev.selaras.validation.profile.Strictness;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Rule;
import dev.selaras.validation.waiver.Waiver;
import dev.selaras.validation.waiver.Waivers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that describes profiles and waivers is made from the tables of fields, and shows the example files. */
class SettingsPageTest {

    private static final Path PAGE = Path.of("../docs/settings.md");

    private static final Path PROFILE = Path.of("../examples/settings/profil-contoh.json");

    private static final Path WAIVERS = Path.of("../examples/settings/pengecualian-contoh.json");

    private static final PlanValidator VALIDATOR = PlanValidator.standard();

    @Test
    void thePublishedPageIsWhatTheTablesSay() throws IOException {
        String page = page();
        if (System.getProperty("catalogue.update") != null) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE))
                .as("docs/settings.md is stale; run ./mvnw verify -Dcatalogue.update -pl validation -am")
                .isEqualTo(page);
    }

    @Test
    void theExamplesAreAProfileAndWaivers() throws IOException {
        Profile profile =
                DocumentReader.of(VALIDATOR.profileFormat()).read(PROFILE).orElseThrow();
        Waivers waivers =
                DocumentReader.of(VALIDATOR.waiversFormat()).read(WAIVERS).orElseThrow();

        assertThat(profile.getAdjustments()).isNotEmpty();
        assertThat(waivers.getWaivers()).isNotEmpty();
    }

    @Test
    void theExamplesAreReadAgainAsTheyAreWritten() throws IOException {
        assertThat(readAgain(VALIDATOR.profileFormat(), PROFILE)).isTrue();
        assertThat(readAgain(VALIDATOR.waiversFormat(), WAIVERS)).isTrue();
    }

    private static <T> boolean readAgain(Format<T> format, Path example) throws IOException {
        DocumentReader<T> reader = DocumentReader.of(format);
        T value = reader.read(example).orElseThrow();
        return reader.read(JsonText.of(format, value)).orElseThrow().equals(value);
    }

    private static String page() throws IOException {
        StringBuilder page = new StringBuilder("# Profil dan pengecualian · Profiles and waivers\n\n");
        page.append("<!-- Generated from the tables of fields; a test fails when it is stale. Do not edit. -->\n\n");
        page.append(
                "Keduanya berkas JSON atau [YAML](yaml.md) dalam UTF-8; anggota boleh berurutan apa saja. `*` = wajib.  \n");
        page.append(
                "Both are JSON or [YAML](yaml.md) files in UTF-8; members may come in any order. `*` = required.\n\n");
        page.append("Skema untuk editor, dengan kode semua aturan bawaan; cara memakainya di [format](format.md):"
                + " [profil](schema/profile-1.schema.json), [pengecualian](schema/waivers-1.schema.json).  \n");
        page.append("Schemas for editors, with the codes of all built-in rules; how to use them is said of the"
                + " [format](format.md): [profiles](schema/profile-1.schema.json),"
                + " [waivers](schema/waivers-1.schema.json).\n\n");
        page.append("| profil bawaan · built-in profile | galat · error | peringatan · warning | catatan · note |\n");
        page.append("| --- | --- | --- | --- |\n");
        for (Strictness strictness : Strictness.values()) {
            page.append("| `").append(strictness.profileName()).append("` |");
            for (Severity severity : Severity.values()) {
                page.append(" ").append(strictness.of(severity)).append(" |");
            }
            page.append("\n");
        }
        page.append("\nAturan yang dimatikan juga mendiamkan hal yang diserahkan aturan lain kepadanya.  \n");
        page.append("A rule that is switched off silences too what other rules leave to it.\n\n");
        page.append("Tahun pada `inForce` menentukan aturan yang dipakai; sebagian hanya untuk jenis rencana tertentu,"
                + " lihat [katalog](rules.md).  \n");
        page.append("The year in `inForce` decides which rules are applied; some are for certain types of plan only,"
                + " see the [catalogue](rules.md).\n\n");
        page.append("| sejak · since | mulai dipakai · begin | tidak lagi dipakai · end |\n| --- | --- | --- |\n");
        Map<Integer, String> begin = years(some -> some.from(), 0);
        Map<Integer, String> end = years(some -> some.until() + 1, AppliesTo.NO_END + 1);
        Set<Integer> years = new TreeSet<>(begin.keySet());
        years.addAll(end.keySet());
        years.forEach(year -> page.append(
                "| " + year + " | " + begin.getOrDefault(year, "–") + " | " + end.getOrDefault(year, "–") + " |\n"));
        append(page, Profile.class, VALIDATOR.profileFormat(), Adjustment.class, PROFILE);
        append(page, Waivers.class, VALIDATOR.waiversFormat(), Waiver.class, WAIVERS);
        return page.toString();
    }

    /** The rules that change in a year, for some plans at least. */
    private static Map<Integer, String> years(ToIntFunction<AppliesTo> change, int never) {
        Map<Integer, String> years = new TreeMap<>();
        for (Rule rule : VALIDATOR.rules().rules()) {
            Stream.of(rule.info().appliesTo())
                    .mapToInt(change)
                    .filter(year -> year != never)
                    .distinct()
                    .forEach(year -> years.merge(year, "`" + rule.info().code() + "`", (a, b) -> a + ", " + b));
        }
        return years;
    }

    private static void append(StringBuilder page, Class<?> type, Format<?> format, Class<?> inner, Path example)
            throws IOException {
        ObjectShape<?, ?> table = format.shape().table().orElseThrow();
        FieldPage.append(page, type.getSimpleName(), table);
        for (Field<?, ?, ?> field : table.fields()) {
            field.shape().table().ifPresent(items -> FieldPage.append(page, inner.getSimpleName(), items));
        }
        page.append("\n```json\n").append(Files.readString(example)).append("```\n");
    }
}
