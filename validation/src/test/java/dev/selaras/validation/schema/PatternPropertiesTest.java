package dev.selaras.validation.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.model.Id;
import dev.selaras.core.model.PlanVersion;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.RegionCode;
import dev.selaras.core.model.ReportingPeriod;
import dev.selaras.core.model.Text;
import dev.selaras.format.Format;
import dev.selaras.format.Formats;
import dev.selaras.jackson.DocumentReader;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

/** A pattern of a schema and the code that reads such a text say the same of it. */
class PatternPropertiesTest {

    private static final Map<Class<?>, Format<?>> FORMATS =
            Formats.all().stream().collect(Collectors.toMap(Format::type, format -> format));

    private static final Map<Class<?>, JsonSchema> SCHEMAS = Stream.of(
                    Id.class, Ref.class, RegionCode.class, PlanVersion.class, ReportingPeriod.class, Text.class)
            .collect(Collectors.toMap(type -> type, type -> JsonSchema.of(FORMATS.get(type))));

    private static final String LONGEST = "a".repeat(Id.MAX_LENGTH);

    /** Texts that are one of these, or nearly: a character is left out, put in or put in place of another. */
    @Provide
    Arbitrary<String> nearly() {
        Arbitrary<String> whole = Arbitraries.of(
                "M1",
                "a.b_c-d",
                LONGEST,
                "rpjmd-contoh#M1",
                LONGEST + "#" + LONGEST,
                "35",
                "35.02",
                "3571",
                "35.02.11",
                "350211",
                "35.02.11.2001",
                "3502111001",
                "2025",
                "2025-Q4",
                "2025-12",
                "2025-09");
        return changed(whole, "0123456789.-_#Qaz Ä\n٣");
    }

    @Provide
    Arbitrary<String> tags() {
        Arbitrary<String> whole = Arbitraries.of(
                "id",
                "en-GB",
                "jv-Java-ID",
                "de-1996",
                "sl-rozaj-biske",
                "zh-min-nan",
                "i-klingon",
                "en-u-ca-buddhist",
                "en-x-a-1234",
                "x-own",
                "und",
                "en-a-bbb-x-a-ccc",
                "abcdefgh-abcdefgh-abcdefgh-abcdefgh");
        return changed(whole, "0-_aiXQ \nİ");
    }

    private static Arbitrary<String> changed(Arbitrary<String> whole, String characters) {
        Arbitrary<String> put = Arbitraries.strings().withChars(characters).ofMaxLength(1);
        Arbitrary<String> one = Combinators.combine(
                        whole,
                        Arbitraries.integers().between(0, 140),
                        put,
                        Arbitraries.integers().between(0, 1))
                .as((text, at, character, taken) -> {
                    int from = at % (text.length() + 1);
                    return text.substring(0, from) + character + text.substring(Math.min(from + taken, text.length()));
                });
        return Arbitraries.oneOf(whole, one);
    }

    @Property(tries = 2000)
    void aTextIsSeenAsItIsRead(@ForAll("nearly") String text) {
        String json = JsonMapper.shared().writeValueAsString(text);

        assertThat(Stream.of(Id.class, Ref.class, RegionCode.class, PlanVersion.class, ReportingPeriod.class))
                .allSatisfy(type -> assertThat(isAccepted(type, json)).isEqualTo(isRead(type, json)));
    }

    @Property(tries = 2000)
    void aLanguageThatIsReadIsAccepted(@ForAll("tags") String tag) {
        String json = JsonMapper.shared().writeValueAsString(Map.of(tag, "Maju"));

        assertThat(isAccepted(Text.class, json) || !isRead(Text.class, json)).isTrue();
    }

    private static boolean isRead(Class<?> type, String json) {
        return DocumentReader.of(FORMATS.get(type)).read(json).getErrors().isEmpty();
    }

    private static boolean isAccepted(Class<?> type, String json) {
        return SCHEMAS.get(type).refusals(json).isEmpty();
    }
}
