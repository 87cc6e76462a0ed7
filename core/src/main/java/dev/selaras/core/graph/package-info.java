/** The plan with its references resolved both ways, computed once; and several plans that refer to each other. */
@NullMarked
package dev.selaras.core.graph;

import org.jspecify.annotations.NullMarked;
