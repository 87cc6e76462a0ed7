package dev.selaras.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Milestone;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Text;
import dev.selaras.testing.PlanArbitraries;
import dev.selaras.testing.Plans;
import dev.selaras.testkit.PlanSet;
import dev.selaras.testkit.ValidPlans;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(PlanArbitraries.class)
@Domain(DomainContext.Global.class)
class YamlRoundTripPropertiesTest {

    private static final String WORDS =
            "a Mutu é ꦗ 😀 : # - -- --- ... ! & * ? | > % @ ` ' \" { } [ ] , = << ~ null no Yes true on y 0 1 010 1_000 0x1F"
                    + " 1.10 1e3 .5 .inf .nan 2026-01-31 12:30:45 + -1 -1,5 2025";

    private static final String MARKS =
            ": _ #_- _? _ _  _\n_\n\n_\r_\t_\\_\u0000_\u0007_\u001b_\u007f_\u0085_\u00a0_\u2028_\u200b"
                    + "_\ufeff_\ufffe_\uffff";

    private static final PlanReader READER = PlanReader.yaml();
    private static final PlanWriter WRITER = PlanWriter.yaml();

    @Property(tries = 150)
    void readingBackWhatWasWrittenGivesTheSamePlan(@ForAll Plan plan) {
        assertThat(READER.read(WRITER.write(plan)).orElseThrow()).isEqualTo(plan);
    }

    @Property(tries = 50)
    void soDoesAPlanWithoutAFault(@ForAll("validPlans") PlanSet set) {
        for (Plan plan : set.plans()) {
            assertThat(READER.read(WRITER.write(plan)).orElseThrow()).isEqualTo(plan);
        }
    }

    @Provide
    Arbitrary<PlanSet> validPlans() {
        return ValidPlans.any();
    }

    @Property(tries = 50)
    void jsonThatWentThroughYamlIsTheSameToTheByte(@ForAll Plan plan) {
        String json = PlanWriter.standard().write(plan);
        String yaml = WRITER.write(PlanReader.standard().read(json).orElseThrow());

        assertThat(PlanWriter.standard().write(READER.read(yaml).orElseThrow())).isEqualTo(json);
    }

    @Property(tries = 500)
    void anyTextIsReadBackWhereverItStands(@ForAll("hostile") String text) {
        Plan plan = with(text);

        assertThat(READER.read(WRITER.write(plan)).orElseThrow()).isEqualTo(plan);
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> pieces =
                Arbitraries.oneOf(Arbitraries.of(MARKS.split("_", -1)), Arbitraries.of(WORDS.split(" ", -1)));
        return Arbitraries.oneOf(
                pieces.list().ofMinSize(1).ofMaxSize(8).map(list -> String.join("", list)), PlanArbitraries.strings());
    }

    @Example
    void textsLongerThanALineMayBeAreReadBack() {
        for (String piece : List.of("a", "kata ", "\u0001", "\"", "😀", "a\n")) {
            Plan plan = with(piece.repeat(50_000 / piece.length()));

            assertThat(READER.read(WRITER.write(plan)).orElseThrow()).isEqualTo(plan);
        }
    }

    @Example
    void quotesOnlyWhatOthersWouldMisread() {
        assertThat(WRITER.write(with("Sejahtera, adil – dan makmur")))
                .contains("title: Sejahtera, adil – dan makmur\n");
        assertThat(WRITER.write(with("baris satu\nbaris dua"))).contains("title: |-\n  baris satu\n  baris dua\n");
        for (String text :
                List.of("1", "1.10", "2026-01-31", "no", "null", "0x1F", "a: b", "a #b", "- a", "12:30", "")) {
            assertThat(WRITER.write(with(text))).contains("title: \"" + text + "\"\n");
        }
    }

    private static Plan with(String text) {
        Indicator indicator = Indicator.builder()
                .from(Plans.indicator("I1", "T1"))
                .number(text)
                .name(Text.of(Map.of("id", text)))
                .responsible(List.of(text, "Dinas", text))
                .tags(List.of(text))
                .codes(text.length() > 100 ? Map.of() : Map.of(text, text))
                .milestones(List.of(Milestone.of(2025, Measurement.parse(text, NumberConvention.ID))))
                .build();
        return Plan.builder()
                .from(Plans.withIndicators(Plans.small(), indicator))
                .title(Text.of(text))
                .build();
    }
}
