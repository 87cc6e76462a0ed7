package dev.selaras.benchmarks;

import com.fasterxml.classmate.TypeResolver;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Validation;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.jboss.logging.Logger;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Starts programs in turn, each in a JVM of its own, and says how much of the processor each takes beside a JVM that says
 * hello: {@code ColdStart SELARAS_JAR PLAN [ROUNDS]}, eleven rounds if nothing is given. It needs {@code bash}.
 */
public final class ColdStart {

    private static final String JAR = "cli/target/selaras.jar";
    private static final String PLAN = "examples/rpjmd-tirtawana-2025-2029.json";
    private static final String HELLO = "a JVM that says hello";
    private static final String VALIDATE = "**Selaras** `validate`";
    private static final String ARCHIVED = "**Selaras** `validate`, archive of classes";
    private static final int ROUNDS = 11;

    /** The version of Java since which an archive keeps what was linked, not classes alone. */
    private static final int LINKS_KEPT_SINCE = 25;

    private ColdStart() {}

    /** Runs it. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : ROUNDS;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        measure(arguments[0], arguments[1], rounds).lines().forEach(out::println);
    }

    /** What is missing, if anything is. */
    static Optional<String> obstacle() {
        return Files.isRegularFile(Path.of(JAR))
                ? Optional.empty()
                : Optional.of(JAR + " is missing; packaging cli makes it");
    }

    static Section measure() throws IOException, InterruptedException {
        return measure(JAR, PLAN, ROUNDS);
    }

    private static Section measure(String jar, String plan, int rounds) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("selaras");
        Path archive = folder.resolve("selaras.jsa");
        try {
            copyPrograms(folder);
            boolean keepsLinks = Runtime.version().feature() >= LINKS_KEPT_SINCE;
            String make = keepsLinks ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=";
            String use = keepsLinks ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=";
            millis(make + archive + " -jar '" + jar + "' validate '" + plan + "'");
            Map<String, List<Long>> took = new LinkedHashMap<>();
            Map<String, String> programs = programs(folder, jar, plan, use + archive + ' ');
            for (int round = 0; round < rounds; round++) {
                for (Map.Entry<String, String> program : programs.entrySet()) {
                    took.computeIfAbsent(program.getKey(), name -> new ArrayList<>())
                            .add(millis(program.getValue()));
                }
            }
            return section(took);
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** So that no program has the class path of the benchmarks. */
    private static void copyPrograms(Path folder) throws IOException {
        Path copies = folder.resolve(ColdStart.class.getPackageName().replace('.', '/'));
        Files.createDirectories(copies);
        for (String name :
                List.of("Hello", "BoundPlan", "BoundPlan$Region", "BoundPlan$Element", "BoundPlan$Measure")) {
            Files.write(copies.resolve(name + ".class"), Resources.bytes(name + ".class"));
        }
    }

    /** The arguments of the JVM by what they run. No program is given libraries that it does not need. */
    private static Map<String, String> programs(Path folder, String jar, String plan, String archived) {
        String validate = "-jar '" + jar + "' validate '" + plan + "'";
        Map<String, String> programs = new LinkedHashMap<>();
        programs.put(HELLO, "-cp '" + folder + "' " + Hello.class.getName());
        programs.put(
                "Jackson databind and Hibernate Validator",
                "-cp '" + folder + File.pathSeparator + libraries() + "' " + BoundPlan.class.getName() + " '" + plan
                        + "'");
        programs.put(VALIDATE, validate);
        programs.put("**Selaras** `validate`, simple compiler", "-XX:TieredStopAtLevel=1 " + validate);
        programs.put(ARCHIVED, archived + validate);
        programs.put(
                "**Selaras** `validate`, archive of classes, simple compiler",
                archived + "-XX:TieredStopAtLevel=1 " + validate);
        return programs;
    }

    /** Runs a JVM; says how long processors worked for it. */
    private static long millis(String arguments) throws IOException, InterruptedException {
        String timed =
                "TIMEFORMAT='%3U %3S'; time '" + ChildJvm.java() + "' " + arguments + " > /dev/null 2> /dev/null";
        Process shell = new ProcessBuilder("bash", "-c", "set -e; export LC_ALL=C; " + timed)
                .redirectErrorStream(true)
                .start();
        String times = new String(shell.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        if (shell.waitFor() != 0) {
            throw new IllegalStateException("java " + arguments + " failed; run by hand it says why");
        }
        StringTokenizer userAndSystem = new StringTokenizer(times);
        return clock(userAndSystem.nextToken()) + clock(userAndSystem.nextToken());
    }

    /** A time such as {@code 1.070}. */
    private static long clock(String seconds) {
        return new BigDecimal(seconds).movePointRight(3).longValueExact();
    }

    /** Where the libraries of the program without Selaras are. */
    private static String libraries() {
        return Stream.of(
                        JsonMapper.class,
                        JsonFactory.class,
                        JsonProperty.class,
                        Validation.class,
                        HibernateValidator.class,
                        Logger.class,
                        TypeResolver.class)
                .map(type -> Peers.file(type).toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Section section(Map<String, List<Long>> took) {
        List<String> lines = new ArrayList<>(List.of(
                "| program | ms of processor: least / median / most | least × hello | median × hello |",
                "| --- | --: | --: | --: |"));
        took.values().forEach(times -> times.sort(null));
        List<Long> hello = times(took, HELLO);
        took.forEach((program, times) -> lines.add("| " + program + " | " + Figures.of(least(times)) + " / "
                + Figures.of(median(times)) + " / " + Figures.of(times.get(times.size() - 1)) + " | "
                + Figures.of((double) least(times) / least(hello)) + " | "
                + Figures.of((double) median(times) / median(hello)) + " |"));
        return new Section(
                lines,
                List.of(
                        Goal.atMost(3.2, "cold start ÷ hello", (double) least(times(took, VALIDATE)) / least(hello)),
                        Goal.atMost(
                                2.3,
                                "cold start with an archive ÷ hello",
                                (double) least(times(took, ARCHIVED)) / least(hello))));
    }

    private static List<Long> times(Map<String, List<Long>> took, String program) {
        return Objects.requireNonNull(took.get(program));
    }

    private static long least(List<Long> times) {
        return times.get(0);
    }

    private static long median(List<Long> times) {
        return times.get(times.size() / 2);
    }
}
