/**
 * Types and values of a drawing as columns of each target, and back. Uses {@code design}, {@code schema}, {@code target} and the JDK only.
 */
@NullMarked
package dev.crowfoot.mapping.type;

import org.jspecify.annotations.NullMarked;
