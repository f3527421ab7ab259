/**
 * H2's statements. Uses {@code migration.dialect} and what that may use.
 */
@NullMarked
package dev.crowfoot.migration.dialect.h2;

import org.jspecify.annotations.NullMarked;
