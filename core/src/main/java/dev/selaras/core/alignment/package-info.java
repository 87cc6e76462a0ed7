/** Which elements of which plans are linked with the codes of systems outside: the SDG, Asta Cita, lists of indicators. */
@NullMarked
package dev.selaras.core.alignment;

import org.jspecify.annotations.NullMarked;
