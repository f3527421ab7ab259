/**
 * How a diagram is drawn: one {@code Canvas}, cards and lines in the detail that the scale allows, in colours that a palette gives. Uses
 * {@code diagram}, {@code design.id} and JavaFX.
 */
@NullMarked
package dev.crowfoot.ui.canvas.paint;

import org.jspecify.annotations.NullMarked;
