package dev.selaras.format.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PoolTest {

    private final Pool pool = new Pool();
    private final List<String> made = new ArrayList<>();

    @Test
    void oneTextOfOneKindIsMadeOnce() {
        Optional<StringBuilder> first = get("id", "M1");

        assertThat(get("id", "M1").orElseThrow()).isSameAs(first.orElseThrow());
        assertThat(made).containsExactly("M1");
    }

    @Test
    void oneTextOfTwoKindsIsTwoValues() {
        Optional<StringBuilder> id = get("id", "1.234");

        assertThat(get("cell", "1.234").orElseThrow()).isNotSameAs(id.orElseThrow());
    }

    @Test
    void whatStandsForNothingIsAskedAnew() {
        assertThat(pool.<Object>get("id", "?", text -> Optional.empty())).isNull();
        assertThat(get("id", "?")).isPresent();
    }

    @Test
    void whatHasNoPlaceIsMadeEachTime() {
        String statement = "Meningkatnya mutu pelayanan pendidikan dasar";
        get("text", statement);
        get("text", statement);
        IntStream.rangeClosed(0, 20_000).forEach(i -> get("id", "I" + i));
        get("id", "I19999");
        get("id", "I20000");

        assertThat(made).filteredOn(statement::equals).hasSize(2);
        assertThat(made).filteredOn("I19999"::equals).hasSize(1);
        assertThat(made).filteredOn("I20000"::equals).hasSize(2);
    }

    private Optional<StringBuilder> get(String kind, String text) {
        return Optional.ofNullable(pool.get(kind, text, of -> {
            made.add(of);
            return Optional.of(new StringBuilder(of));
        }));
    }
}
