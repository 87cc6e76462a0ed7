package dev.selaras.core.measurement;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/** The words that units are made of, in lower case. */
final class UnitWords {

    static final String PERCENT = "persen";
    static final String RUPIAH = "rupiah";
    static final String PER = "per";
    static final String SLASH = "/";

    /** Other spellings and short forms; a short form that could be two things ({@code m}) is left alone. */
    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("%", PERCENT),
            Map.entry("persentase", PERCENT),
            Map.entry("prosentase", PERCENT),
            Map.entry("percent", PERCENT),
            Map.entry("rp", RUPIAH),
            Map.entry("idr", RUPIAH),
            Map.entry("ribuan", "ribu"),
            Map.entry("jt", "juta"),
            Map.entry("jutaan", "juta"),
            Map.entry("milyar", "miliar"),
            Map.entry("miliaran", "miliar"),
            Map.entry("trilyun", "triliun"),
            Map.entry("kh", "kelahiran hidup"),
            Map.entry("th", "tahun"),
            Map.entry("thn", "tahun"),
            Map.entry("bln", "bulan"),
            Map.entry("org", "orang"),
            Map.entry("dok", "dokumen"),
            Map.entry("hektar", "ha"),
            Map.entry("hektare", "ha"),
            Map.entry("kilogram", "kg"),
            Map.entry("kilometer", "km"),
            Map.entry("index", "indeks"),
            Map.entry("ratio", "rasio"));

    /** Words for a bare number; see {@link Unit} for why they are one. */
    static final Set<String> INDEX = Set.of("indeks", "angka", "nilai", "skor", "score", "poin", "point");

    static final Set<String> TIME =
            Set.of("tahun", "semester", "triwulan", "bulan", "minggu", "hari", "jam", "menit", "detik");

    static final Set<String> GRADE =
            Set.of("predikat", "level", "tingkat", "kategori", "opini", "peringkat", "grade", "ranking");

    static final Set<String> PHYSICAL =
            Set.of("ha", "km", "km2", "m2", "m3", "ton", "kg", "kw", "kwh", "mw", "liter", "meter", "kuintal", "sbm");

    static final Set<String> COUNTED = Set.of(
            "dokumen",
            "orang",
            "buku",
            "kali",
            "jiwa",
            "unit",
            "laporan",
            "kegiatan",
            "paket",
            "buah",
            "kasus",
            "kejadian",
            "kelompok",
            "lembaga",
            "desa",
            "kelurahan",
            "kecamatan",
            "kk",
            "opd",
            "skpd",
            "rumah",
            "sekolah",
            "siswa",
            "peserta",
            "koperasi",
            "perda",
            "inovasi",
            "lokasi",
            "titik",
            "ekor",
            "kunjungan");

    /** What stands after a stroke that means {@code per}; after another word it may mean {@code or}. */
    static final Set<String> DENOMINATORS =
            Set.of("kapita", "penduduk", "orang", "jiwa", "kk", "unit", "pdrb", "kelahiran", "kelahiran hidup");

    /** Words that are numbers. */
    static final Map<String, BigDecimal> POWERS = Map.of(
            "ribu", BigDecimal.valueOf(1_000),
            "juta", BigDecimal.valueOf(1_000_000),
            "miliar", BigDecimal.valueOf(1_000_000_000),
            "triliun", BigDecimal.valueOf(1_000_000_000_000L));

    private UnitWords() {}

    /** The usual spelling of a word. */
    static String spelling(String word) {
        return SPELLINGS.getOrDefault(word, word);
    }
}
