/** Tests of {@code diagram.geometry}. */
@NullMarked
package dev.crowfoot.diagram.geometry;

import org.jspecify.annotations.NullMarked;
