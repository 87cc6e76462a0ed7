package dev.selaras.format;

import dev.selaras.core.model.OrganisationalUnit;
import dev.selaras.core.model.OrganisationalUnitBuilder;
import dev.selaras.core.model.UnitKind;
import dev.selaras.format.shape.ObjectShape;
import dev.selaras.format.shape.Shapes;

/** The fields of a regional unit. */
final class OrganisationalUnitFields {

    static final ObjectShape<OrganisationalUnit, OrganisationalUnitBuilder> SHAPE = ObjectShape.of(
                    "perangkat daerah",
                    "a regional unit",
                    OrganisationalUnitBuilder::new,
                    OrganisationalUnitBuilder::build)
            .optional(
                    "code",
                    Shapes.STRING,
                    OrganisationalUnit::getCode,
                    OrganisationalUnitBuilder::code,
                    "Kode perangkat daerah seperti tercetak.",
                    "The unit code as printed.")
            .required(
                    "name",
                    Shapes.STATEMENT,
                    OrganisationalUnit::getName,
                    OrganisationalUnitBuilder::name,
                    "Nama perangkat daerah.",
                    "The name of the unit.")
            .required(
                    "kind",
                    Shapes.oneOf(UnitKind.class),
                    OrganisationalUnit::getKind,
                    OrganisationalUnitBuilder::kind,
                    "Jenis perangkat daerah.",
                    "The kind of unit.")
            .end();

    private OrganisationalUnitFields() {}
}
