/** Bean Validation as a door to the rules: {@code validator.validate(plan)} finds what the rules find. */
@NullMarked
package dev.selaras.validation.bean;

import org.jspecify.annotations.NullMarked;
