package dev.selaras.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.model.ElementKind;
import dev.selaras.format.shape.Field;
import dev.selaras.format.shape.FieldPage;
import dev.selaras.format.shape.ObjectShape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page that describes the format is made from the tables of fields. */
class FormatPageTest {

    private static final Path PAGE = Path.of("../../docs/format.md");

    private static final String AFTER_TABLES = """

            ## Anggota lain · Other members

            Anggota lain ditolak, kecuali program yang membaca meminta agar anggota itu hanya dilaporkan, atau disimpan dan ditulis kembali dalam objeknya. Objek dalam daftar dikenali dari anggota pertama dalam tabelnya, seperti `id`, bukan dari urutannya. \s
            Any other member is refused, unless the program that reads asks that it be only reported, or kept and written again in its object. An object in a list is known by the first member of its table, such as `id`, not by its position.

            ## Skema JSON · JSON Schema

            [schema/plan-1.schema.json](schema/plan-1.schema.json) (JSON Schema 2020-12) dibuat dari tabel di atas; dengan skema itu editor melengkapi anggota, menjelaskannya, dan menandai yang keliru. \s
            [schema/plan-1.schema.json](schema/plan-1.schema.json) (JSON Schema 2020-12) is made from the tables above; with it editors complete members, explain them, and mark what is wrong.

            Dengan VS Code: salin ke folder yang dibuka, dan sebutkan di `.vscode/settings.json` berkas mana yang berupa rencana. Dengan IntelliJ: *Settings → Languages & Frameworks → Schemas and DTDs → JSON Schema Mappings*. \s
            With VS Code: copy it to the folder that is open, and say in `.vscode/settings.json` which files are plans. With IntelliJ: *Settings → Languages & Frameworks → Schemas and DTDs → JSON Schema Mappings*.

            ```json
            {
              "json.schemas": [
                { "fileMatch": ["rencana/*.json"], "url": "./plan-1.schema.json" }
              ]
            }
            ```

            Rencana tidak menyebut skemanya sendiri: `$schema` ditolak seperti anggota lain yang tidak dikenal. \s
            A plan does not name its schema: `$schema` is refused as any member that is not known.

            Yang diterima Selaras juga diterima skema. Yang tidak terlihat oleh skema, dan hanya ditemukan Selaras: \s
            What Selaras reads, the schema accepts. What no schema can see, and only Selaras finds:

            * anggota yang ditulis dua kali · members that are there twice
            * tahun yang ditulis lain, misalnya `2025.0` · years written otherwise, such as `2025.0`
            * bilangan yang lebih dari 38 angka · numbers of more than 38 digits
            * tag bahasa yang hanya tampak benar, misalnya `und` · language tags that only look right, such as `und`
            * skala dengan kode yang berulang, atau dengan skor yang terbalik atau termasuk dua predikat · scales with a code that is there twice, or with scores that are the wrong way round or in two categories
            * setengah karakter (`\\ud83d` tanpa pasangannya) · halves of characters (`\\ud83d` without the other half)

            Ke mana rujukan menuju dan semua hal lain tentang isi diperiksa oleh [aturan](rules.md). \s
            Where references lead, and all else about what a plan says, is for the [rules](rules.md).

            Berkas yang sama ada di `selaras-format` (`META-INF/selaras/plan-1.schema.json`); di Java: `Formats.PLAN.schema()`. \s
            The same file is in `selaras-format` (`META-INF/selaras/plan-1.schema.json`); in Java: `Formats.PLAN.schema()`.
            """;

    @Test
    void thePublishedPageIsWhatTheTablesSay() throws IOException {
        String page = page();
        if (System.getProperty("catalogue.update") != null) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE))
                .as("docs/format.md is stale; run ./mvnw verify -Dcatalogue.update -pl jackson-module/format -am")
                .isEqualTo(page);
    }

    @Test
    void everyKindOfElementStandsInTheMemberItNames() {
        assertThat(PlanFields.SHAPE.fields())
                .extracting(Field::name)
                .containsAll(Arrays.stream(ElementKind.values())
                        .map(ElementKind::member)
                        .toList());
    }

    private static String page() {
        StringBuilder page = new StringBuilder("# Format berkas · File format\n\n");
        page.append("<!-- Generated from the tables of fields; a test fails when it is stale. Do not edit. -->\n\n");
        page.append(
                "Rencana adalah berkas JSON atau [YAML](yaml.md) dalam UTF-8; anggota boleh berurutan apa saja. `*` = wajib.  \n");
        page.append(
                "A plan is a JSON or [YAML](yaml.md) file in UTF-8; members may come in any order. `*` = required.\n");
        Set<ObjectShape<?, ?>> ofTheirOwn = Formats.all().stream()
                .flatMap(format -> format.shape().table().stream())
                .collect(Collectors.toSet());
        for (Format<?> format : Formats.all()) {
            String type = format.type().getSimpleName();
            format.shape().table().ifPresent(table -> {
                FieldPage.append(page, type, table);
                for (Field<?, ?, ?> field : table.fields()) {
                    field.shape()
                            .table()
                            .filter(inner -> !ofTheirOwn.contains(inner))
                            .ifPresent(inner -> FieldPage.append(page, type + " " + field.name(), inner));
                }
            });
        }
        return page.append(AFTER_TABLES).toString();
    }
}
