package dev.selaras.benchmarks;

import java.util.List;

/**
 * What plans speak of, in the words of planners: a quality, a service, those it is for and where. No number gives the same
 * words twice; some have letters and signs that are not ASCII.
 */
final class SampleTexts {

    private static final List<String> QUALITIES = List.of(
            "mutu",
            "pemerataan",
            "ketersediaan",
            "keterjangkauan",
            "ketahanan",
            "daya saing",
            "keberlanjutan",
            "keamanan",
            "kelancaran",
            "kepastian",
            "kesiapan",
            "kecukupan",
            "keterbukaan");
    private static final List<String> SERVICES = List.of(
            "pendidikan dasar",
            "layanan kesehatan",
            "air minum",
            "jalan desa",
            "pasar rakyat",
            "irigasi pertanian",
            "perlindungan anak",
            "angkutan umum",
            "sanitasi permukiman",
            "penanggulangan bencana",
            "gizi ibu hamil",
            "rumah layak huni",
            "perikanan tangkap",
            "usaha mikro",
            "pelatihan kerja",
            "pengelolaan sampah",
            "ruang terbuka hijau",
            "pariwisata budaya",
            "perpustakaan – taman baca");
    private static final List<String> GROUPS = List.of(
            "keluarga prasejahtera",
            "anak usia 0–6 tahun",
            "penyandang disabilitas",
            "petani penggarap",
            "nelayan kecil",
            "lansia ≥ 60 tahun",
            "pelajar",
            "perempuan kepala keluarga",
            "pekerja lepas",
            "warga kepulauan",
            "pencari kerja");
    private static final List<String> PLACES = List.of(
            "Balong",
            "Kauman",
            "Sukorejo",
            "Ngebel",
            "Pulung",
            "Sawoo",
            "Slahung",
            "Ngrayun",
            "Bungkal",
            "Sambit",
            "Mlarak",
            "Siman",
            "Jetis",
            "Babadan",
            "Jenangan",
            "Pudak",
            "Jambon");

    private SampleTexts() {}

    /** The words of a number. The lengths of the lists are prime to each other, so that neighbours differ in all four. */
    static String of(int number) {
        int round = number / (QUALITIES.size() * SERVICES.size() * GROUPS.size() * PLACES.size());
        return pick(QUALITIES, number) + ' ' + pick(SERVICES, number) + " bagi " + pick(GROUPS, number)
                + " di Kecamatan " + pick(PLACES, number) + (round == 0 ? "" : " wilayah " + (round + 1));
    }

    private static String pick(List<String> words, int number) {
        return words.get(number % words.size());
    }
}
