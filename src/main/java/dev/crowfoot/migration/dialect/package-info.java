/**
 * What each database needs said, in statements: standard Liquibase change types where they say exactly what is meant, SQL elsewhere. One interface a kind of thing;
 * a dialect is a package with one class for each. Uses {@code migration}, {@code schema}, {@code target} and the JDK only.
 */
@NullMarked
package dev.crowfoot.migration.dialect;

import org.jspecify.annotations.NullMarked;
