/**
 * Taking from a database what is different there: the differences one by one, questions where something may have been renamed, and the edits that make a drawing
 * ask for what was taken. Uses {@code document}, {@code design}, {@code schema}, {@code mapping}, {@code target} and the JDK only.
 */
@NullMarked
package dev.crowfoot.document.refresh;

import org.jspecify.annotations.NullMarked;
