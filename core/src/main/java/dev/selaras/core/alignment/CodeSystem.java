package dev.selaras.core.alignment;

import dev.selaras.core.language.WordSet;
import dev.selaras.core.language.Wording;
import dev.selaras.core.language.Words;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Missing;
import dev.selaras.core.measurement.NotApplicable;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.model.SdgCode;
import dev.selaras.core.model.SdgLevel;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A system of codes outside the plans, in which plans say what their elements are for: the SDG, Asta Cita, or any other by
 * the name that plans give it in {@code codes}. Immutable and thread-safe.
 */
public final class CodeSystem {

    /**
     * The eight missions of the national medium-term plan 2025–2029 (Asta Cita), numbered 1 to 8.
     *
     * <p>Source: practice; regional plans name them by their numbers.
     */
    public static final CodeSystem ASTA_CITA = new CodeSystem(
            "Asta Cita",
            Wording.of("Asta Cita"),
            Wording.of("misi", "missions"),
            name -> Words.of(name).equals(Words.of("Asta Cita")),
            text -> CodeTexts.read(
                    text,
                    Set.of("asta", "cita", "ac", "misi"),
                    code -> code.length() == 1 && code.charAt(0) >= '1' && code.charAt(0) <= '8'
                            ? Optional.of(code)
                            : Optional.empty()),
            numbers(8),
            Comparator.naturalOrder());

    private static final Wording CODES = Wording.of("kode", "codes");

    private static final WordSet SDG_NAMES = WordSet.of("sdg", "sdgs", "tpb");

    private static final Set<String> BEFORE_SDG_CODES = Set.of("sdg", "sdgs", "tpb", "tujuan", "goal", "target");

    private final String name;
    private final Wording title;
    private final Wording noun;
    private final Predicate<String> isNamed;
    private final Function<String, Optional<List<String>>> reader;
    private final List<String> all;
    private final Comparator<String> order;

    private CodeSystem(
            String name,
            Wording title,
            Wording noun,
            Predicate<String> isNamed,
            Function<String, Optional<List<String>>> reader,
            List<String> all,
            Comparator<String> order) {
        this.name = name;
        this.title = title;
        this.noun = noun;
        this.isNamed = isNamed;
        this.reader = reader;
        this.all = all;
        this.order = order;
    }

    private static List<String> numbers(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(Integer::toString).toList();
    }

    /** The Sustainable Development Goals, which plans name SDG, SDGs or TPB; each code as what it is part of on a level. */
    public static CodeSystem sdg(SdgLevel level) {
        return new CodeSystem(
                "SDG",
                Wording.of("TPB (SDG)", "SDG"),
                switch (level) {
                    case GOAL -> Wording.of("tujuan", "goals");
                    case TARGET -> Wording.of("target", "targets");
                    default -> CODES;
                },
                name -> SDG_NAMES.has(name, 0, name.length()) || Words.of(name).containsAny(SDG_NAMES),
                text -> CodeTexts.read(text, BEFORE_SDG_CODES, SdgCode::find)
                        .map(codes -> codes.stream()
                                .map(code -> code.at(level).toString())
                                .toList()),
                level == SdgLevel.GOAL ? numbers(SdgCode.GOALS) : List.of(),
                Comparator.comparing(SdgCode::of));
    }

    /** Any other system, by the name that plans give it. Its codes are taken as they are, those with commas between apart. */
    public static CodeSystem named(String name) {
        Words words = Words.of(name);
        return new CodeSystem(
                name,
                Wording.quoted(name),
                CODES,
                other -> Words.of(other).equals(words),
                CodeSystem::betweenCommas,
                List.of(),
                Comparator.naturalOrder());
    }

    private static Optional<List<String>> betweenCommas(String text) {
        List<String> codes = Collections.list(new StringTokenizer(text, ",")).stream()
                .map(code -> code.toString().strip())
                .filter(CodeSystem::saysSomething)
                .toList();
        return codes.isEmpty() ? Optional.empty() : Optional.of(codes);
    }

    /** Whether a text is more than the word that no code fits. */
    private static boolean saysSomething(String code) {
        Measurement said = Measurement.parse(code, NumberConvention.ID);
        return !(said instanceof Missing) && !(said instanceof NotApplicable);
    }

    /** What it is called by programs. */
    public String name() {
        return name;
    }

    /** What it is called by people, safe to print. */
    public Wording title() {
        return title;
    }

    /** What people call its codes, several of them: goals, targets, missions. */
    public Wording noun() {
        return noun;
    }

    /** Whether a plan means this system by a name. */
    public boolean isNamed(String other) {
        return isNamed.test(other);
    }

    /** The codes in a text, or nothing if it has none or holds something else. */
    public Optional<List<String>> codes(String text) {
        return reader.apply(text);
    }

    /** Whether a text is meant as codes and can't be read as such: an empty one is none, and NA says that none fits. */
    public boolean isUnreadable(String text) {
        return codes(text).isEmpty() && saysSomething(text);
    }

    /** All codes there are, in order; empty if they are too many or not known. */
    List<String> all() {
        return all;
    }

    Comparator<String> order() {
        return order;
    }
}
