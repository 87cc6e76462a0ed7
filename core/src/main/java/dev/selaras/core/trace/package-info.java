/** Why an element is in a plan, what serves it, and what would lose its reason without it: across all plans at hand. */
@NullMarked
package dev.selaras.core.trace;

import org.jspecify.annotations.NullMarked;
