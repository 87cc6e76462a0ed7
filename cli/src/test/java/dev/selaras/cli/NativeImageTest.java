package dev.selaras.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a native image must be told: each file of an artefact and each class of it that is looked into at run time. */
class NativeImageTest {

    private static final String METADATA = "META-INF/native-image/dev.selaras/%s/reachability-metadata.json";

    @ParameterizedTest
    @CsvSource({
        "../core, none",
        "../jackson-module/format, selaras-format",
        "../jackson-module/jackson2, selaras-jackson2",
        "../jackson-module/jackson3, selaras-jackson",
        "../validation, selaras-validation",
        ".,  selaras-cli"
    })
    void isToldOfEveryFile(Path module, String artifact) throws IOException {
        Path root = module.resolve("target/classes");
        List<String> told = artifact.equals("none") ? List.of() : resources(metadata(root, artifact));
        try (Stream<Path> files = Files.walk(root)) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.endsWith(".class") && !name.startsWith("META-INF/native-image/"))
                    .toList();

            assertThat(names).allMatch(name -> told.contains(name) || told.contains(bundle(name)), "is told of");
            assertThat(told)
                    .allMatch(each -> names.contains(each)
                            || names.stream().anyMatch(n -> bundle(n).equals(each)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "../jackson-module/jackson2, selaras-jackson2",
        "../jackson-module/jackson3, selaras-jackson",
        ".,  selaras-cli"
    })
    void everyClassThatItIsToldOfIsThere(Path module, String artifact) throws IOException {
        assertThat(types(metadata(module.resolve("target/classes"), artifact)))
                .isNotEmpty()
                .allSatisfy(type -> assertThatCode(
                                () -> Class.forName(type, false, getClass().getClassLoader()))
                        .doesNotThrowAnyException());
    }

    @Test
    void isToldOfEveryClassWithAnnotationsOfTheCommandLine() throws IOException {
        List<String> commands = new ClassFileImporter()
                .importPath(Path.of("target/classes")).stream()
                        .filter(NativeImageTest::isLookedInto)
                        .map(JavaClass::getName)
                        .toList();

        assertThat(commands).hasSizeGreaterThan(2);
        assertThat(types(metadata(Path.of("target/classes"), "selaras-cli"))).containsAll(commands);
    }

    private static boolean isLookedInto(JavaClass type) {
        return Stream.concat(
                        type.getAnnotations().stream(),
                        type.getMembers().stream()
                                .map(JavaMember::getAnnotations)
                                .flatMap(a -> a.stream()))
                .map(JavaAnnotation::getRawType)
                .anyMatch(annotation -> annotation.getName().startsWith("picocli."));
    }

    private static JsonNode metadata(Path root, String artifact) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(root.resolve(METADATA.replace("%s", artifact))));
    }

    private static List<String> resources(JsonNode metadata) {
        return metadata.path("resources")
                .valueStream()
                .map(each -> each.path("glob").asString(each.path("bundle").asString()))
                .toList();
    }

    private static List<String> types(JsonNode metadata) {
        return metadata.path("reflection")
                .valueStream()
                .map(each -> each.path("type").asString())
                .toList();
    }

    /** The bundle that a file of texts belongs to: {@code a.b.Help} for {@code a/b/Help_id.properties}. */
    private static String bundle(String name) {
        return name.replace(".properties", "")
                .replace("_id", "")
                .replace("_en", "")
                .replace('/', '.');
    }
}
