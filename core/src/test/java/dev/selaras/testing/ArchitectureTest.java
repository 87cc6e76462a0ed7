package dev.selaras.testing;

import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What the source tree of the core keeps to. A rule that stands in the way is changed here first, and openly. */
class ArchitectureTest {

    private static final String CORE = "dev.selaras.core.";

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/") && !location.contains("-tests.jar"))
            .importPackages("dev.selaras.core");

    /** What each package may import of ours. */
    private static final Map<String, Set<String>> IMPORTS = Map.of(
            "language", Set.of("language"),
            "measurement", Set.of("measurement"),
            "model", Set.of("model", "measurement", "language"),
            "graph", Set.of("graph", "model"));

    private static final Set<JavaPackage> PACKAGES =
            MAIN.getPackage("dev.selaras.core").getSubpackages();

    @Test
    void everyPackageHasItsPlaceInTheTable() {
        assertThat(PACKAGES)
                .extracting(JavaPackage::getRelativeName)
                .containsExactlyInAnyOrderElementsOf(IMPORTS.keySet());
    }

    @Test
    void dataFlowsOneWay() {
        IMPORTS.forEach((importer, imported) -> {
            String[] allowed = imported.stream().map(CORE::concat).toArray(String[]::new);
            classes()
                    .that()
                    .resideInAPackage(CORE + importer)
                    .should()
                    .onlyDependOnClassesThat(
                            resideOutsideOfPackage("dev.selaras..").or(resideInAnyPackage(allowed)))
                    .check(MAIN);
        });
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching(CORE + "(**)").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void theCoreNeedsTheJdkAlone() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..", "dev.selaras.core..", "org.jspecify.annotations", "org.immutables.value"))
                .check(MAIN);
    }

    @Test
    void numbersAreExact() {
        Pattern name = Pattern.compile("(double|float|java\\.lang\\.(Double|Float))(\\[])*");
        DescribedPredicate<JavaClass> inexact =
                describe("are inexact", type -> name.matcher(type.getName()).matches());
        fields().should().notHaveRawType(inexact).check(MAIN);
        codeUnits()
                .should()
                .notHaveRawReturnType(inexact)
                .andShould()
                .notHaveRawParameterTypes(anyElementThat(inexact))
                .check(MAIN);
        noClasses().should().dependOnClassesThat(inexact).check(MAIN);
    }

    @Test
    void nothingDependsOnTheDefaultLocaleOrOnRegularExpressions() {
        Pattern name = Pattern.compile("java\\.util\\.regex\\..*|java\\.lang\\.String\\."
                + "(to(Lower|Upper)Case\\(\\)|(split|matches|replaceAll|replaceFirst|format)\\(.*)");
        DescribedPredicate<JavaAccess<?>> unwanted = describe(
                "is dependent on the locale or a regular expression",
                access -> name.matcher(access.getTarget().getFullName()).matches());
        noClasses().should().accessTargetWhere(unwanted).check(MAIN);
    }

    @Test
    void valuesAreMadeByTheirFactoriesAndBuilders() {
        constructors()
                .that()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .haveSimpleNameNotEndingWith("Builder")
                .should()
                .notBePublic()
                .check(MAIN);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*[.$](\\w*(Utils?|Helper|Manager|Impl)|(Abstract|Base)[A-Z]\\w*)")
                .check(MAIN);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(PACKAGES).allMatch(one -> one.isAnnotatedWith(NullMarked.class));
    }
}
