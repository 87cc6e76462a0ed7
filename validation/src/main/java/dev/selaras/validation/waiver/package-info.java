/** Findings that somebody answers for: which, why, who, and until when. */
@NullMarked
package dev.selaras.validation.waiver;

import org.jspecify.annotations.NullMarked;
