/** The command line: options, files, streams and exit statuses around the library, and no logic of its own. */
@NullMarked
package dev.selaras.cli;

import org.jspecify.annotations.NullMarked;
