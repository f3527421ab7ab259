/**
 * What tests of several packages need: real databases, random schemas, golden files. Test code only; uses the core, JDBC drivers and the embedded PostgreSQL.
 */
@NullMarked
package dev.crowfoot.testing;

import org.jspecify.annotations.NullMarked;
