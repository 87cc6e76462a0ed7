package dev.selaras.core.model;

import java.util.Optional;
import org.immutables.value.Value;

/** The regional unit (perangkat daerah) that a Renstra or Renja belongs to. */
@Value.Immutable
@ModelStyle
public interface OrganisationalUnit {

    /** The unit code as printed: {@code 5.02.0.00.0.00.02.000}. */
    Optional<String> getCode();

    /** The name of the unit: {@code Kecamatan Balong}. */
    Text getName();

    /** The kind of unit. */
    UnitKind getKind();

    /** A new builder; name and kind are required. */
    static OrganisationalUnitBuilder builder() {
        return new OrganisationalUnitBuilder();
    }
}
