/**
 * Problems of a drawing that show without any database, one class a rule. Uses {@code design}, {@code target} and the JDK only;
 * {@code mapping.check} adds those that show in the schema.
 */
@NullMarked
package dev.crowfoot.design.check;

import org.jspecify.annotations.NullMarked;
