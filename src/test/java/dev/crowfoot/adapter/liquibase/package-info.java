/** Changelogs and their running against real databases. Test code; uses {@code adapter.jdbc} for connections and catalogues. */
@NullMarked
package dev.crowfoot.adapter.liquibase;

import org.jspecify.annotations.NullMarked;
