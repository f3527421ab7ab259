/**
 * What became of one schema on the way to another: the changes, told by identity and never guessed from names, and SQL text compared as text.
 * Uses {@code schema}, {@code target} and the JDK only.
 */
@NullMarked
package dev.crowfoot.schema.diff;

import org.jspecify.annotations.NullMarked;
