/**
 * Ways of lines between rectangles: upright and level parts that go around what is in the way and keep apart from each other. Knows nothing
 * of what is drawn: uses {@code diagram.geometry} and the JDK only.
 */
@NullMarked
package dev.crowfoot.diagram.route;

import org.jspecify.annotations.NullMarked;
