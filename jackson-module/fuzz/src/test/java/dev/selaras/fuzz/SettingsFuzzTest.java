package dev.selaras.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.selaras.jackson.DocumentReader;
import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.profile.Profile;
import dev.selaras.validation.waiver.Waivers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as a profile and as waivers, in JSON and in YAML. */
class SettingsFuzzTest {

    private static final PlanValidator VALIDATOR = PlanValidator.standard();

    private static final List<DocumentReader<Profile>> PROFILES =
            List.of(DocumentReader.of(VALIDATOR.profileFormat()), DocumentReader.yaml(VALIDATOR.profileFormat()));

    private static final List<DocumentReader<Waivers>> WAIVERS =
            List.of(DocumentReader.of(VALIDATOR.waiversFormat()), DocumentReader.yaml(VALIDATOR.waiversFormat()));

    static Stream<byte[]> seeds() {
        return Seeds.settings();
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "yaml.dict")
    @FuzzTest
    void areReadOrRefused(byte[] document) {
        for (DocumentReader<Profile> reader : PROFILES) {
            Laws.read(reader, document)
                    .ifPresent(profile -> assertThat(
                                    Profile.builtIn(profile.getName().getValue()))
                            .isEmpty());
        }
        for (DocumentReader<Waivers> reader : WAIVERS) {
            Laws.read(reader, document)
                    .ifPresent(waivers ->
                            assertThat(Waivers.of(waivers.getWaivers())).isEqualTo(waivers));
        }
    }
}
