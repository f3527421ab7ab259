/**
 * What a database has: tables, columns, keys, indexes, sequences, enum types, as immutable values in the database's own terms. Uses {@code target} and the JDK only.
 */
@NullMarked
package dev.crowfoot.schema;

import org.jspecify.annotations.NullMarked;
