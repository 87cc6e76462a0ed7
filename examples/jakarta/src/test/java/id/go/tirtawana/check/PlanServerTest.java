package id.go.tirtawana.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.language.Language;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.jackson.PlanReader;
import dev.selaras.jackson.PlanWriter;
import dev.selaras.testkit.Faults;
import dev.selaras.testkit.ValidPlans;
import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.RuleSet;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The service, started for real on either path and called over HTTP, finds what the engine finds. */
class PlanServerTest {

    private static final String MAIN = "id.go.tirtawana.check.PlanServer";
    private static final RuleSet RULES = PlanValidator.standard().rules();

    /** Hibernate Validator 8 has no module descriptor, and so names no modules that it needs. */
    private static final List<String> MODULES_OF_8 =
            System.getProperty("hibernate-validator.version", "").startsWith("8.")
                    ? List.of("--add-modules", "org.jboss.logging,com.fasterxml.classmate")
                    : List.of();

    private static String path() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Process start(boolean modules, Language language) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Duser.language=" + language.tag());
        command.add("-Dsun.net.httpserver.nodelay=true"); // else each answer waits for the one before to be confirmed
        command.addAll(modules ? MODULES_OF_8 : List.of());
        command.addAll(
                modules ? List.of("-p", path(), "-m", "id.go.tirtawana.check/" + MAIN) : List.of("-cp", path(), MAIN));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    @ParameterizedTest
    @CsvSource({"own, false, INDONESIAN", "host, false, ENGLISH", "own, true, ENGLISH", "host, true, INDONESIAN"})
    void findsTheSame(String validator, boolean modules, Language language) throws Exception {
        Process server = start(modules, language);
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
            URI service = URI.create("http://localhost:" + out.readLine() + "/" + validator);
            HttpClient client = HttpClient.newHttpClient();
            for (String document : documents().toList()) {
                HttpResponse<String> response = client.send(
                        HttpRequest.newBuilder(service)
                                .POST(HttpRequest.BodyPublishers.ofString(document))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                List<Finding> findings = findings(document);
                boolean wrong = findings.stream().anyMatch(each -> each.getSeverity() == Severity.ERROR);

                assertThat(response.statusCode()).isEqualTo(wrong ? 422 : 200);
                assertThat(response.body())
                        .isEqualTo(findings.stream()
                                .map(each -> line(each, language))
                                .collect(Collectors.joining()));
            }
        } finally {
            server.destroy();
        }
    }

    private static Stream<String> documents() {
        Stream<Plan> plain =
                Stream.of(PlanType.values()).map(type -> ValidPlans.plain(type).plan());
        Stream<Plan> faulty = Faults.all().stream()
                .flatMap(fault -> fault.examples().limit(1))
                .map(each -> each.set().plan());
        return Stream.concat(plain, faulty).map(PlanWriter.standard()::write);
    }

    private static List<Finding> findings(String document) {
        Plan plan = PlanReader.standard().read(document).orElseThrow();
        return PlanValidator.standard().validate(plan).getFindings();
    }

    private static String line(Finding finding, Language language) {
        String path = finding.place()
                .getPointer()
                .replaceAll("/([0-9]+)", "[$1]")
                .replaceFirst("^/", "")
                .replace('/', '.');
        return path + ": " + RULES.say(finding, RuleInfo::message).in(language, finding.getArguments()) + "\n";
    }
}
