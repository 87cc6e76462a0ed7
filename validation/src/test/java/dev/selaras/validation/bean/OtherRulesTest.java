package dev.selaras.validation.bean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.selaras.core.language.Language;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Text;
import dev.selaras.testing.Plans;
import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.TestRules;
import dev.selaras.validation.profile.Adjustment;
import dev.selaras.validation.profile.Profile;
import dev.selaras.validation.profile.Weight;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.report.RuleOutcome;
import dev.selaras.validation.rule.RuleSet;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules other than the standard ones, in groups, at single places, and where one of them breaks down. */
class OtherRulesTest {

    private static final Plan PLAN = Plans.small();

    /** Public, as such a class must be. */
    public static final class OneRule implements Supplier<PlanValidator> {

        @Override
        public PlanValidator get() {
            return PlanValidator.standard().with(TestRules.alwaysThere());
        }
    }

    /** Public, as such a class must be. */
    public static final class OneThatBreaksDown implements Supplier<PlanValidator> {

        @Override
        public PlanValidator get() {
            return PlanValidator.standard().with(TestRules.breaksDown());
        }
    }

    private static ValidatorFactory factory(Class<?> group, Class<? extends Supplier<PlanValidator>> rules) {
        return PlanValidation.newFactory(new PlanConstraints().with(group, rules), () -> Language.ENGLISH);
    }

    private static List<String> codes(Set<? extends ConstraintViolation<?>> violations) {
        return PlanValidation.findings(violations).stream()
                .map(Finding::getCode)
                .toList();
    }

    /** A group of a host. */
    interface Own {}

    @Test
    void countInTheirGroupAndNoOther() {
        try (ValidatorFactory factory = factory(Own.class, OneRule.class)) {
            Validator validator = factory.getValidator();

            assertThat(codes(validator.validate(PLAN, Own.class))).contains("always-there");
            assertThat(codes(validator.validate(PLAN))).doesNotContain("always-there");
            assertThat(codes(validator.validate(PLAN, Errors.class))).doesNotContain("always-there");
        }
    }

    @Test
    void countInAllGroupsThatFollowTheDefaultGroup() {
        try (ValidatorFactory factory = factory(Default.class, OneRule.class)) {
            Validator validator = factory.getValidator();

            assertThat(codes(validator.validate(PLAN))).contains("always-there");
            assertThat(codes(validator.validate(PLAN, All.class))).contains("always-there");
            assertThat(codes(validator.validate(PLAN, Errors.class))).contains("always-there");
            assertThat(codes(validator.validate(PLAN, Warnings.class))).doesNotContain("always-there");
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {Errors.class, Warnings.class, All.class})
    void cannotBeGivenToAGroupThatFollows(Class<?> group) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanConstraints().with(group, OneRule.class));
    }

    record Form(@Consistent(rules = OneRule.class) Plan plan) {}

    record Forms(List<@Consistent(rules = OneRule.class) Plan> plans) {}

    static class Service {

        void take(@Consistent(rules = OneRule.class) Plan plan) {
            assertThat(plan).isNotNull();
        }
    }

    @Test
    void countWhereAnAnnotationNamesThem() throws NoSuchMethodException {
        try (ValidatorFactory factory = PlanValidation.newFactory()) {
            Validator validator = factory.getValidator();

            assertThat(codes(validator.validate(new Form(PLAN)))).contains("always-there");
            assertThat(codes(validator.validate(new Forms(List.of(PLAN))))).contains("always-there");
            assertThat(codes(validator
                            .forExecutables()
                            .validateParameters(
                                    new Service(),
                                    Service.class.getDeclaredMethod("take", Plan.class),
                                    new Object[] {PLAN})))
                    .contains("always-there");
        }
    }

    @Test
    void areToldApartWhereOneCouldNotRun() {
        try (ValidatorFactory factory = factory(Default.class, OneThatBreaksDown.class)) {
            for (Class<?> group : List.of(Default.class, Errors.class, Warnings.class)) {
                assertThat(PlanValidation.sorted(factory.getValidator().validate(PLAN, group)))
                        .last()
                        .satisfies(violation -> {
                            assertThat(PlanValidation.finding(violation)).isEmpty();
                            assertThat(PlanValidation.outcome(violation))
                                    .map(RuleOutcome::getCode)
                                    .contains("breaks-down");
                            assertThat(violation.getMessage()).contains("breaks-down");
                        });
            }
        }
    }

    private static final Mission BLANK =
            Mission.builder().id(Id.of("M1")).statement(Text.of(" ")).build();

    /** Public, as such a class must be. */
    public static final class OneThatPointsElsewhere implements Supplier<PlanValidator> {

        @Override
        public PlanValidator get() {
            return PlanValidator.of(RuleSet.of(List.of(TestRules.pointsElsewhere())));
        }
    }

    @Test
    void countForElementsToo() {
        try (ValidatorFactory factory = factory(Own.class, OneThatPointsElsewhere.class)) {
            Validator validator = factory.getValidator();

            assertThat(codes(validator.validate(BLANK, Own.class))).containsExactly("points-elsewhere");
            assertThat(validator.validate(BLANK, Own.class))
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .containsExactly("");
            assertThat(codes(validator.validate(BLANK, Errors.class)))
                    .containsExactly("statement-blank-or-placeholder");
            assertThat(codes(validator.validate(BLANK, Warnings.class))).isEmpty();
        }
    }

    /** Public, as such a class must be. */
    public static final class NoBlankStatements implements Supplier<PlanValidator> {

        @Override
        public PlanValidator get() {
            return PlanValidator.standard()
                    .under(Profile.builder()
                            .name(Id.of("own"))
                            .addAdjustment(Adjustment.builder()
                                    .addRule("statement-blank-or-placeholder")
                                    .weight(Weight.OFF)
                                    .build())
                            .build());
        }
    }

    @Test
    void countForElementsUnderTheirProfile() {
        try (ValidatorFactory factory = factory(Default.class, NoBlankStatements.class)) {
            assertThat(codes(factory.getValidator().validate(BLANK))).isEmpty();
        }
    }

    record NothingAsked(@Consistent(severities = {}) Plan plan) {}

    record Unusable(@Consistent(rules = Broken.class) Plan plan) {}

    /** Public, as such a class must be. */
    public static final class Broken implements Supplier<PlanValidator> {

        @Override
        public PlanValidator get() {
            throw new IllegalStateException("no such profile");
        }
    }

    @Test
    void areRefusedWhereTheyFindNothingOrCannotBeMade() {
        try (ValidatorFactory factory = PlanValidation.newFactory()) {
            Validator validator = factory.getValidator();

            assertThatExceptionOfType(ValidationException.class)
                    .isThrownBy(() -> validator.validate(new NothingAsked(PLAN)));
            assertThatExceptionOfType(ValidationException.class)
                    .isThrownBy(() -> validator.validate(new Unusable(PLAN)))
                    .withStackTraceContaining("no such profile");
        }
    }
}
