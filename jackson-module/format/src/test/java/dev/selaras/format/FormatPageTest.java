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
        return page.toString();
    }
}
