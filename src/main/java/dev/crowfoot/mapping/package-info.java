/**
 * From a drawing to the schema that it asks for, and from a schema to a drawing that asks for it; names by convention. Uses
 * {@code design}, {@code schema}, {@code target} and the JDK only.
 */
@NullMarked
package dev.crowfoot.mapping;

import org.jspecify.annotations.NullMarked;
