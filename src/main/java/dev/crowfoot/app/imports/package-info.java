/**
 * Making a project of a database that is there: what it has, which of it is wanted, how it is drawn, and the proof that the drawing asks for exactly
 * that. Uses the core packages, {@code app}, {@code app.database}, {@code app.layout} and the JDK only.
 */
@NullMarked
package dev.crowfoot.app.imports;

import org.jspecify.annotations.NullMarked;
