package id.go.tirtawana.plans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.language.Language;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.format.reading.ReadingError;
import dev.selaras.jackson.PlanReader;
import dev.selaras.jackson.PlanWriter;
import dev.selaras.testkit.Fault;
import dev.selaras.testkit.Faults;
import dev.selaras.testkit.FaultyPlan;
import dev.selaras.testkit.PlanSet;
import dev.selaras.testkit.ValidPlans;
import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.spring.PlanValidationAutoConfiguration;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.json.JsonParserFactory;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The service, started for real and called over HTTP, finds what the engine finds. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PlanServiceTest {

    private static final PlanValidator ENGINE = PlanValidator.standard();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String MODEL =
            PlanWriter.standard().write(ValidPlans.plain(PlanType.RPJMD).plan());

    @Value("${local.server.port}")
    private int port;

    private HttpResponse<String> post(String document, String language) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/plans"))
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .POST(HttpRequest.BodyPublishers.ofString(document))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static Object remarks(HttpResponse<String> response) {
        boolean taken = response.statusCode() == 200;
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValue(taken ? "application/json" : "application/problem+json");
        return taken
                ? JsonParserFactory.getJsonParser().parseList(response.body())
                : JsonParserFactory.getJsonParser().parseMap(response.body()).get("errors");
    }

    private void findsTheSame(Plan plan, String json, String tag) throws IOException, InterruptedException {
        List<Finding> findings = ENGINE.validate(plan).getFindings();
        HttpResponse<String> response = post(json, tag);

        boolean wrong = findings.stream().anyMatch(each -> each.getSeverity() == Severity.ERROR);
        Language language = Language.of(Locale.forLanguageTag(tag));
        assertThat(response.statusCode()).isEqualTo(wrong ? 422 : 200);
        assertThat(remarks(response))
                .isEqualTo(findings.stream().map(each -> remark(each, language)).toList());
    }

    private static Map<String, String> remark(Finding finding, Language language) {
        return remark(
                finding.getCode(),
                finding.getSeverity().name(),
                finding.place().getPointer(),
                ENGINE.rules().say(finding, RuleInfo::message).in(language, finding.getArguments()),
                ENGINE.rules().say(finding, RuleInfo::mend).in(language, finding.getArguments()));
    }

    private static Map<String, String> remark(
            String code, String severity, String pointer, String message, String mend) {
        return Map.of("code", code, "severity", severity, "pointer", pointer, "message", message, "mend", mend);
    }

    @ParameterizedTest
    @EnumSource(PlanType.class)
    void inAPlanOfEachType(PlanType type) throws Exception {
        Plan plan = ValidPlans.plain(type).plan();
        for (String tag : List.of("id-ID", "en", "ja")) {
            findsTheSame(plan, PlanWriter.standard().write(plan), tag);
        }
    }

    @Test
    void inAPlanWithEachFaultOfTheTestKit() throws Exception {
        for (Plan plan : Faults.all().stream()
                .flatMap(fault -> fault.examples().limit(1))
                .map(faulty -> faulty.set().plan())
                .toList()) {
            findsTheSame(plan, PlanWriter.standard().write(plan), "id");
        }
    }

    @Test
    void inAThousandPlansWithFaultsAndWithout() throws Exception {
        List<Fault> faults = List.copyOf(Faults.all());
        for (int i = 0; i < 1_000; i++) {
            PlanSet set = ValidPlans.numbered(i);
            Plan plan = faults.get(i % faults.size())
                    .inject(set, i)
                    .map(FaultyPlan::set)
                    .orElse(set)
                    .plan();
            findsTheSame(plan, PlanWriter.standard().write(plan), i % 2 == 0 ? "id" : "en");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"jv, id;q=0.8, en;q=0.5 | Dokumen", "fr | The", "su, en, id | The"})
    void answersInTheFirstLanguageThatTheRulesSpeak(String asked, String first) throws Exception {
        assertThat(post("", asked).body()).contains("\"title\":\"" + first + " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${1+1}", "{finding}", "{0}", "{max}", "#{T(java.lang.Runtime)}", "%s", "<b>"})
    void whateverADocumentSays(String hostile) throws Exception {
        String json = MODEL.replace("\"statement\": \"", "\"statement\": \"" + hostile + " ");

        findsTheSame(PlanReader.standard().read(json).orElseThrow(), json, "en");
    }

    @ParameterizedTest
    @CsvSource({"RPJMD, Rpjmd", "title, tilte", "2029, 2 029", "id, en"})
    void tellsWhyADocumentIsNoPlan(String right, String wrong) throws Exception {
        String json = MODEL.replaceFirst("\"" + right + "\"", "\"" + wrong + "\"")
                .replaceFirst("\"period\": \\{", "\"period\": { \"x\": 1,");
        HttpResponse<String> response = post(json, "id");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(remarks(response))
                .isEqualTo(PlanReader.standard().read(json).getErrors().stream()
                        .map(PlanServiceTest::remark)
                        .toList());
    }

    private static Map<String, Object> remark(ReadingError error) {
        return Map.of(
                "code", error.getCode().code(),
                "severity", "ERROR",
                "pointer", error.getPointer(),
                "line", error.getLine(),
                "column", error.getColumn(),
                "message", error.message(Language.INDONESIAN),
                "mend", error.mend(Language.INDONESIAN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "x", "null", "[]", "{ \"id\": \"a\" ", "{} {}"})
    void tellsThatADocumentIsNoJson(String document) throws Exception {
        HttpResponse<String> response = post(document, "id");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(remarks(response))
                .isEqualTo(PlanReader.standard().read(document).getErrors().stream()
                        .map(PlanServiceTest::remark)
                        .toList());
    }

    @Test
    void nothingIsMadeWhereHibernateValidatorIsNotThere() {
        new ApplicationContextRunner()
                .withClassLoader(new FilteredClassLoader("org.hibernate.validator"))
                .withConfiguration(AutoConfigurations.of(PlanValidationAutoConfiguration.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean("planConstraintsPostProcessor"));
    }
}
