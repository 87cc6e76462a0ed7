package dev.selaras.format.reading;

import dev.selaras.core.language.Wording;

/**
 * What can be wrong with a document before it is a plan.
 *
 * <p>The code is written once and for ever; the texts may improve.
 */
public enum ReadingCode {
    /** A file or folder among others can't be opened. */
    CANNOT_OPEN(
            "cannot-open",
            "Berkas atau folder ini tidak dapat dibuka.",
            "This file or folder can't be opened.",
            "Periksa izin bacanya, dan apakah ini berkas biasa.",
            "Check that it may be read, and that it is a regular file."),
    /** The bytes are no UTF-8. */
    NOT_UTF8(
            "not-utf8",
            "Berkas bukan teks UTF-8.",
            "The file is not UTF-8 text.",
            "Simpan ulang berkas dengan pengodean UTF-8.",
            "Save the file again in UTF-8."),
    /** The bytes are text in another encoding. */
    OTHER_ENCODING(
            "other-encoding",
            "Berkas disandikan sebagai {0}, bukan UTF-8.",
            "The file is encoded as {0}, not as UTF-8.",
            "Simpan ulang berkas dengan pengodean UTF-8.",
            "Save the file again in UTF-8."),
    /** The text is no JSON. */
    NOT_JSON(
            "not-json",
            "Mulai dari sini dokumen bukan JSON yang benar.",
            "From here on the document is not correct JSON.",
            "Periksa koma, tanda kutip, dan kurung di sekitar tempat ini. Bilangan berkoma seperti 80,5 ditulis dalam tanda"
                    + " kutip; komentar tidak ada dalam JSON.",
            "Look at the commas, quotation marks and brackets around this place. A number with a comma such as 80,5 is"
                    + " written in quotation marks; JSON has no comments."),
    /** The document stops in the middle. */
    ENDS_EARLY(
            "ends-early",
            "Dokumen berakhir sebelum lengkap.",
            "The document ends before it is complete.",
            "Pastikan berkas tidak kosong, tersalin utuh, dan setiap kurung ditutup.",
            "Make sure that the file is not empty, was copied whole, and every bracket is closed."),
    /** Something follows the end of the document. */
    TRAILING_CONTENT(
            "trailing-content",
            "Masih ada isi setelah akhir dokumen.",
            "Something follows after the end of the document.",
            "Hapus isi itu; satu berkas memuat satu dokumen.",
            "Remove it; one file holds one document."),
    /** The document is larger than the reader takes: in bytes, in tokens, or in the length of a name. */
    TOO_LARGE(
            "too-large",
            "Dokumen melampaui batas ukuran.",
            "The document exceeds a limit of size.",
            "Pecah dokumen (paling besar 64 MiB, YAML 3 MiB, satu dari banyak 8 MiB), atau periksa apakah ini memang berkas"
                    + " rencana.",
            "Split the document (64 MiB at most, YAML 3 MiB, one of many 8 MiB), or check that it is a plan at all."),
    /** Objects and lists stand too deep inside each other. */
    TOO_DEEP(
            "too-deep",
            "Objek dan daftar bersarang terlalu dalam di sini.",
            "Objects and lists are nested too deep here.",
            "Periksa tanda kurung; rencana jauh lebih datar daripada ini.",
            "Look at the brackets; a plan is far flatter than this."),
    /** The document is in a later version of the format; no other error is told beside this one. */
    UNKNOWN_VERSION(
            "unknown-version",
            "Dokumen ini memakai format versi {0}; program ini membaca versi {1}.",
            "This document is in version {0} of the format; this program reads version {1}.",
            "Gunakan Selaras yang lebih baru, yang membaca versi {0}.",
            "Use a newer Selaras, one that reads version {0}."),
    /** A text is longer than any statement. */
    TEXT_TOO_LONG(
            "text-too-long",
            "Teks ini lebih panjang dari {0} karakter.",
            "This text is longer than {0} characters.",
            "Pendekkan teks, atau periksa tanda kutip penutupnya.",
            "Shorten the text, or look for its closing quotation mark."),
    /** A value is of another JSON kind than the format asks. */
    WRONG_KIND(
            "wrong-kind",
            "Di sini diperlukan {0}; yang tertulis {1}.",
            "Needed here is {0}; what stands here is {1}.",
            "Ganti nilainya; anggota yang tidak wajib boleh dihapus.",
            "Change the value; a member that is not required may be left out."),
    /** The format has no member of that name here. */
    UNKNOWN_MEMBER(
            "unknown-member",
            "Anggota \"{0}\" tidak dikenal di sini.",
            "The member \"{0}\" is not known here.",
            "Perbaiki namanya atau hapus anggota ini; {1}.",
            "Mend its name or remove it; {1}."),
    /** A member that is required is not there. */
    MEMBER_MISSING(
            "member-missing",
            "Anggota \"{0}\" wajib ada di sini.",
            "The member \"{0}\" is required here.",
            "Tambahkan \"{0}\" ({2}): {1}",
            "Add \"{0}\" ({2}): {1}"),
    /** A member occurs twice in one object. */
    MEMBER_REPEATED(
            "member-repeated",
            "Anggota \"{0}\" ditulis lebih dari sekali.",
            "The member \"{0}\" is written more than once.",
            "Sisakan satu saja.",
            "Keep one only."),
    /** A rule is named that there is not. */
    UNKNOWN_RULE(
            "unknown-rule",
            "Tidak ada aturan \"{0}\".",
            "There is no rule \"{0}\".",
            "Perbaiki kodenya; {1}.",
            "Mend the code; {1}."),
    /** A text or number that the format does not allow. */
    VALUE_REFUSED(
            "value-refused",
            "Nilai \"{0}\" tidak dapat dipakai; yang diperlukan: {1}.",
            "The value \"{0}\" can't be used; needed is {1}.",
            "Ganti nilainya.",
            "Change the value."),
    /** An escape stands for half of a character. */
    HALF_CHARACTER(
            "half-character",
            "Teks ini memuat setengah karakter (\\ud800 sampai \\udfff tanpa pasangannya).",
            "This text holds half a character (\\ud800 to \\udfff without its other half).",
            "Hapus atau lengkapi karakter itu.",
            "Remove the character or complete it."),
    /** The text is no YAML. */
    NOT_YAML(
            "not-yaml",
            "Mulai dari sini dokumen bukan YAML yang benar.",
            "From here on the document is not correct YAML.",
            "Periksa lekukan baris (spasi, bukan tab) dan spasi setelah titik dua; apit dengan tanda kutip teks yang memuat \": \" atau \" #\" atau"
                    + " berawal dengan tanda baca.",
            "Look at the indentation (blanks, no tabs) and the blank after each colon; put a text in quotes if it has \": \" or \" #\" in it or begins"
                    + " with punctuation."),
    /** A value is named so that it can be repeated. */
    YAML_ANCHOR(
            "yaml-anchor",
            "Jangkar YAML (&…) tidak dipakai dalam berkas ini.",
            "Anchors of YAML (&…) are not used in this file.",
            "Hapus \"&…\", dan tuliskan nilainya di setiap tempat; apit dengan tanda kutip bila \"&\" termasuk teksnya.",
            "Remove the \"&…\" and write the value at each place; put it in quotes if the \"&\" is part of the text."),
    /** A value is repeated by its name. */
    YAML_ALIAS(
            "yaml-alias",
            "Alias YAML (*…) tidak dipakai dalam berkas ini.",
            "Aliases of YAML (*…) are not used in this file.",
            "Tuliskan nilainya di sini; apit dengan tanda kutip bila \"*\" termasuk teksnya.",
            "Write the value here; put it in quotes if the \"*\" is part of the text."),
    /** Members are taken from elsewhere. */
    YAML_MERGE(
            "yaml-merge",
            "Penggabungan YAML (<<) tidak dipakai dalam berkas ini.",
            "Merge keys of YAML (<<) are not used in this file.",
            "Tuliskan anggota-anggotanya di sini.",
            "Write the members here."),
    /** A value is told what it is. */
    YAML_TAG(
            "yaml-tag",
            "Tag YAML (!…) tidak dipakai dalam berkas ini.",
            "Tags of YAML (!…) are not used in this file.",
            "Hapus \"!…\"; apit dengan tanda kutip bila \"!\" termasuk teksnya.",
            "Remove the \"!…\"; put it in quotes if the \"!\" is part of the text."),
    /** A line tells the parser something. */
    YAML_DIRECTIVE(
            "yaml-directive",
            "Arahan YAML (%…) selain %YAML 1.2 tidak dipakai dalam berkas ini.",
            "Directives of YAML (%…) other than %YAML 1.2 are not used in this file.",
            "Hapus baris ini.",
            "Remove this line."),
    /** The name of a member is no text. */
    YAML_KEY(
            "yaml-key",
            "Nama anggota harus berupa teks; di sini berdiri daftar atau objek.",
            "The name of a member is a text; here stands a list or an object.",
            "Tulis nama, titik dua, spasi, lalu nilainya; apit dengan tanda kutip nama yang berawal dengan [ atau {.",
            "Write the name, a colon, a blank, then the value; put a name in quotes if it begins with [ or {."),
    /** A line is longer than any that people write. */
    LINE_TOO_LONG(
            "line-too-long",
            "Baris ini lebih panjang dari 100.000 karakter.",
            "This line is longer than 100,000 characters.",
            "Pecah baris ini; teks panjang dapat dilanjutkan di baris berikutnya setelah \">-\".",
            "Break the line; a long text may go on in the lines that follow \">-\"."),
    /** The number convention comes after numbers that depend on it. */
    DECLARED_LATE(
            "declared-late",
            "\"numbers\" ditulis setelah nilai yang bergantung padanya.",
            "\"numbers\" comes after values that depend on it.",
            "Pindahkan \"numbers\" ke bagian awal dokumen.",
            "Move \"numbers\" to the beginning of the document.");

    private final String code;
    private final String messageInIndonesian;
    private final String messageInEnglish;
    private final String mendInIndonesian;
    private final String mendInEnglish;

    ReadingCode(
            String code,
            String messageInIndonesian,
            String messageInEnglish,
            String mendInIndonesian,
            String mendInEnglish) {
        this.code = code;
        this.messageInIndonesian = messageInIndonesian;
        this.messageInEnglish = messageInEnglish;
        this.mendInIndonesian = mendInIndonesian;
        this.mendInEnglish = mendInEnglish;
    }

    /** The code itself: {@code unknown-member}. */
    public String code() {
        return code;
    }

    /** What is wrong. */
    public Wording message() {
        return Wording.of(messageInIndonesian, messageInEnglish);
    }

    /** How to mend it. */
    public Wording mend() {
        return Wording.of(mendInIndonesian, mendInEnglish);
    }
}
