/** What things cost beside their peers: ratios within one run, never a test. */
@NullMarked
package dev.selaras.benchmarks;

import org.jspecify.annotations.NullMarked;
