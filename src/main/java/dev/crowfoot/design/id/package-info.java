/**
 * Typed ids for whatever is drawn: given once, never reused, never shown. Uses the JDK only.
 */
@NullMarked
package dev.crowfoot.design.id;

import org.jspecify.annotations.NullMarked;
