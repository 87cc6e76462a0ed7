package dev.selaras.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.Plan;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.Rule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.UnusableRuleException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstalledRulesTest {

    private static final String HERE = "dev.selaras.validation.InstalledRulesTest$";

    @TempDir
    private Path folder = Path.of("");

    /** A class path on which these classes are services; they are outside of the module in which the tests run. */
    private static final class ClassPath extends URLClassLoader {

        ClassPath(Path folder) throws IOException {
            super(
                    new URL[] {
                        folder.toUri().toURL(),
                        Path.of("target/test-classes").toUri().toURL()
                    },
                    PlanValidator.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null
                        ? loaded
                        : name.startsWith(HERE) ? findClass(name) : super.loadClass(name, resolve);
            }
        }
    }

    private PlanValidator installed(String... providers) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.write(services.resolve(Rule.class.getName()), List.of(providers));
        Files.writeString(folder.resolve("Broken.class"), "no class");
        try (ClassPath path = new ClassPath(folder)) {
            return PlanValidator.installed(path);
        }
    }

    @Test
    void theRulesThatAreInstalledJoinThoseOfTheLibrary() throws IOException {
        Set<String> expected = new TreeSet<>(PlanValidator.standard().rules().codes());
        expected.add("own-first");

        assertThat(installed(HERE + "First").rules().codes()).containsExactlyElementsOf(expected);
    }

    @Test
    void theyAreAskedLikeThoseOfTheLibrary() throws IOException {
        assertThat(installed(HERE + "First").validate(Examples.sample()).getFindings())
                .extracting(finding -> finding.getCode() + finding.place().getPointer())
                .containsExactly("own-first/title");
    }

    @Test
    void withoutAnyTheLibraryIsAlone() {
        assertThat(PlanValidator.installed().rules().codes())
                .isEqualTo(PlanValidator.standard().rules().codes());
    }

    @ParameterizedTest
    @CsvSource({
        "nowhere.Rule, nowhere.Rule",
        "no name, META-INF",
        "Broken, Broken",
        HERE + "ClassPath, " + HERE + "ClassPath",
        HERE + "Hidden, " + HERE + "Hidden",
        HERE + "Failing, not today",
        HERE + "Undescribed, " + HERE + "Undescribed",
        HERE + "Taken, goal-without-target"
    })
    void aRuleThatCannotBeUsedIsNamed(String provider, String named) {
        assertThatThrownBy(() -> installed(HERE + "First", provider))
                .isInstanceOf(UnusableRuleException.class)
                .hasMessageContaining(named);
    }

    /** A rule of which the test says no more than the code. */
    public abstract static sealed class Titled implements PlanRule {

        @Override
        public List<Flaw> check(PlanGraph graph) {
            return List.of(Flaw.in(graph.plan(), "/title"));
        }
    }

    @RuleInfo(
            code = "own-first",
            severity = Severity.INFO,
            looksAt = Plan.class,
            summary = @Bilingual(id = "", en = ""),
            message = @Bilingual(id = "", en = ""),
            mend = @Bilingual(id = "", en = ""),
            why = @Bilingual(id = "", en = ""),
            sources = {},
            since = "1",
            bad = "")
    public static final class First extends Titled {}

    public static final class Taken extends Titled {
        @Override
        public RuleInfo info() {
            return PlanValidator.standard()
                    .rules()
                    .require("goal-without-target")
                    .info();
        }
    }

    public static final class Undescribed extends Titled {}

    public static final class Hidden extends Titled {
        private Hidden() {}
    }

    public static final class Failing extends Titled {
        public Failing() {
            throw new IllegalStateException("not today");
        }
    }
}
