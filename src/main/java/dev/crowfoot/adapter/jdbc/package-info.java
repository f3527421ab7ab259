/**
 * Databases by JDBC: connections, what is wrong with them in words, and catalogues in a handful of queries. Uses JDBC, the drivers of H2 and
 * PostgreSQL, {@code app} and the core.
 */
@NullMarked
package dev.crowfoot.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
