package dev.selaras.testing;

import dev.selaras.core.language.Wording;
import dev.selaras.core.measurement.Grade;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Money;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.measurement.Range;
import dev.selaras.core.measurement.Rate;
import dev.selaras.core.measurement.Ratio;
import dev.selaras.core.measurement.Scale;
import dev.selaras.core.measurement.ScaleCategory;
import dev.selaras.core.measurement.ScoreBand;
import dev.selaras.core.measurement.Threshold;
import dev.selaras.core.model.Actual;
import dev.selaras.core.model.AdoptedElement;
import dev.selaras.core.model.AdoptedElementBuilder;
import dev.selaras.core.model.Adoption;
import dev.selaras.core.model.AdoptionBuilder;
import dev.selaras.core.model.AdoptionMode;
import dev.selaras.core.model.Aggregation;
import dev.selaras.core.model.Condition;
import dev.selaras.core.model.ConditionBuilder;
import dev.selaras.core.model.Direction;
import dev.selaras.core.model.Elaboration;
import dev.selaras.core.model.ElaborationBuilder;
import dev.selaras.core.model.ElaborationPoint;
import dev.selaras.core.model.ElaborationPointBuilder;
import dev.selaras.core.model.Factor;
import dev.selaras.core.model.FactorBuilder;
import dev.selaras.core.model.FactorKind;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.GoalBuilder;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.IndicatorBuilder;
import dev.selaras.core.model.IndicatorFamily;
import dev.selaras.core.model.Milestone;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.MissionBuilder;
import dev.selaras.core.model.OrganisationalUnit;
import dev.selaras.core.model.OrganisationalUnitBuilder;
import dev.selaras.core.model.Period;
import dev.selaras.core.model.Pillar;
import dev.selaras.core.model.PillarBuilder;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanBuilder;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.PlanVersion;
import dev.selaras.core.model.PointKind;
import dev.selaras.core.model.Problem;
import dev.selaras.core.model.ProblemBuilder;
import dev.selaras.core.model.ProblemLevel;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.Region;
import dev.selaras.core.model.RegionBuilder;
import dev.selaras.core.model.RegionLevel;
import dev.selaras.core.model.ReportingPeriod;
import dev.selaras.core.model.StrategicIssue;
import dev.selaras.core.model.StrategicIssueBuilder;
import dev.selaras.core.model.Target;
import dev.selaras.core.model.TargetBuilder;
import dev.selaras.core.model.TargetYears;
import dev.selaras.core.model.TargetYearsBuilder;
import dev.selaras.core.model.Text;
import dev.selaras.core.model.UnitKind;
import dev.selaras.core.model.Vision;
import dev.selaras.core.model.VisionBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Builders.BuilderCombinator;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Plans of any shape for properties, most of them full of faults: ids repeat, references dangle, texts are odd.
 *
 * <p>A class with {@code @Domain(PlanArbitraries.class)} takes them as {@code @ForAll Plan plan}; others call the methods.
 * Every optional attribute is there sometimes. The cells of a plan are read in the plan's own number convention.
 */
public final class PlanArbitraries extends DomainContextBase {

    /** Few, so that references often meet an element, and elements each other. */
    private static final String[] FAMILIAR_IDS = {
        "V1", "P1", "M1", "M2", "PR1", "PR2", "IS1", "T1", "T2", "S1", "S2", "I1", "I2"
    };

    private static final String[] CELLS = {
        "",
        "-",
        "—",
        "NA",
        "n/a",
        "WTP",
        "81-82",
        "0",
        "007",
        " 12 ",
        "73,92",
        "73.92",
        "1.520,64",
        "1,520.64",
        "41.236",
        "-1,88",
        "-1.88",
        "1 Dokumen",
        "4.43-4.47",
        "46.477-46.477",
        "13.02-",
        "≤ 2,8 %",
        "minimal 1.234",
        "1 : 1.000",
        "110,84 per 100.000 kelahiran hidup",
        "85,00 (A)",
        "Level 3",
        "ke-3",
        "Rp. 41.210 juta",
        "Tepat",
        "#REF!"
    };

    private static final String[] ODD_TEXTS = {
        "",
        " ",
        "Sejahtera",
        "  dua  spasi ",
        "\"kutip\"",
        "“kutip”",
        "Jum'at",
        "garis\\miring",
        "</b>&amp;",
        "ꦗꦮ",
        "Ünïcödé",
        "𝄞😀",
        "null",
        "true",
        "1.0",
        "# bukan",
        "a: b",
        "- c"
    };

    /** Plans, consistent only by accident. */
    @Provide
    public static Arbitrary<Plan> plans() {
        return Arbitraries.oneOf(plans(NumberConvention.ID), plans(NumberConvention.EN))
                .withoutEdgeCases();
    }

    /** Ids, most of them from a handful. */
    @Provide
    public static Arbitrary<Id> ids() {
        Arbitrary<String> first = Arbitraries.strings().alpha().numeric().ofLength(1);
        Arbitrary<String> rest =
                Arbitraries.strings().alpha().numeric().withChars("._-").ofMaxLength(Id.MAX_LENGTH - 1);
        return Arbitraries.frequencyOf(
                        Tuple.of(9, Arbitraries.of(FAMILIAR_IDS)),
                        Tuple.of(1, Combinators.combine(first, rest).as(String::concat)))
                .map(Id::of);
    }

    /** References, most of them to the same plan. */
    @Provide
    public static Arbitrary<Ref> refs() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, ids().map(Ref::to)),
                Tuple.of(1, Combinators.combine(ids(), ids()).as(Ref::to)));
    }

    /** Texts, plain or in up to three languages. */
    @Provide
    public static Arbitrary<Text> texts() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, strings().map(Text::of)),
                Tuple.of(
                        1,
                        Arbitraries.maps(languages(), strings())
                                .ofMinSize(1)
                                .ofMaxSize(3)
                                .map(Text::of)));
    }

    /** Cells of every kind, read in either convention. */
    @Provide
    public static Arbitrary<Measurement> measurements() {
        return Arbitraries.oneOf(measurements(NumberConvention.ID), measurements(NumberConvention.EN));
    }

    /** Cells of every kind, read in one convention, and exact numbers. */
    public static Arbitrary<Measurement> measurements(NumberConvention numbers) {
        Arbitrary<String> cells = Arbitraries.of(CELLS);
        Arbitrary<BigDecimal> exact = Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-1_000_000), BigDecimal.valueOf(1_000_000))
                .ofScale(3);
        return Arbitraries.frequencyOf(
                Tuple.of(4, cells.map(cell -> Measurement.parse(cell, numbers))),
                Tuple.of(1, strings().map(text -> Measurement.parse(text, numbers))),
                Tuple.of(2, exact.map(Measurement::of)),
                Tuple.of(1, given(exact)));
    }

    /** Cells given as numbers, of every kind that takes one. */
    private static Arbitrary<Measurement> given(Arbitrary<BigDecimal> numbers) {
        Arbitrary<Threshold.Operator> operators = Arbitraries.of(Threshold.Operator.class);
        Arbitrary<String> codes = Arbitraries.of("A", "WTP-DPP", "Sangat baik", "75", "-");
        Arbitrary<BigDecimal> bases = Arbitraries.of(1000, 100_000).map(BigDecimal::valueOf);
        return Arbitraries.oneOf(
                Combinators.combine(numbers, numbers).as(Range::of),
                Combinators.combine(operators, numbers).as(Threshold::of),
                numbers.map(Ratio::oneTo),
                Combinators.combine(numbers, bases).as(Rate::of),
                codes.map(Grade::of),
                Combinators.combine(codes, numbers).as(Grade::of),
                numbers.map(Money::ofRupiah));
    }

    /** Short text in any script, also beyond the basic plane, but no control characters and no half characters. */
    public static Arbitrary<String> strings() {
        Arbitrary<Integer> codePoints = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(' ', '~')),
                Tuple.of(2, Arbitraries.integers().between(0xA0, 0xD7FF)),
                Tuple.of(1, Arbitraries.integers().between(0x1F300, 0x1F64F)));
        Arbitrary<String> anything = codePoints
                .list()
                .ofMaxSize(12)
                .map(points -> points.stream()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
        Arbitrary<String> likely = Arbitraries.of(ODD_TEXTS);
        return Arbitraries.oneOf(anything, likely);
    }

    private static Arbitrary<String> languages() {
        return Arbitraries.of("id", "en", "jv", "su", "zh-Hant", "bug-Latn");
    }

    private static Arbitrary<Integer> years() {
        return Arbitraries.integers().between(1900, 2200);
    }

    private static Arbitrary<PlanVersion> versions() {
        return Arbitraries.oneOf(
                Arbitraries.of(PlanVersion.DRAFT, PlanVersion.ENACTED),
                Arbitraries.integers().between(1, 99).map(PlanVersion::amended));
    }

    private static <T> Arbitrary<List<T>> few(Arbitrary<T> elements) {
        return elements.list().ofMaxSize(4);
    }

    private static Arbitrary<Plan> plans(NumberConvention numbers) {
        return Shape.of(() -> Plan.builder().numbers(numbers))
                .with(ids(), PlanBuilder::id)
                .with(Arbitraries.of(PlanType.class), PlanBuilder::type)
                .maybe(versions(), PlanBuilder::version)
                .with(texts(), PlanBuilder::title)
                .maybe(languages(), PlanBuilder::language)
                .with(regions(), PlanBuilder::region)
                .maybe(units(), PlanBuilder::unit)
                .with(periods(), PlanBuilder::period)
                .maybe(targetYears(), PlanBuilder::targetYears)
                .with(scales().list().ofMaxSize(2), PlanBuilder::scales)
                .with(few(strings()), PlanBuilder::legalBasis)
                .with(few(ids()), PlanBuilder::upperPlans)
                .maybe(texts(), PlanBuilder::motto)
                .maybe(visions(), PlanBuilder::vision)
                .with(few(pillars()), PlanBuilder::pillars)
                .with(few(missions()), PlanBuilder::missions)
                .with(few(problems()), PlanBuilder::problems)
                .with(few(issues()), PlanBuilder::issues)
                .with(few(factors()), PlanBuilder::factors)
                .with(few(adoptions()), PlanBuilder::adoptions)
                .with(few(goals()), PlanBuilder::goals)
                .with(few(targets()), PlanBuilder::targets)
                .with(few(indicators(numbers)), PlanBuilder::indicators)
                .make(PlanBuilder::build);
    }

    private static Arbitrary<Region> regions() {
        return Shape.of(Region::builder)
                .maybe(Arbitraries.oneOf(Arbitraries.of("53.69", "3502", "35.02.11"), strings()), RegionBuilder::code)
                .with(texts(), RegionBuilder::name)
                .with(Arbitraries.of(RegionLevel.class), RegionBuilder::level)
                .maybe(strings(), RegionBuilder::edition)
                .make(RegionBuilder::build);
    }

    private static Arbitrary<OrganisationalUnit> units() {
        return Shape.of(OrganisationalUnit::builder)
                .maybe(strings(), OrganisationalUnitBuilder::code)
                .with(texts(), OrganisationalUnitBuilder::name)
                .with(Arbitraries.of(UnitKind.class), OrganisationalUnitBuilder::kind)
                .make(OrganisationalUnitBuilder::build);
    }

    private static Arbitrary<Period> periods() {
        return Combinators.combine(years(), years()).as(Period::of);
    }

    private static Arbitrary<TargetYears> targetYears() {
        return Shape.of(TargetYears::builder)
                .with(few(years()), TargetYearsBuilder::mandatory)
                .with(few(years()), TargetYearsBuilder::optional)
                .with(few(years()), TargetYearsBuilder::forward)
                .make(TargetYearsBuilder::build);
    }

    private static Arbitrary<Scale> scales() {
        Arbitrary<Wording> labels = Arbitraries.oneOf(
                strings().map(Wording::of),
                Combinators.combine(strings(), strings()).as(Wording::of));
        Arbitrary<ScaleCategory> categories = Arbitraries.oneOf(
                codes().map(ScaleCategory::of),
                Combinators.combine(codes(), labels).as(ScaleCategory::of));
        return Combinators.combine(
                        strings(),
                        Arbitraries.of(true, false),
                        categories
                                .list()
                                .uniqueElements(ScaleCategory::getCode)
                                .ofMinSize(1)
                                .ofMaxSize(4),
                        bands())
                .as((name, bestFirst, plain, bands) -> Scale.of(name, bestFirst, earned(plain, bands)));
    }

    /** Bands that touch or lie apart, the lowest first, some of them left out; none for most scales. */
    private static Arbitrary<List<Optional<ScoreBand>>> bands() {
        Arbitrary<BigDecimal> ends = Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-1000), BigDecimal.valueOf(1000))
                .ofScale(2);
        Arbitrary<List<Optional<ScoreBand>>> some = ends.list()
                .uniqueElements(BigDecimal::stripTrailingZeros)
                .ofSize(5)
                .map(scores -> scores.stream().sorted().toList())
                .map(scores -> IntStream.range(0, 4)
                        .mapToObj(i -> Optional.of(ScoreBand.of(scores.get(i), scores.get(i + 1)))
                                .filter(band -> scores.get(i).intValue() % 4 != 0))
                        .toList());
        return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(List.of())), Tuple.of(1, some));
    }

    private static List<ScaleCategory> earned(List<ScaleCategory> categories, List<Optional<ScoreBand>> bands) {
        return IntStream.range(0, categories.size())
                .mapToObj(i -> bands.stream()
                        .skip(i)
                        .findFirst()
                        .flatMap(Function.identity())
                        .map(band -> ScaleCategory.of(
                                categories.get(i).getCode(), categories.get(i).getLabel(), band))
                        .orElse(categories.get(i)))
                .toList();
    }

    private static Arbitrary<Map<String, String>> codesBySystem() {
        return Arbitraries.maps(strings(), strings()).ofMaxSize(2);
    }

    private static Arbitrary<String> codes() {
        return Arbitraries.of("A", "BB", "WTP", "WTP-DPP", "1", "2", "Sangat baik", " Utama ", "ꦗꦮ");
    }

    private static Arbitrary<Vision> visions() {
        return Shape.of(Vision::builder)
                .with(ids(), VisionBuilder::id)
                .maybe(strings(), VisionBuilder::number)
                .with(texts(), VisionBuilder::statement)
                .maybe(texts(), VisionBuilder::shortForm)
                .maybe(texts(), VisionBuilder::synthesis)
                .make(VisionBuilder::build);
    }

    private static Arbitrary<Pillar> pillars() {
        return Shape.of(Pillar::builder)
                .with(ids(), PillarBuilder::id)
                .maybe(strings(), PillarBuilder::number)
                .with(texts(), PillarBuilder::label)
                .maybe(texts(), PillarBuilder::meaning)
                .make(PillarBuilder::build);
    }

    private static Arbitrary<Mission> missions() {
        return Shape.of(Mission::builder)
                .with(ids(), MissionBuilder::id)
                .maybe(strings(), MissionBuilder::number)
                .with(texts(), MissionBuilder::statement)
                .with(few(refs()), MissionBuilder::pillars)
                .maybe(elaborations(), MissionBuilder::elaboration)
                .with(codesBySystem(), MissionBuilder::codes)
                .make(MissionBuilder::build);
    }

    private static Arbitrary<Elaboration> elaborations() {
        return Shape.of(Elaboration::builder)
                .maybe(texts(), ElaborationBuilder::text)
                .with(few(points()), ElaborationBuilder::points)
                .make(ElaborationBuilder::build);
    }

    private static Arbitrary<ElaborationPoint> points() {
        return Shape.of(ElaborationPoint::builder)
                .maybe(strings(), ElaborationPointBuilder::marker)
                .with(Arbitraries.of(PointKind.class), ElaborationPointBuilder::kind)
                .with(texts(), ElaborationPointBuilder::text)
                .maybe(texts(), ElaborationPointBuilder::meaning)
                .make(ElaborationPointBuilder::build);
    }

    private static Arbitrary<Problem> problems() {
        return Shape.of(Problem::builder)
                .with(ids(), ProblemBuilder::id)
                .maybe(strings(), ProblemBuilder::number)
                .with(texts(), ProblemBuilder::statement)
                .maybe(Arbitraries.of(ProblemLevel.class), ProblemBuilder::level)
                .maybe(refs(), ProblemBuilder::parent)
                .make(ProblemBuilder::build);
    }

    private static Arbitrary<StrategicIssue> issues() {
        return Shape.of(StrategicIssue::builder)
                .with(ids(), StrategicIssueBuilder::id)
                .maybe(strings(), StrategicIssueBuilder::number)
                .with(texts(), StrategicIssueBuilder::statement)
                .with(few(refs()), StrategicIssueBuilder::problems)
                .make(StrategicIssueBuilder::build);
    }

    private static Arbitrary<Factor> factors() {
        return Shape.of(Factor::builder)
                .with(ids(), FactorBuilder::id)
                .maybe(strings(), FactorBuilder::number)
                .with(Arbitraries.of(FactorKind.class), FactorBuilder::kind)
                .with(texts(), FactorBuilder::statement)
                .make(FactorBuilder::build);
    }

    private static Arbitrary<Adoption> adoptions() {
        return Shape.of(Adoption::builder)
                .with(ids(), AdoptionBuilder::id)
                .maybe(strings(), AdoptionBuilder::number)
                .with(Arbitraries.of(AdoptionMode.class), AdoptionBuilder::mode)
                .with(ids(), AdoptionBuilder::plan)
                .maybe(texts(), AdoptionBuilder::statement)
                .with(few(adoptedElements()), AdoptionBuilder::elements)
                .maybe(elaborations(), AdoptionBuilder::elaboration)
                .make(AdoptionBuilder::build);
    }

    private static Arbitrary<AdoptedElement> adoptedElements() {
        return Shape.of(AdoptedElement::builder)
                .with(ids(), AdoptedElementBuilder::ref)
                .maybe(texts(), AdoptedElementBuilder::quotedAs)
                .maybe(refs(), AdoptedElementBuilder::localisedAs)
                .make(AdoptedElementBuilder::build);
    }

    private static Arbitrary<Goal> goals() {
        return Shape.of(Goal::builder)
                .with(ids(), GoalBuilder::id)
                .maybe(strings(), GoalBuilder::number)
                .with(texts(), GoalBuilder::statement)
                .with(few(refs()), GoalBuilder::missions)
                .with(few(refs()), GoalBuilder::issues)
                .with(few(refs()), GoalBuilder::derivedFrom)
                .with(codesBySystem(), GoalBuilder::codes)
                .make(GoalBuilder::build);
    }

    private static Arbitrary<Target> targets() {
        return Shape.of(Target::builder)
                .with(ids(), TargetBuilder::id)
                .maybe(strings(), TargetBuilder::number)
                .with(texts(), TargetBuilder::statement)
                .with(few(refs()), TargetBuilder::goals)
                .with(few(refs()), TargetBuilder::goalIndicators)
                .with(few(refs()), TargetBuilder::missions)
                .with(few(refs()), TargetBuilder::issues)
                .with(codesBySystem(), TargetBuilder::codes)
                .make(TargetBuilder::build);
    }

    private static Arbitrary<Indicator> indicators(NumberConvention numbers) {
        return Shape.of(Indicator::builder)
                .with(ids(), IndicatorBuilder::id)
                .maybe(strings(), IndicatorBuilder::number)
                .with(refs(), IndicatorBuilder::measures)
                .maybe(refs(), IndicatorBuilder::repeats)
                .with(texts(), IndicatorBuilder::name)
                .maybe(strings(), IndicatorBuilder::unit)
                .maybe(Arbitraries.of(Direction.class), IndicatorBuilder::direction)
                .maybe(Arbitraries.of(Aggregation.class), IndicatorBuilder::aggregation)
                .maybe(conditions(numbers), IndicatorBuilder::baseline)
                .with(milestones(numbers), IndicatorBuilder::milestones)
                .maybe(conditions(numbers), IndicatorBuilder::endState)
                .with(actuals(numbers), IndicatorBuilder::actuals)
                .maybe(texts(), IndicatorBuilder::definition)
                .maybe(texts(), IndicatorBuilder::formula)
                .maybe(texts(), IndicatorBuilder::source)
                .with(few(strings()), IndicatorBuilder::responsible)
                .with(few(Arbitraries.of(IndicatorFamily.class)), IndicatorBuilder::families)
                .maybe(strings(), IndicatorBuilder::scale)
                .with(codesBySystem(), IndicatorBuilder::codes)
                .with(few(strings()), IndicatorBuilder::tags)
                .make(IndicatorBuilder::build);
    }

    private static Arbitrary<Condition> conditions(NumberConvention numbers) {
        return Shape.of(Condition::builder)
                .maybe(years(), ConditionBuilder::year)
                .with(measurements(numbers), ConditionBuilder::value)
                .make(ConditionBuilder::build);
    }

    private static Arbitrary<List<Milestone>> milestones(NumberConvention numbers) {
        return Combinators.combine(years(), measurements(numbers))
                .as(Milestone::of)
                .list()
                .uniqueElements(Milestone::getYear)
                .ofMaxSize(4);
    }

    private static Arbitrary<List<Actual>> actuals(NumberConvention numbers) {
        return Combinators.combine(reportingPeriods(), measurements(numbers))
                .as(Actual::of)
                .list()
                .uniqueElements(Actual::getPeriod)
                .ofMaxSize(4);
    }

    private static Arbitrary<ReportingPeriod> reportingPeriods() {
        return Arbitraries.oneOf(
                years().map(ReportingPeriod::ofYear),
                Combinators.combine(years(), Arbitraries.integers().between(1, 4))
                        .as(ReportingPeriod::ofQuarter),
                Combinators.combine(years(), Arbitraries.integers().between(1, 12))
                        .as(ReportingPeriod::ofMonth));
    }

    /** What goes into a builder, an attribute a line. */
    private record Shape<B>(BuilderCombinator<B> attributes) {

        static <B> Shape<B> of(Supplier<B> builder) {
            return new Shape<>(Builders.withBuilder(builder));
        }

        <T> Shape<B> with(Arbitrary<T> values, BiFunction<B, T, B> set) {
            return new Shape<>(attributes.use(values).in(set));
        }

        <T> Shape<B> maybe(Arbitrary<T> values, BiFunction<B, T, B> set) {
            return new Shape<>(attributes.use(values).withProbability(0.5).in(set));
        }

        <V> Arbitrary<V> make(Function<B, V> build) {
            return attributes.build(build);
        }
    }
}
