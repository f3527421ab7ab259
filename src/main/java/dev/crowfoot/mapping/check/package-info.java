/**
 * Problems of a drawing that show in the schema that follows from it: names, types, indexes. Uses {@code design}, {@code mapping},
 * {@code schema}, {@code target} and the JDK only.
 */
@NullMarked
package dev.crowfoot.mapping.check;

import org.jspecify.annotations.NullMarked;
