package dev.selaras.format;

import dev.selaras.core.model.Region;
import dev.selaras.core.model.RegionBuilder;
import dev.selaras.core.model.RegionLevel;
import dev.selaras.format.shape.ObjectShape;
import dev.selaras.format.shape.Shapes;

/** The fields of a region. */
final class RegionFields {

    static final ObjectShape<Region, RegionBuilder> SHAPE = ObjectShape.of(
                    "wilayah", "a region", RegionBuilder::new, RegionBuilder::build)
            .optional(
                    "code",
                    Shapes.STRING,
                    Region::getCode,
                    RegionBuilder::code,
                    "Kode wilayah Kemendagri, misalnya 35.02.11.",
                    "The official region code, such as 35.02.11.")
            .required(
                    "name",
                    Shapes.STATEMENT,
                    Region::getName,
                    RegionBuilder::name,
                    "Nama wilayah dengan jenisnya, misalnya Kabupaten Belu.",
                    "The name with its kind, such as Kabupaten Belu.")
            .required(
                    "level",
                    Shapes.oneOf(RegionLevel.class),
                    Region::getLevel,
                    RegionBuilder::level,
                    "Tingkat wilayah.",
                    "The level of the region.")
            .optional(
                    "edition",
                    Shapes.STRING,
                    Region::getEdition,
                    RegionBuilder::edition,
                    "Keputusan atau tahun daftar kode yang dipakai.",
                    "The decree or year of the code list used.")
            .end();

    private RegionFields() {}
}
