/**
 * Revisions: making them from what was drawn, showing what they will do, running them up and down, and saying where a database stands.
 * Liquibase is behind ports. Uses the core packages, {@code app}, {@code app.database} and the JDK only.
 */
@NullMarked
package dev.crowfoot.app.migration;

import org.jspecify.annotations.NullMarked;
