package dev.selaras.core.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

    /** The units of the published tables, and near spellings of them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    %                           | PERCENT  | persen
                    (%)                         | PERCENT  | persen
                    Persen                      | PERCENT  | persen
                    persen                      | PERCENT  | persen
                    Persentase                  | PERCENT  | persen
                    Persentase (%)              | PERCENT  | persen
                    % PDRB                      | PERCENT  | persen pdrb
                    % per tahun                 | PERCENT  | persen per tahun
                    Indeks                      | INDEX    | indeks
                    indeks                      | INDEX    | indeks
                    Angka                       | INDEX    | indeks
                    Angka Indeks                | INDEX    | indeks
                    poin                        | INDEX    | indeks
                    Poin                        | INDEX    | indeks
                    Nilai                       | INDEX    | indeks
                    Skor                        | INDEX    | indeks
                    Predikat                    | GRADE    | predikat
                    Level                       | GRADE    | level
                    Rasio                       | RATIO    | rasio
                    Tahun                       | TIME     | tahun
                    Hari                        | TIME     | hari
                    Dokumen                     | COUNT    | dokumen
                    Jumlah Dokumen              | COUNT    | dokumen
                    Orang                       | COUNT    | orang
                    Buku                        | COUNT    | buku
                    Kali                        | COUNT    | kali
                    Rp                          | CURRENCY | rupiah
                    Rp.                         | CURRENCY | rupiah
                    Rupiah (Rp)                 | CURRENCY | rupiah
                    Juta Rupiah                 | CURRENCY | juta rupiah
                    Rp Juta                     | CURRENCY | juta rupiah
                    (Rp. Juta)                  | CURRENCY | juta rupiah
                    Rp 1.000.000                | CURRENCY | juta rupiah
                    Milyar Rupiah               | CURRENCY | miliar rupiah
                    Miliar Rupiah               | CURRENCY | miliar rupiah
                    Ribu Milyar Rupiah          | CURRENCY | triliun rupiah
                    Ratus Rupiah                | OTHER    | ratus rupiah
                    Per 1000 Penduduk           | RATE     | per 1000 penduduk
                    per 1.000 penduduk          | RATE     | per 1000 penduduk
                    Per 1.000 KH                | RATE     | per 1000 kelahiran hidup
                    per 1000 kelahiran hidup    | RATE     | per 1000 kelahiran hidup
                    per 100.000 kelahiran hidup | RATE     | per 100000 kelahiran hidup
                    per 100 ribu KH             | RATE     | per 100000 kelahiran hidup
                    /100 000 KH                 | OTHER    | / 100000 kelahiran hidup
                    Orang/KH                    | RATE     | orang per kelahiran hidup
                    Ton/Ha                      | RATE     | ton per ha
                    ton per hektar              | RATE     | ton per ha
                    SBM/Milyar Rupiah           | RATE     | sbm per miliar rupiah
                    Rp Juta/kapita              | RATE     | juta rupiah per kapita
                    Ha                          | PHYSICAL | ha
                    km²                         | PHYSICAL | km2
                    Ada/Tidak Ada               | OTHER    | ada / tidak ada
                    1.2 kali                    | OTHER    | 1 2 kali
                    per 0 orang                 | RATE     | per 0 orang
                    per                         | OTHER    | per
                    -                           | OTHER    | ''
                    ''                          | OTHER    | ''
                    """)
    void saysWhatAPrintedUnitMeans(String printed, Dimension dimension, String normalised) {
        Unit unit = Unit.parse(printed);

        assertThat(unit.getDimension()).isEqualTo(dimension);
        assertThat(unit.getNormalised()).isEqualTo(normalised);
        assertThat(unit).hasToString(printed);
    }

    @ParameterizedTest
    @CsvSource({"Rp, 1", "Ribu Rupiah, 1000", "Rp Juta, 1000000", "Milyar Rupiah, 1000000000", "Rp 1.000, 1000"})
    void tellsHowManyRupiahOneOfItIs(String printed, BigDecimal multiplier) {
        assertThat(Unit.parse(printed).getMultiplier())
                .hasValueSatisfying(found -> assertThat(found).isEqualByComparingTo(multiplier));
    }

    @ParameterizedTest
    @CsvSource({
        "Per 1000 Penduduk, 1000",
        "per 100.000 kelahiran hidup, 100000",
        "Ton/Ha, 1",
        "SBM/Milyar Rupiah, 1000000000"
    })
    void tellsForHowManyARateCounts(String printed, BigDecimal base) {
        assertThat(Unit.parse(printed).getBase())
                .hasValueSatisfying(found -> assertThat(found).isEqualByComparingTo(base));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "Indeks", "Tahun", "Level", "", "kodim"})
    void hasNoMultiplierBaseOrCountedThingOtherwise(String printed) {
        Unit unit = Unit.parse(printed);

        assertThat(unit.getMultiplier()).isEmpty();
        assertThat(unit.getBase()).isEmpty();
        assertThat(unit.getCounted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Dokumen, dokumen", "Orang, orang", "Jumlah Laporan Kegiatan, laporan kegiatan"})
    void tellsWhatIsCounted(String printed, String counted) {
        assertThat(Unit.parse(printed).getCounted()).contains(counted);
    }

    @ParameterizedTest
    @CsvSource({"%, Persen, true", "Rp Juta, Juta Rupiah, true", "%, % PDRB, false", "Rp, Rp Juta, false"})
    void knowsItsOwnMeaningInAnotherSpelling(String one, String other, boolean same) {
        assertThat(Unit.parse(one).means(Unit.parse(other))).isEqualTo(same);
    }

    @Property
    void everyTextIsAUnitThatKeepsIt(@ForAll String printed) {
        assertThat(Unit.parse(printed)).hasToString(printed).isEqualTo(Unit.parse(printed));
    }

    @Property
    void aNormalisedNameMeansTheSameAgain(@ForAll("units") String printed) {
        Unit unit = Unit.parse(printed);

        assertThat(Unit.parse(unit.getNormalised()).means(unit)).isTrue();
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of(
                        "%", "Rp", "Juta", "Ribu", "per", "/", "1.000", "KH", "orang", "Indeks", "(", "PDRB", "Level")
                .list()
                .ofMaxSize(3)
                .map(words -> String.join(" ", words));
    }
}
