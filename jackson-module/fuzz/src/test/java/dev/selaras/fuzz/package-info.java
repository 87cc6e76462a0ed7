/** Targets for a fuzzer, each with the laws that must hold whatever it is fed. */
@NullMarked
package dev.selaras.fuzz;

import org.jspecify.annotations.NullMarked;
