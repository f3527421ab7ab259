/**
 * What could be drawn better and asks for the same tables: attributes that look like a version, a time stamp or a mark of deletion, and columns
 * that several entities share. Pure functions of a design, offered and never done unasked. Uses {@code mapping}, {@code design} and the JDK only.
 */
@NullMarked
package dev.crowfoot.mapping.suggestion;

import org.jspecify.annotations.NullMarked;
