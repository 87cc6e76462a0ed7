/**
 * The vocabulary of regional planning as immutable values, from {@link dev.selaras.core.model.Plan} down.
 *
 * <p>A plan is flat: it holds lists of elements that refer to each other by {@link dev.selaras.core.model.Ref}. So a plan
 * that does not hang together can still be held, and the fault be shown. Small values ({@link dev.selaras.core.model.Id},
 * {@link dev.selaras.core.model.RegionCode}) are valid by construction; documents may be wrong.
 *
 * <p>All types here are immutable and thread-safe, take and return no null, and are made by their {@code builder()} or
 * {@code of(…)}. They are not for implementation by clients: accessors are added in minor versions.
 */
@NullMarked
package dev.selaras.core.model;

import org.jspecify.annotations.NullMarked;
