/** Puts the application together: the only package, beside {@code Main}, that knows both the window and the adapters. */
@NullMarked
package dev.crowfoot.wiring;

import org.jspecify.annotations.NullMarked;
