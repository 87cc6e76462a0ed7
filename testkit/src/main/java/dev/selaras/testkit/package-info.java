/** Plans without a fault and plans with one, to test validators with. */
@NullMarked
package dev.selaras.testkit;

import org.jspecify.annotations.NullMarked;
