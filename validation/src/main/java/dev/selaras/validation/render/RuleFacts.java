package dev.selaras.validation.render;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Rule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import dev.selaras.validation.waiver.Waiver;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What stands on a rule in constants and numbers, in words. */
final class RuleFacts {

    static final Wording SCOPE = Wording.of("Lingkup", "Scope");
    static final Wording LOOKS_AT = Wording.of("Yang diperiksa", "Looks at");
    static final Wording PLANS = Wording.of("Berlaku untuk", "Applies to");
    static final Wording SOURCES = Wording.of("Sumber", "Source");
    static final Wording SINCE = Wording.of("Sejak versi", "Since version");

    private static final Wording EVERY_PLAN = Wording.of("setiap rencana", "every plan");
    private static final Wording OF_KECAMATAN = Wording.of(" kecamatan", " of a kecamatan");
    private static final Wording FROM =
            Wording.of(" yang dimulai pada {0} atau sesudahnya", " that begins in {0} or later");
    private static final Wording UNTIL =
            Wording.of(" yang dimulai pada {0} atau sebelumnya", " that begins in {0} or earlier");
    private static final Wording BETWEEN =
            Wording.of(" yang dimulai antara {0} dan {1}", " that begins between {0} and {1}");
    private static final Wording OR = Wording.of(" atau ", " or ");
    private static final Wording UNREAD = Wording.of(
            " (dikutip dari sumber lain; naskah aslinya belum dibaca)",
            " (as cited elsewhere; its text is not yet read)");

    private final Rule rule;
    private final RuleInfo info;
    private final Language language;

    RuleFacts(Rule rule, Language language) {
        this.rule = rule;
        this.info = rule.info();
        this.language = language;
    }

    static Wording both(Bilingual text) {
        return Wording.of(text.id(), text.en());
    }

    static Wording word(Rule.Scope scope) {
        return switch (scope) {
            case ELEMENT -> Wording.of("satu unsur tersendiri", "one element by itself");
            case PLAN -> Wording.of("satu rencana", "one plan");
            case LIBRARY -> Wording.of("rencana-rencana yang tersedia", "all plans at hand");
            case WAIVER -> Wording.of("pengecualian", "the waivers");
        };
    }

    private static Wording word(RuleInfo.Lifecycle lifecycle) {
        return switch (lifecycle) {
            case EXPERIMENTAL -> Wording.of("percobaan", "experimental");
            case STABLE -> Wording.of("tetap", "stable");
            case DEPRECATED -> Wording.of("akan dihapus", "deprecated");
        };
    }

    private static Wording word(Class<?> type) {
        if (type == Plan.class) {
            return Wording.of("rencana", "plan");
        }
        if (type == Waiver.class) {
            return Wording.of("pengecualian", "waiver");
        }
        return Arrays.stream(ElementKind.values())
                .filter(kind -> kind.type() == type)
                .findFirst()
                .map(ElementKind::noun)
                .orElse(Wording.of("setiap unsur", "every element"));
    }

    String severity() {
        return info.severity().noun().in(language) + " (`" + info.severity() + "`)";
    }

    String scope() {
        return word(rule.scope()).in(language) + " (`" + rule.scope() + "`)";
    }

    String lifecycle() {
        return word(info.lifecycle()).in(language);
    }

    String looksAt() {
        return Arrays.stream(info.looksAt())
                .map(type -> word(type).in(language))
                .collect(Collectors.joining(", "));
    }

    /** The plans it applies to, each group with the severity it has there if that is another. */
    String plans() {
        return info.appliesTo().length == 0
                ? EVERY_PLAN.in(language)
                : Arrays.stream(info.appliesTo()).map(this::plans).collect(Collectors.joining("; "));
    }

    private String plans(AppliesTo some) {
        List<String> types = Arrays.stream(some.value()).map(PlanType::name).toList();
        StringBuilder plans = new StringBuilder(oneOf(types));
        plans.append(some.kecamatan() ? OF_KECAMATAN.in(language) : "");
        if (some.from() > 0 && some.until() < AppliesTo.NO_END) {
            plans.append(BETWEEN.in(language, List.of(year(some.from()), year(some.until()))));
        } else if (some.from() > 0) {
            plans.append(FROM.in(language, List.of(year(some.from()))));
        } else if (some.until() < AppliesTo.NO_END) {
            plans.append(UNTIL.in(language, List.of(year(some.until()))));
        }
        Arrays.stream(some.severity())
                .forEach(other -> plans.append(": ").append(other.noun().in(language)));
        return plans.toString();
    }

    private String oneOf(List<String> types) {
        int last = types.size() - 1;
        List<String> first = types.subList(0, last);
        return first.isEmpty() ? types.get(last) : String.join(", ", first) + OR.in(language) + types.get(last);
    }

    private static Wording year(int year) {
        return Wording.of(year);
    }

    /** Where it comes from, a regulation marked whose text was not read. */
    String sources() {
        return Arrays.stream(info.sources()).map(this::source).collect(Collectors.joining("; "));
    }

    private String source(Source source) {
        String text = both(source.value()).in(language);
        return source.kind() == Source.Kind.UNREAD_REGULATION ? text + UNREAD.in(language) : text;
    }
}
