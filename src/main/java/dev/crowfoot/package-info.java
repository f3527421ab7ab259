/**
 * The application's entry point. {@link dev.crowfoot.Main} is the only class here; it starts the command line or the window and, with
 * {@code dev.crowfoot.wiring}, is the only place that knows every other package.
 */
@NullMarked
package dev.crowfoot;

import org.jspecify.annotations.NullMarked;
