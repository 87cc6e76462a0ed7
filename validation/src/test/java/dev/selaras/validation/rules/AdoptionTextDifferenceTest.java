package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Plan;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rules.adoption.AdoptionTextDiffers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shown of a quotation and its original. */
class AdoptionTextDifferenceTest {

    private final AdoptionTextDiffers rule = new AdoptionTextDiffers();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // put in, replaced, missing at the beginning, added at the end, repeated, twice near and apart
                "andal dalam memecahkan masalah | andal memecahkan masalah | andal dalam memecahkan … | andal memecahkan …",
                "Masyarakat yang Aman, Tertib | Masyarakat yang anam, Tertib | … yang aman tertib | … yang anam tertib",
                "Mutu pendidikan dasar | Meningkatkan mutu pendidikan dasar | mutu … | meningkatkan mutu …",
                "Mutu pendidikan yang baik | Mutu pendidikan | … pendidikan yang baik | … pendidikan",
                "maju dan maju dan mandiri | maju dan mandiri | … dan maju dan mandiri | … dan mandiri",
                "satu dua tiga empat lima | satu 2 tiga empat 5 | satu dua tiga empat lima | satu 2 tiga empat 5",
                "a b c d e f g | x b c d e f y | a b … f g | x b … f y"
            })
    void showsWhatDiffersWithOneWordOnEitherSide(String quoted, String original, String part, String originalPart) {
        assertThat(arguments(quoted, original)).containsExactly(Wording.of(part), Wording.of(originalPart));
    }

    @Test
    void saysThatNothingIsQuoted() {
        assertThat(arguments("…", "Mutu pendidikan"))
                .containsExactly(Wording.of("(kosong)", "(nothing)"), Wording.of("mutu pendidikan"));
    }

    @Test
    void keepsNoMoreOfALongDifferenceThanCanBeShown() {
        List<Wording> arguments = arguments("xyz" + " y".repeat(10_000), "Mutu");

        assertThat(arguments.get(0).getEnglish()).startsWith("xyz").hasSizeLessThan(200);
    }

    private List<Wording> arguments(String quoted, String original) {
        Plan upper = example("{ \"missions\": [ { \"id\": \"M1\", \"statement\": \"" + original + "\" } ] }");
        Plan plan = example("""
                { "id": "lain", "type": "RENSTRA", "adoptions": [ { "id": "A1", "mode": "SELECTED", "plan": "contoh",
                    "elements": [ { "ref": "M1", "quotedAs": "QUOTED" } ] } ] }
                """.replace("QUOTED", quoted));
        PlanLibrary library = PlanLibrary.of(List.of(plan, upper));
        List<Flaw> flaws = rule.check(library.graphs().get(0), library);
        assertThat(flaws).hasSize(1);
        return flaws.get(0).arguments();
    }
}
