/**
 * What the mouse does on a diagram, as states: each a small class that says what a press, a move, a release and a key lead to. Uses
 * {@code diagram}, {@code document}, {@code ui.canvas.draw}, {@code ui.canvas.paint} and {@code ui.common}.
 */
@NullMarked
package dev.crowfoot.ui.canvas.tool;

import org.jspecify.annotations.NullMarked;
