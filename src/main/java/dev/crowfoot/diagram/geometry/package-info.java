/**
 * Points, rectangles, polylines and the window through which a diagram is seen. Uses the JDK only.
 */
@NullMarked
package dev.crowfoot.diagram.geometry;

import org.jspecify.annotations.NullMarked;
