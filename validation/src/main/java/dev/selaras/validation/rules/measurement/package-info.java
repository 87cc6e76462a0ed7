/** Can success be measured? */
@NullMarked
package dev.selaras.validation.rules.measurement;

import org.jspecify.annotations.NullMarked;
