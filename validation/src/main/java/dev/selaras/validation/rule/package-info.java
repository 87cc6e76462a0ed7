/** What a rule is: the contract for the rules of the library and for anyone's. */
@NullMarked
package dev.selaras.validation.rule;

import org.jspecify.annotations.NullMarked;
