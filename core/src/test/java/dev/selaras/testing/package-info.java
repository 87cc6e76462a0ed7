/** What the tests of every module share: plans to test with, and the rules that the source tree obeys. */
@NullMarked
package dev.selaras.testing;

import org.jspecify.annotations.NullMarked;
