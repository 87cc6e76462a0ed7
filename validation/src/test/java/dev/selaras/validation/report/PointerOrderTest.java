package dev.selaras.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PointerOrderTest {

    private static final PointerOrder ORDER = PointerOrder.INSTANCE;

    @Test
    void countsTheStepsIntoAList() {
        List<String> pointers = List.of("/goals/10", "/goals/9/missions/2", "/goals/9", "/goals/9/missions/10");

        assertThat(pointers.stream().sorted(ORDER).toList())
                .containsExactly("/goals/9", "/goals/9/missions/2", "/goals/9/missions/10", "/goals/10");
    }

    @Property
    void isAnOrder(@ForAll("pointers") String a, @ForAll("pointers") String b, @ForAll("pointers") String c) {
        assertThat(Integer.signum(ORDER.compare(a, b))).isEqualTo(-Integer.signum(ORDER.compare(b, a)));
        assertThat(ORDER.compare(a, b) == 0).isEqualTo(a.equals(b));
        if (ORDER.compare(a, b) <= 0 && ORDER.compare(b, c) <= 0) {
            assertThat(ORDER.compare(a, c)).isLessThanOrEqualTo(0);
        }
    }

    @Provide
    Arbitrary<String> pointers() {
        return Arbitraries.of("a", "9", "10", "1a", "2", "b")
                .list()
                .ofMaxSize(3)
                .map(steps -> steps.isEmpty() ? "" : "/" + String.join("/", steps));
    }
}
