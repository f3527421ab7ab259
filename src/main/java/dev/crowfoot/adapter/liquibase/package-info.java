/**
 * Changelogs and their running by Liquibase, whose types stop here. Uses Liquibase, the YAML library that it brings, JDBC connections that
 * it is given, {@code app} and the core.
 */
@NullMarked
package dev.crowfoot.adapter.liquibase;

import org.jspecify.annotations.NullMarked;
