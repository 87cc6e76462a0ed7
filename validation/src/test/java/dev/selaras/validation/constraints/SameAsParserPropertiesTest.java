package dev.selaras.validation.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.measurement.Unreadable;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.NomenclatureLevel;
import dev.selaras.core.model.RegionLevel;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A constraint accepts exactly what its parser accepts. */
class SameAsParserPropertiesTest {

    record Plan(@PlanId String text) {}

    record AnyRegion(@RegionCode String text) {}

    record Regency(
            @RegionCode(level = {RegionLevel.KABUPATEN, RegionLevel.KOTA})
            String text) {}

    record AnyNomenclature(@NomenclatureCode String text) {}

    record Activity(
            @NomenclatureCode(level = NomenclatureLevel.KEGIATAN)
            String text) {}

    record AnyCell(@MeasurementText String text) {}

    record IndonesianCell(
            @MeasurementText(convention = NumberConvention.ID)
            String text) {}

    record EnglishCell(
            @MeasurementText(convention = NumberConvention.EN)
            String text) {}

    private static boolean accepts(Object form) {
        return Door.ENGLISH.validate(form).isEmpty();
    }

    @Property
    void ofIds(@ForAll("ids") String text) {
        assertThat(accepts(new Plan(text))).isEqualTo(Id.find(text).isPresent());
    }

    @Property
    void ofRegionCodes(@ForAll("codes") String text) {
        var code = dev.selaras.core.model.RegionCode.find(text);

        assertThat(accepts(new AnyRegion(text))).isEqualTo(code.isPresent());
        assertThat(accepts(new Regency(text)))
                .isEqualTo(code.filter(found -> found.getDigits().length() == 4).isPresent());
    }

    @Property
    void ofNomenclatureCodes(@ForAll("codes") String text) {
        var code = dev.selaras.core.model.NomenclatureCode.find(text);

        assertThat(accepts(new AnyNomenclature(text))).isEqualTo(code.isPresent());
        assertThat(accepts(new Activity(text)))
                .isEqualTo(code.filter(found -> found.level() == NomenclatureLevel.KEGIATAN)
                        .isPresent());
    }

    @Property
    void ofCells(@ForAll("cells") String text) {
        Measurement indonesian = Measurement.parse(text, NumberConvention.ID);
        Measurement english = Measurement.parse(text, NumberConvention.EN);

        assertThat(accepts(new AnyCell(text)))
                .isEqualTo(!(indonesian instanceof Unreadable))
                .isEqualTo(!(english instanceof Unreadable));
        assertThat(accepts(new IndonesianCell(text)))
                .isEqualTo(accepts(new AnyCell(text))
                        && indonesian.getConvention().stream().allMatch(NumberConvention.ID::equals));
        assertThat(accepts(new EnglishCell(text)))
                .isEqualTo(accepts(new AnyCell(text))
                        && english.getConvention().stream().allMatch(NumberConvention.EN::equals));
    }

    @Provide
    static Arbitrary<String> ids() {
        return Arbitraries.strings().withChars("aZ09._- ä/").ofMaxLength(Id.MAX_LENGTH + 2);
    }

    /** Pieces that make up codes, so that many are right and most of the others nearly. */
    @Provide
    static Arbitrary<String> codes() {
        return Arbitraries.of("7", "1", "35", ".", ".01", ".02", ".71", ".00", ".2", ".2001", ".0006", "0", "a")
                .list()
                .ofMaxSize(7)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    static Arbitrary<String> cells() {
        return Arbitraries.of(
                        "1", "234", "12", ".", ",", "-", " ", "%", "Rp", "≤", "s.d.", "per", "Dokumen", "WTP", "#REF!")
                .list()
                .ofMaxSize(6)
                .map(pieces -> String.join("", pieces));
    }
}
