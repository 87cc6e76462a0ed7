package dev.selaras.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.report.Verdict;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Rule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rules.BuiltInRules;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInRulesTest {

    static Stream<RuleInfo> rules() {
        return BuiltInRules.all().rules().stream().map(Rule::info);
    }

    @Test
    void theListHasEveryRuleThereIs() {
        List<String> written = new ClassFileImporter()
                .importPackages("dev.selaras.validation.rules").stream()
                        .filter(type -> type.isAssignableTo(Rule.class))
                        .map(JavaClass::getName)
                        .sorted()
                        .toList();

        assertThat(BuiltInRules.all().rules().stream()
                        .map(rule -> rule.getClass().getName())
                        .sorted())
                .as("rules listed; add the missing one to the list of its family, such as DocumentRules")
                .isEqualTo(written);
    }

    @Test
    void theSamplePlanBreaksNoRule() {
        assertThat(Examples.report("").getFindings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theBadExampleBreaksItsRuleAndNoOther(RuleInfo rule) {
        assertThat(Examples.report(rule.bad()).getFindings())
                .extracting(Finding::getCode)
                .containsExactly(rule.code());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theGoodExampleBreaksNoRule(RuleInfo rule) {
        Report report = Examples.report(rule.good());

        assertThat(report.getFindings()).isEmpty();
        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void codesAreLowerCaseWordsWithHyphens(RuleInfo rule) {
        assertThat(rule.code()).matches("[a-z]+(-[a-z]+)*");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyTextIsThereInBothLanguages(RuleInfo rule) {
        List<Bilingual> texts = List.of(rule.summary(), rule.message(), rule.mend(), rule.why());

        assertThat(texts).allSatisfy(text -> {
            assertThat(text.id()).isNotBlank().isNotEqualTo(text.en());
            assertThat(text.en()).isNotBlank();
        });
        assertThat(rule.summary().id()).doesNotEndWith(".");
        assertThat(rule.summary().en()).doesNotEndWith(".");
    }
}
