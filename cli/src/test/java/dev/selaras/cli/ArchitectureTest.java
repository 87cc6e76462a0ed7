package dev.selaras.cli;

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
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.selaras.validation.rule.Rule;
import dev.selaras.validation.rule.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the source tree keeps to. A rule that stands in the way is changed here first, and openly. */
class ArchitectureTest {

    private static final String ROOT = "dev.selaras.";

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/") && !location.contains("-tests.jar"))
            .importPackages("dev.selaras");

    private static final Pattern NAME = Pattern.compile("`([a-z0-9.*]+)`");

    /** What each package may import of ours: the rows of the table for people. */
    static Stream<String> rows() throws IOException {
        String page = Files.readString(Path.of("../docs/architecture.md"));
        int start = page.indexOf("## Who may import whom");
        String section = page.substring(start, page.indexOf("\n## ", start));
        return section.lines().filter(line -> line.startsWith("| `"));
    }

    /** The importer and what it may import. */
    private static String[] names(String row) {
        return NAME.matcher(row).results().map(name -> ROOT + name.group(1)).toArray(String[]::new);
    }

    @Test
    void everyPackageHasItsPlaceInTheTable() throws IOException {
        String[] importers = rows().map(row -> names(row)[0]).toArray(String[]::new);

        classes().should().resideInAnyPackage(importers).check(MAIN);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void dataFlowsOneWay(String row) {
        String[] names = names(row);

        classes()
                .that()
                .resideInAPackage(names[0])
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("dev.selaras..").or(resideInAnyPackage(names)))
                .check(MAIN);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(MAIN);
        slices().matching(ROOT + "validation.rules.(*)")
                .should()
                .notDependOnEachOther()
                .check(MAIN);
    }

    @Test
    void theCoreNeedsTheJdkAlone() {
        classes()
                .that()
                .resideInAPackage("dev.selaras.core..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..", "dev.selaras.core..", "org.jspecify.annotations", "org.immutables.value"))
                .check(MAIN);
    }

    @ParameterizedTest(name = "{0} only in {1}")
    @CsvSource({
        "com.fasterxml.jackson.., dev.selaras.jackson2",
        "tools.jackson.., dev.selaras.jackson dev.selaras.cli",
        "org.snakeyaml.., dev.selaras.jackson",
        "jakarta.validation.., dev.selaras.validation.bean dev.selaras.validation.constraints dev.selaras.validation.spring",
        "org.hibernate.., dev.selaras.validation.bean dev.selaras.validation.spring",
        "org.springframework.., dev.selaras.validation.spring",
        "picocli.., dev.selaras.cli",
        "net.jqwik.., dev.selaras.testkit"
    })
    void librariesStayWhereTheyBelong(String library, String users) {
        noClasses()
                .that()
                .resideOutsideOfPackages(users.split(" "))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(MAIN);
    }

    @Test
    void rulesAreDescribedAndKeepNoState() {
        classes()
                .that()
                .implement(Rule.class)
                .and()
                .areNotInterfaces()
                .should()
                .beAnnotatedWith(RuleInfo.class)
                .andShould()
                .haveModifier(JavaModifier.FINAL)
                .check(MAIN);
        fields().that()
                .areDeclaredInClassesThat()
                .implement(Rule.class)
                .should()
                .beStatic()
                .andShould()
                .beFinal()
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
    void onlyTheCommandLineTouchesTheStreamsOfTheSystem() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.selaras.cli")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(MAIN);
    }

    @Test
    void valuesAreMadeByTheirFactoriesAndBuilders() {
        constructors()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("dev.selaras.core..")
                .and()
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
        assertThat(MAIN.getPackage("dev.selaras").getSubpackagesInTree())
                .filteredOn(one -> !one.getClasses().isEmpty())
                .allMatch(one -> one.isAnnotatedWith(NullMarked.class), "is @NullMarked")
                .extracting(JavaPackage::getName)
                .isNotEmpty();
    }
}
