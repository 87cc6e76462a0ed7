package dev.selaras.validation.bean;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Plan;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.defs.NotNullDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** A host that starts with a validator that would find nothing is told so. */
class InstalledTest {

    private static final List<Class<?>> ALL = Stream.concat(
                    Stream.of(Plan.class), Stream.of(ElementKind.values()).map(ElementKind::type))
            .toList();

    private static ValidatorFactory factory(Consumer<ConstraintMapping> mapped) {
        var configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator());
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapped.accept(mapping);
        return configuration.addMapping(mapping).buildValidatorFactory();
    }

    private static void assertMissed(Consumer<ConstraintMapping> mapped) {
        try (ValidatorFactory factory = factory(mapped)) {
            assertThatIllegalStateException().isThrownBy(() -> PlanValidation.requireInstalled(factory.getValidator()));
        }
    }

    private static ConstraintDef<?, ? extends Annotation> ours(Class<?>... groups) {
        return new GenericConstraintDef<>(Consistent.class).groups(groups);
    }

    @Test
    void missesTheConstraintWhereNothingIsMapped() {
        assertMissed(mapping -> {});
    }

    @Test
    void missesItWhereOnlyOthersAreMapped() {
        assertMissed(mapping -> ALL.forEach(type -> mapping.type(type).constraint(new NotNullDef())));
    }

    @Test
    void missesItWhereItIsAskedInAGroupOnly() {
        assertMissed(mapping -> ALL.forEach(type -> mapping.type(type).constraint(ours(Errors.class))));
    }

    @Test
    void missesItOnElements() {
        assertMissed(mapping -> mapping.type(Plan.class).constraint(ours()));
    }

    @Test
    void findsItOnPlansAndAllElements() {
        try (ValidatorFactory factory =
                factory(mapping -> ALL.forEach(type -> mapping.type(type).constraint(ours())))) {
            assertThatNoException().isThrownBy(() -> PlanValidation.requireInstalled(factory.getValidator()));
        }
        try (ValidatorFactory factory = PlanValidation.newFactory()) {
            assertThatNoException().isThrownBy(() -> PlanValidation.requireInstalled(factory.getValidator()));
        }
    }
}
