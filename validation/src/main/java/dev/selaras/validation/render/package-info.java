/** A report, a difference, a trace or the catalogue of rules as text for people. */
@NullMarked
package dev.selaras.validation.render;

import org.jspecify.annotations.NullMarked;
