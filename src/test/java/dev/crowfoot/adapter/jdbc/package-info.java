/** Connections and catalogues against real databases. Test code; uses the drivers and {@code testing}. */
@NullMarked
package dev.crowfoot.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
