package dev.selaras.validation.profile;

import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Id;
import dev.selaras.format.shape.ObjectShape;
import dev.selaras.format.shape.Shape;
import dev.selaras.format.shape.Shapes;
import dev.selaras.format.shape.TextShapes;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The fields of a profile. */
final class ProfileFields {

    private static final String VERSION = "1";

    private static final List<String> BUILT_IN = Arrays.stream(Strictness.values())
            .map(strictness -> strictness.profileName().getValue())
            .toList();

    private static final Shape<Id> NAME = Shapes.checked(
            TextShapes.ID,
            name -> !BUILT_IN.contains(name.getValue()),
            Wording.of(
                    "id, selain nama profil bawaan standard, strict, dan lenient",
                    "an id, other than the built-in profiles standard, strict and lenient"),
            out -> out.object("not", () -> out.with("enum", BUILT_IN)));

    private ProfileFields() {}

    static ObjectShape<Profile, ProfileBuilder> shape(Collection<String> codes) {
        return ObjectShape.of("profil", "a profile", ProfileBuilder::new, ProfileBuilder::build)
                .required(
                        "selaras-profile",
                        Shapes.version(VERSION),
                        profile -> VERSION,
                        (builder, version) -> {},
                        "Versi format; selalu \"1\".",
                        "The version of the format; always \"1\".")
                .required(
                        "name",
                        NAME,
                        Profile::getName,
                        ProfileBuilder::name,
                        "Nama profil dalam laporan.",
                        "What reports call the profile.")
                .defaulted(
                        "strictness",
                        Shapes.oneOf(Strictness.class),
                        Profile::getStrictness,
                        ProfileBuilder::strictness,
                        "Bobot semua aturan, seperti pada profil bawaan dengan nama itu; \"STANDARD\" bila tidak disebut.",
                        "The severities of all rules, as in the built-in profile of that name; \"STANDARD\" if not given.")
                .optional(
                        "inForce",
                        Shapes.YEAR,
                        Profile::getInForce,
                        ProfileBuilder::inForce,
                        "Tahun yang aturannya dipakai; bila tidak disebut, tahun awal periode setiap rencana.",
                        "The year whose rules are applied; if not given, the year in which each plan begins.")
                .list(
                        "adjustments",
                        AdjustmentFields.shape(codes),
                        Profile::getAdjustments,
                        ProfileBuilder::addAllAdjustments,
                        "Bobot aturan tertentu; dari beberapa yang cocok, yang terakhir berlaku.",
                        "The weight of single rules; of several that fit, the last decides.")
                .end();
    }
}
