/** What became of a plan from one version to the next, as planners speak of it. */
@NullMarked
package dev.selaras.validation.difference;

import org.jspecify.annotations.NullMarked;
