package dev.selaras.core.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * The region a plan is made for.
 *
 * <p>A name is not an identity: nine kecamatan are called Balong. The code is.
 */
@Value.Immutable
@ModelStyle
public interface Region {

    /** The official code as printed, dotted or not, right or wrong. */
    Optional<String> getCode();

    /** The name with its kind: {@code Kabupaten Belu}. */
    Text getName();

    /** The level of government or administration. */
    RegionLevel getLevel();

    /** The decree or year of the code list that the code is taken from. */
    Optional<String> getEdition();

    /** The code, if it is printed and well formed. */
    default Optional<RegionCode> parsedCode() {
        return getCode().flatMap(RegionCode::find);
    }

    /** A new builder; name and level are required. */
    static RegionBuilder builder() {
        return new RegionBuilder();
    }
}
