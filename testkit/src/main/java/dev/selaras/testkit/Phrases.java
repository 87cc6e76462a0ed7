package dev.selaras.testkit;

import java.util.List;

/** Statements as planners write them, put together from words; each number gives another one. */
final class Phrases {

    private static final List<String> QUALITIES = List.of(
            "mutu",
            "pemerataan",
            "jangkauan",
            "ketersediaan",
            "keandalan",
            "keterjangkauan",
            "keberlanjutan",
            "ketahanan",
            "keterbukaan",
            "kemandirian",
            "keamanan");
    private static final List<String> SUBJECTS = List.of(
            "pendidikan dasar",
            "layanan kesehatan",
            "air bersih",
            "jalan desa",
            "pasar rakyat",
            "irigasi pertanian",
            "perikanan tangkap",
            "pariwisata alam",
            "usaha mikro",
            "lapangan kerja",
            "perlindungan anak",
            "angkutan umum",
            "sanitasi permukiman",
            "hutan rakyat",
            "layanan perizinan",
            "pangan keluarga",
            "arsip daerah",
            "kesenian tradisi",
            "olahraga pelajar",
            "koperasi petani",
            "jaringan internet",
            "penanggulangan bencana",
            "pengelolaan sampah",
            "kerukunan warga",
            "data kependudukan",
            "peternakan rakyat",
            "energi terbarukan",
            "perpustakaan desa",
            "keuangan daerah");
    private static final List<String> PLACES = List.of(
            "",
            " di wilayah utara",
            " di wilayah selatan",
            " di wilayah timur",
            " di wilayah barat",
            " di wilayah pesisir",
            " di wilayah pegunungan",
            " di wilayah perbatasan",
            " di wilayah perkotaan",
            " di wilayah kepulauan");
    private static final List<String> RESULTS = List.of("Meningkatnya ", "Terwujudnya ", "Menguatnya ", "Terjaganya ");
    private static final List<String> ACTIONS = List.of("Meningkatkan ", "Mewujudkan ", "Menguatkan ", "Menjaga ");
    private static final List<String> LABELS =
            List.of("Maju", "Mandiri", "Sejahtera", "Berbudaya", "Lestari", "Berdaya Saing", "Religius");

    private Phrases() {}

    /** How many labels of pillars there are. */
    static int labels() {
        return LABELS.size();
    }

    static String label(int i) {
        return LABELS.get(i);
    }

    /** A vision that has the first labels in it. */
    static String vision(String region, int labels) {
        StringBuilder vision = new StringBuilder(region).append(" yang ").append(LABELS.get(0));
        for (int i = 1; i < labels; i++) {
            vision.append(i < labels - 1 ? ", " : labels > 2 ? ", dan " : " dan ")
                    .append(LABELS.get(i));
        }
        return vision.toString();
    }

    static String meaning(String label) {
        return "Keadaan masyarakat yang " + label + " dalam kehidupan sehari-hari.";
    }

    static String mission(int i) {
        return ACTIONS.get(i % ACTIONS.size()) + thing(i);
    }

    static String goal(int i) {
        return RESULTS.get(i % RESULTS.size()) + thing(i);
    }

    /** A target of the area that comes next, so that it does not repeat its goal. */
    static String target(int i) {
        return RESULTS.get((i + 1) % RESULTS.size()) + thing(i + 3);
    }

    static String problem(int i) {
        return "Belum terjaminnya " + thing(i);
    }

    static String cause(int i) {
        return "Belum terpadunya pembinaan " + thing(i);
    }

    static String issue(int i) {
        return "Rendahnya " + thing(i);
    }

    static String hindrance(int i) {
        return "Terbatasnya anggaran untuk " + thing(i);
    }

    static String drive(int i) {
        return "Adanya dukungan warga untuk " + thing(i);
    }

    /** Something that can be good or bad: {@code mutu pendidikan dasar}. */
    static String thing(int i) {
        int quality = i / SUBJECTS.size();
        int place = quality / QUALITIES.size();
        return QUALITIES.get((i + quality) % QUALITIES.size())
                + " "
                + SUBJECTS.get(i % SUBJECTS.size())
                + PLACES.get(place % PLACES.size());
    }
}
