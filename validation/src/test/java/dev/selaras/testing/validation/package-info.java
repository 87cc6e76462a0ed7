/** Tests of the rules and of what is made of their findings. */
@NullMarked
package dev.selaras.testing.validation;

import org.jspecify.annotations.NullMarked;
