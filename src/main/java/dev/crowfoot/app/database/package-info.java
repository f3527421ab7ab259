/**
 * Reaching databases: what a connection is, what is read from one, and the ports that do it. No type of JDBC is named here. Uses the core
 * packages, {@code app} and the JDK only.
 */
@NullMarked
package dev.crowfoot.app.database;

import org.jspecify.annotations.NullMarked;
