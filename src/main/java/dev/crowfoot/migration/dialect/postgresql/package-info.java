/**
 * PostgreSQL's statements. Uses {@code migration.dialect} and what that may use.
 */
@NullMarked
package dev.crowfoot.migration.dialect.postgresql;

import org.jspecify.annotations.NullMarked;
