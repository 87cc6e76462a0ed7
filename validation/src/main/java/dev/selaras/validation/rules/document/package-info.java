/** Are the facts about the document itself in order? */
@NullMarked
package dev.selaras.validation.rules.document;

import org.jspecify.annotations.NullMarked;
