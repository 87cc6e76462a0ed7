package dev.selaras.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.selaras.testing.PlanArbitraries;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Domain(PlanArbitraries.class)
class RefTest {

    @Test
    void namesAnElementOfTheSamePlan() {
        assertThat(Ref.of("M1")).isEqualTo(Ref.to(Id.of("M1"))).hasToString("M1");
        assertThat(Ref.of("M1").getPlan()).isEmpty();
    }

    @Test
    void namesAnElementOfAnotherPlan() {
        assertThat(Ref.of("rpjmd#M1"))
                .isEqualTo(Ref.to(Id.of("rpjmd"), Id.of("M1")))
                .hasToString("rpjmd#M1");
        assertThat(Ref.of("rpjmd#M1").getPlan()).contains(Id.of("rpjmd"));
        assertThat(Ref.of("rpjmd#M1").getElement()).isEqualTo(Id.of("M1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#", "#M1", "rpjmd#", "a#b#c", "a##b", " M1", "rpjmd# M1", "-#M1"})
    void refusesWhatIsNoReference(String text) {
        assertThat(Ref.find(text)).isEmpty();
    }

    @Test
    void saysWhichTextIsNoReference() {
        assertThatIllegalArgumentException().isThrownBy(() -> Ref.of("#M1")).withMessage("not a reference: #M1");
    }

    @Test
    void aLocalReferenceIsNotEqualToOneThatNamesThePlan() {
        assertThat(Ref.of("M1")).isNotEqualTo(Ref.of("rpjmd#M1"));
    }

    @Test
    void sortsByItsText() {
        assertThat(Stream.of("b#A", "b", "a#Z", "a#B").map(Ref::of).sorted())
                .extracting(Ref::toString)
                .containsExactly("a#B", "a#Z", "b", "b#A");
    }

    @Property
    void isReadBackFromItsText(@ForAll Ref ref) {
        assertThat(Ref.of(ref.toString())).isEqualTo(ref).hasSameHashCodeAs(ref).isEqualByComparingTo(ref);
    }
}
