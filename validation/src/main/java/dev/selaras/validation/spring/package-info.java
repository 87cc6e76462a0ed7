/** The rules behind the validators of Spring applications. */
@NullMarked
package dev.selaras.validation.spring;

import org.jspecify.annotations.NullMarked;
