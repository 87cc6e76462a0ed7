/** What was checked as one page of HTML: the findings, and the plan as its document reads. */
@NullMarked
package dev.selaras.validation.render.html;

import org.jspecify.annotations.NullMarked;
