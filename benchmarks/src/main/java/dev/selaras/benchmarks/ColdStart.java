package dev.selaras.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

/**
 * Starts programs in turn, each in a JVM of its own, and says how much of the processor each takes beside a JVM that says
 * hello: {@code ColdStart SELARAS_JAR PLAN [ROUNDS]}, eleven rounds if nothing is given. It needs {@code sh}.
 */
public final class ColdStart {

    private static final String ROUNDS = "11";

    /** The version of Java since which an archive keeps what was linked, not classes alone. */
    private static final int LINKS_KEPT_SINCE = 25;

    private ColdStart() {}

    /** Runs it. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = Integer.parseInt(arguments.length > 2 ? arguments[2] : ROUNDS);
        Path archive = Files.createTempDirectory("selaras").resolve("selaras.jsa");
        boolean keepsLinks = Runtime.version().feature() >= LINKS_KEPT_SINCE;
        String make = keepsLinks ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=";
        String use = keepsLinks ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=";
        Map<String, String> programs = programs(arguments[0], arguments[1], use + archive + ' ');
        millis(make + archive + " -jar '" + arguments[0] + "' validate '" + arguments[1] + "'");
        Map<String, List<Long>> took = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, String> program : programs.entrySet()) {
                took.computeIfAbsent(program.getKey(), name -> new ArrayList<>())
                        .add(millis(program.getValue()));
            }
        }
        Files.delete(archive);
        Files.delete(archive.getParent());
        print(took);
    }

    /** The arguments of the JVM by what they run. */
    private static Map<String, String> programs(String jar, String plan, String archived) {
        String classes = "-cp '" + System.getProperty("java.class.path") + "' ";
        String validate = "-jar '" + jar + "' validate '" + plan + "'";
        Map<String, String> programs = new LinkedHashMap<>();
        programs.put("hello", classes + Hello.class.getName());
        programs.put("Jackson and Hibernate Validator", classes + BoundPlan.class.getName() + " '" + plan + "'");
        programs.put("selaras validate", validate);
        programs.put("selaras validate, simple compiler", "-XX:TieredStopAtLevel=1 " + validate);
        programs.put("selaras validate, archive", archived + validate);
        programs.put("selaras validate, archive, simple compiler", archived + "-XX:TieredStopAtLevel=1 " + validate);
        return programs;
    }

    /** Runs a JVM; says how long processors worked for it. */
    private static long millis(String arguments) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process shell = new ProcessBuilder("sh", "-c", "'" + java + "' " + arguments + " > /dev/null && times")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String times = new String(shell.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        if (shell.waitFor() != 0) {
            throw new IllegalStateException(arguments);
        }
        List<String> lines = times.lines().toList();
        StringTokenizer ofChildren = new StringTokenizer(lines.get(1));
        return clock(ofChildren.nextToken()) + clock(ofChildren.nextToken());
    }

    /** A time such as {@code 0m1.070000s}. */
    private static long clock(String time) {
        int minutes = time.indexOf('m');
        BigDecimal seconds = new BigDecimal(time.substring(minutes + 1, time.length() - 1));
        return Long.parseLong(time.substring(0, minutes)) * 60_000
                + seconds.movePointRight(3).longValue();
    }

    private static void print(Map<String, List<Long>> took) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        took.values().forEach(times -> times.sort(null));
        List<Long> hello = took.values().iterator().next();
        out.println("JDK " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " processors");
        out.println("| program | ms of processor: least, median, most | least to hello | median to hello |");
        out.println("| --- | --- | --- | --- |");
        took.forEach((program, times) -> out.println("| " + program + " | " + least(times) + ", " + median(times) + ", "
                + times.get(times.size() - 1) + " | " + ratio(least(times), least(hello)) + " | "
                + ratio(median(times), median(hello)) + " |"));
    }

    private static long least(List<Long> times) {
        return times.get(0);
    }

    private static long median(List<Long> times) {
        return times.get(times.size() / 2);
    }

    private static BigDecimal ratio(long one, long other) {
        return BigDecimal.valueOf(one).divide(BigDecimal.valueOf(other), 1, RoundingMode.HALF_UP);
    }
}
