/**
 * What is drawn: entities, attributes, relationships and all they hold, as immutable values. Uses {@code target} and the JDK only.
 */
@NullMarked
package dev.crowfoot.design;

import org.jspecify.annotations.NullMarked;
