package dev.selaras.core.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    (1.234) | Quantity -1234 ~ -1.234
                    (5) | Unreadable
                    5/1000 penduduk | Rate 5 per 1000 penduduk
                    110,84 per 100.000 kelahiran hidup | Rate 110.84 per 100000 kelahiran hidup
                    110.84 per 100,000 KH | Rate 110.84 per 100000 KH
                    Rp 9.000.000.000 | Money 9000000000
                    Rp. 41,21 juta | Money 41210000 juta
                    Rp9,5 miliar | Money 9500000000 miliar
                    Rp 1.000,- | Money 1000
                    Rp 5 juta per kapita | Qualitative
                    -2 - -1 | Range -2..-1
                    5 orang - 6 desa | Qualitative
                    70 s.d. 75 | Range 70..75
                    70 sampai dengan 75 poin | Range 70..75 poin
                    70sd75 | Range 70..75
                    12 SD | Quantity 12 SD
                    s.d. 5 | Range ?..5
                    minimal 80 | Threshold AT_LEAST 80
                    min. 80 % | Threshold AT_LEAST 80 %
                    Minimal B | Qualitative
                    80 ke atas | Threshold AT_LEAST 80
                    12..3 | Unreadable
                    1,2,3 | Unreadable
                    1e3 | Unreadable
                    31 Desember | Qualitative
                    2 dari 3 desa | Qualitative
                    BB 75,2 | Grade BB 75.2
                    A (85,00) | Grade A 85.00
                    B/65,40 | Grade B 65.40
                    65,40 / B | Grade B 65.40
                    2,5±1 | Range 1.5..3.5
                    2,5 +/- 0,5 % | Range 2.0..3.0 %
                    2,5 ± | Unreadable
                    ke-3 | Rank 3
                    Peringkat ke-5 | Rank 5
                    Tingkat 2 | Level 2
                    63:64 | Range 63..64
                    1:30 | Ratio 1:30
                    1 : 30 orang | Qualitative
                    2/3 | Unreadable
                    - 5 | Unreadable
                    0.421 | Quantity 0.421
                    5, 6 | Unreadable
                    12 m2 | Quantity 12 m2
                    '#N/A' | Unreadable
                    5 - | Range 5..?
                    12-05-2025 | Unreadable
                    Rp 99999999999999999999999999999999999999 triliun | Unreadable
                    2--1 | Range 2..-1 descending
                    13: | Unreadable
                    Peringkat 5 nasional | Qualitative
                    0x1F | Unreadable
                    5a | Quantity 5 a
                    -1,88 % | Quantity -1.88 %
                    −1,88 | Quantity -1.88
                    2 – 3 | Range 2..3
                    2—3 | Range 2..3
                    5 km s/d 7 km | Range 5..7 km
                    0.0209%-0.0271% | Range 0.0209..0.0271 %
                    1 : 30 - 1 : 31 | Ratio 1:30 to 1:31
                    > 5 | Threshold MORE_THAN 5
                    =< 4 hari | Threshold AT_MOST 4 hari
                    lebih dari 1.000 orang | Threshold MORE_THAN 1000 orang ~ MORE_THAN 1.000 orang
                    paling sedikit 3 dokumen | Threshold AT_LEAST 3 dokumen
                    di bawah 5 | Threshold LESS_THAN 5
                    12 per tahun | Quantity 12 per tahun
                    5/100 | Unreadable
                    WTP-DPP | Grade WTP-DPP
                    wtp | Qualitative
                    B+ | Qualitative
                    BB  (75,2) | Grade BB 75.2
                    A85 | Unreadable
                    Level 3,5 | Qualitative
                    IDR 500 | Money 500
                    Rp -5 juta | Money -5000000 juta
                    41 juta | Quantity 41 juta
                    TIDAK ADA | Presence false
                    Tepat waktu | Presence true
                    belum | Presence false
                    tidak berlaku | NotApplicable
                    Belum ada data | Missing
                    '#DIV/0!' | Unreadable
                    PM10 50 | Qualitative
                    17 Agustus 2025 | Qualitative
                    5 dari | Quantity 5 dari
                    100%) | Quantity 100 %)
                    5.5 -6.5 | Range 5.5..6.5
                    1-30 | Range 1..30
                    Rp | Qualitative
                    ? | Unreadable
                    x | Qualitative
                    1 SD 2 SMP | Qualitative
                    75 poin | Quantity 75 poin
                    3 kali/tahun | Quantity 3 kali/tahun
                    5/bulan | Quantity 5 /bulan
                    5 (orang) | Quantity 5 (orang)
                    5 usd - 7 usd | Range 5..7 usd
                    5 sdm - 7 sdm | Range 5..7 sdm
                    5 % - 7 | Range 5..7 %
                    5-5 | Range 5..5
                    70 S.D. 75 | Range 70..75
                    A (85,00 | Unreadable
                    Rp 1,5,- | Qualitative
                    5 juta rupiah | Money 5000000 juta
                    Level 0 | Level 0
                    Peringkat 123.456.789 | Rank 123456789
                    Peringkat 1.234.567.890 | Qualitative
                    99999999999999999999 dari 99999999999999999999 desa | Qualitative
                    999.999.999.999.999.999.999.999.999.999.999.999.999 | Unreadable
                    """)
    void readsACell(String cell, String told) {
        Measurement read = Measurement.parse(cell, NumberConvention.ID);

        assertThat(Told.of(read)).isEqualTo(told);
        assertThat(read).hasToString(cell);
    }
}
