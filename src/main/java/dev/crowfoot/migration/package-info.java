/**
 * From changes of a schema to an ordered plan of statements, each with its way back and its hazards. Uses {@code schema}, {@code target} and the JDK only.
 */
@NullMarked
package dev.crowfoot.migration;

import org.jspecify.annotations.NullMarked;
