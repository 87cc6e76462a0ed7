package dev.selaras.validation.constraints;

import static dev.selaras.validation.constraints.Door.paths;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.model.RegionLevel;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.executable.ExecutableValidator;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where a constraint may stand. */
class PlacesTest {

    record Texts(
            @PlanId @Nullable String id,
            @RegionCode @Nullable CharSequence region,
            @NomenclatureCode @Nullable StringBuilder nomenclature,
            @MeasurementText @Nullable CharSequence value) {}

    @Test
    void recordComponentsOfAnyTypeOfText() {
        assertThat(paths(new Texts("rpjmd-contoh", "35.02", new StringBuilder("7.01.02"), "73,92")))
                .isEmpty();
        assertThat(paths(new Texts("rpjmd contoh", "35.70", new StringBuilder("7.1"), "12..3")))
                .containsExactly("id", "nomenclature", "region", "value");
    }

    @Test
    void nothingThere() {
        assertThat(paths(new Texts(null, null, null, null))).isEmpty();
    }

    record Containers(
            List<@PlanId String> ids,
            Map<@RegionCode String, @MeasurementText String> values,
            Optional<@NomenclatureCode String> program) {}

    @Test
    void elementsOfContainers() {
        assertThat(paths(new Containers(List.of("M1"), Map.of("35.02", "4,5"), Optional.of("7.01.02"))))
                .isEmpty();
        assertThat(paths(new Containers(List.of("M1", "M 2"), Map.of("3", "#REF!"), Optional.of("7.01.2"))))
                .containsExactly("ids[1].<list element>", "program", "values<K>[3].<map key>", "values[3].<map value>");
    }

    static class Bean {
        @PlanId
        private final String field = "";

        @RegionCode
        public String getRegion() {
            return "35.";
        }

        @NomenclatureCode
        String program(@PlanId String plan, @RegionCode(level = RegionLevel.KOTA) CharSequence city) {
            return plan + city + field;
        }
    }

    @Test
    void fieldsAndGetters() {
        assertThat(paths(new Bean())).containsExactly("field", "region");
    }

    @Test
    void parametersAndReturnValues() throws NoSuchMethodException {
        ExecutableValidator methods = Door.ENGLISH.forExecutables();
        var program = Bean.class.getDeclaredMethod("program", String.class, CharSequence.class);

        assertThat(paths(methods.validateParameters(new Bean(), program, new Object[] {"a b", "35.02"})))
                .hasSize(2);
        assertThat(paths(methods.validateParameters(new Bean(), program, new Object[] {"a", "35.71"})))
                .isEmpty();
        assertThat(paths(methods.validateReturnValue(new Bean(), program, "7.00")))
                .containsExactly("program.<return value>");
        assertThat(paths(methods.validateReturnValue(new Bean(), program, "7.01")))
                .isEmpty();
    }

    interface Draft {}

    record Grouped(
            @RegionCode @RegionCode(level = RegionLevel.PROVINSI, groups = Draft.class)
            String region) {}

    @Test
    void severalInGroups() {
        assertThat(paths(new Grouped("35.02"))).isEmpty();
        assertThat(paths(new Grouped("35.02"), Draft.class)).containsExactly("region");
        assertThat(paths(new Grouped("35"), Draft.class)).isEmpty();
    }

    @RegionCode(level = {RegionLevel.KABUPATEN, RegionLevel.KOTA})
    @Constraint(validatedBy = {})
    @Target({ElementType.FIELD, ElementType.TYPE_USE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Regency {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    record Composed(List<@Regency String> regions) {}

    @Test
    void constraintsOfOnesOwn() {
        assertThat(paths(new Composed(Arrays.asList("35.02", null, "35.71", "35"))))
                .containsExactly("regions[3].<list element>");
    }
}
