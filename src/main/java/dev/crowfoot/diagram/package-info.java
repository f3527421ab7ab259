/**
 * Pictures of a design: positions, geometry, edge routing, hit testing, spatial index, level of detail. No toolkit: uses {@code design} and the JDK only.
 */
@NullMarked
package dev.crowfoot.diagram;

import org.jspecify.annotations.NullMarked;
