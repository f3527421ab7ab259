/**
 * The types that an attribute can have, independent of any database. Uses {@code design.id} and the JDK only.
 */
@NullMarked
package dev.crowfoot.design.type;

import org.jspecify.annotations.NullMarked;
