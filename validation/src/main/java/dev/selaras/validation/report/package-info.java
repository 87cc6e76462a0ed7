/** What was found: values with an order, and no behaviour. */
@NullMarked
package dev.selaras.validation.report;

import org.jspecify.annotations.NullMarked;
