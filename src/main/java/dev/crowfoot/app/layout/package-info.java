/**
 * Arranging a diagram: the use case, and the port to an algorithm that places boxes. Uses the core packages and the JDK only.
 */
@NullMarked
package dev.crowfoot.app.layout;

import org.jspecify.annotations.NullMarked;
