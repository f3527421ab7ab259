/**
 * Bringing a drawing up to date with a database that others changed: the differences, a choice for each, one edit, and the revision that says what the database has already.
 * Uses the core packages, {@code app}, {@code app.database}, {@code app.layout}, {@code app.migration} and the JDK only.
 */
@NullMarked
package dev.crowfoot.app.refresh;

import org.jspecify.annotations.NullMarked;
