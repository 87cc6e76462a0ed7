/** What is checked: one class a rule, in packages by the question they ask. */
@NullMarked
package dev.selaras.validation.rules;

import org.jspecify.annotations.NullMarked;
