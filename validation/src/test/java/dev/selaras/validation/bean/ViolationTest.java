package dev.selaras.validation.bean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.language.Language;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.Text;
import dev.selaras.testing.Plans;
import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.RuleInfo;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViolationTest {

    private static final ValidatorFactory FACTORY = PlanValidation.newFactory();
    private static final Validator DOOR = FACTORY.getValidator();
    private static final Plan DANGLING = Plan.builder()
            .from(Plans.small())
            .addGoals(goal("T9", "Meningkatnya mutu layanan dasar", "M9"))
            .build();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    private static Goal goal(String id, String statement, String mission) {
        return Goal.builder()
                .id(Id.of(id))
                .statement(Text.of(statement))
                .addMissions(Ref.of(mission))
                .build();
    }

    private static <T> List<String> paths(Set<ConstraintViolation<T>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath().toString())
                .sorted()
                .toList();
    }

    @Test
    void hasThePlaceAsItsPath() {
        int last = DANGLING.getGoals().size() - 1;

        assertThat(paths(DOOR.validate(DANGLING, Errors.class))).contains("goals[" + last + "].missions[0]");
    }

    @Test
    void ofAnElementHasAPathFromThere() {
        assertThat(paths(DOOR.validate(goal("T1", " ", "M1")))).containsExactly("statement");
    }

    @Test
    void ofAPlanInSomethingElseHasAPathFromThere() {
        record Envelope(List<@Valid Plan> plans) {}
        int last = DANGLING.getGoals().size() - 1;

        assertThat(paths(DOOR.validate(new Envelope(List.of(DANGLING)), Errors.class)))
                .contains("plans[0].goals[" + last + "].missions[0]");
    }

    record Submission(
            @NotBlank String sender,

            @Valid @ConvertGroup(from = Default.class, to = Errors.class)
            Plan plan) {}

    @Test
    void ofAnObjectAroundThePlanStandsBesideItsErrors() {
        Set<ConstraintViolation<Submission>> violations = DOOR.validate(new Submission(" ", DANGLING));

        assertThat(paths(violations)).contains("sender");
        assertThat(PlanValidation.findings(violations))
                .isEqualTo(PlanValidation.findings(DOOR.validate(DANGLING, Errors.class)));
    }

    @Test
    void speaksTheLanguageOfTheRequest() {
        AtomicReference<Language> ofTheRequest = new AtomicReference<>(Language.INDONESIAN);
        try (ValidatorFactory factory = PlanValidation.newFactory(new PlanConstraints(), ofTheRequest::get)) {
            assertThat(message(factory)).isEqualTo(said(Language.INDONESIAN));
            ofTheRequest.set(Language.ENGLISH);
            assertThat(message(factory)).isEqualTo(said(Language.ENGLISH));
        }
    }

    private static String message(ValidatorFactory factory) {
        return factory.getValidator()
                .validate(goal("T1", " ", "M1"))
                .iterator()
                .next()
                .getMessage();
    }

    private static String said(Language language) {
        PlanValidator engine = PlanValidator.standard();
        Finding finding = engine.validate(goal("T1", " ", "M1")).getFindings().get(0);
        return engine.rules().say(finding, RuleInfo::message).in(language, finding.getArguments());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{findingInEnglish}",
                "{jakarta.validation.constraints.NotNull.message}",
                "${1+1}",
                "$1",
                "\\",
                "{",
                "}",
                "\\{x\\}"
            })
    void saysWhatTheDocumentSaysAsItIs(String hostile) {
        Plan twice = Plan.builder()
                .from(Plans.small())
                .goals(List.of())
                .addGoals(goal("T1", "Meningkatnya " + hostile + " layanan", "M1"))
                .addGoals(goal("T2", "Meningkatnya " + hostile + " layanan", "M1"))
                .build();

        assertThat(DOOR.validate(twice))
                .extracting(ConstraintViolation::getMessage)
                .anyMatch(message -> message.contains(hostile));
    }

    @Test
    void carriesCodeAndSeverity() {
        assertThat(PlanValidation.findings(DOOR.validate(goal("T1", " ", "M1"))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getCode()).isEqualTo("statement-blank-or-placeholder");
                    assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
                });
    }

    @Test
    void standInTheReadingOrderOfThePlan() {
        List<ConstraintViolation<Plan>> sorted = PlanValidation.sorted(DOOR.validate(DANGLING));

        assertThat(sorted)
                .hasSizeGreaterThan(1)
                .extracting(violation -> PlanValidation.finding(violation).orElseThrow())
                .isEqualTo(PlanValidator.standard().validate(DANGLING).getFindings());
    }
}
