package dev.selaras.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.selaras.core.language.LanguageTags;
import dev.selaras.core.language.Printable;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.measurement.Unit;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.NomenclatureCode;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.RegionCode;
import dev.selaras.core.model.ReportingPeriod;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text as a cell, a unit and a code: nothing is thrown, and what was understood is printed as it was read. */
class ValueFuzzTest {

    static Stream<byte[]> seeds() {
        return Seeds.cells().map(cell -> cell.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest
    void isReadAndPrintedBack(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        for (NumberConvention declared : NumberConvention.values()) {
            checkCell(text, declared);
        }
        checkUnit(text);
        Id.find(text).ifPresent(id -> assertThat(id).hasToString(text).isEqualTo(Id.of(text)));
        NomenclatureCode.find(text).ifPresent(code -> assertThat(code).hasToString(text));
        Ref.find(text).ifPresent(ref -> assertThat(ref).hasToString(text).isEqualTo(Ref.of(text)));
        ReportingPeriod.find(text).ifPresent(period -> assertThat(period).hasToString(text));
        RegionCode.find(text).ifPresent(ValueFuzzTest::checkRegion);
        assertThat(LanguageTags.isTag(text)).isEqualTo(LanguageTags.isTag(text));
        assertThat(Printable.of(Printable.of(text))).isEqualTo(Printable.of(text));
        assertThat(Printable.of(Printable.quoted(text))).isEqualTo(Printable.quoted(text));
    }

    private static void checkCell(String text, NumberConvention declared) {
        Measurement read = Measurement.parse(text, declared);
        assertThat(read.getRaw()).isEqualTo(text);
        assertThat(read).hasToString(text);
        assertThat(read.isExact()).isFalse();

        Measurement again = Measurement.parse(read.getRaw(), declared);
        assertThat(again).isEqualTo(read).hasSameHashCodeAs(read);
        assertThat(again.otherReading()).isEqualTo(read.otherReading());

        read.otherReading().ifPresent(other -> {
            assertThat(other).hasSameClassAs(read).isNotEqualTo(read).hasToString(text);
            assertThat(other.otherReading()).contains(read);
            assertThat(Measurement.parse(text, declared.other())).isEqualTo(other);
        });
    }

    private static void checkUnit(String text) {
        Unit unit = Unit.parse(text);
        assertThat(unit).hasToString(text).isEqualTo(Unit.parse(text));
        assertThat(unit.means(unit)).isTrue();
    }

    private static void checkRegion(RegionCode code) {
        assertThat(RegionCode.find(code.toString())).contains(code);
        assertThat(RegionCode.find(code.getDigits())).contains(code);
        code.parent().ifPresent(parent -> {
            assertThat(parent.contains(code)).isTrue();
            assertThat(RegionCode.find(parent.toString())).contains(parent);
        });
        assertThat(code.level()).isNotNull();
    }
}
