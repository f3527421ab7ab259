/**
 * What is drawn on a diagram, as edits: new lines of each kind, moves, names. No toolkit: uses {@code design}, {@code diagram},
 * {@code document}, {@code mapping} and {@code ui.common}.
 */
@NullMarked
package dev.crowfoot.ui.canvas.draw;

import org.jspecify.annotations.NullMarked;
