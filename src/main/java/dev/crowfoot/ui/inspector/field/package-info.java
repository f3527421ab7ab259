/**
 * Forms as controls: one view for each kind of field, which shows a new value without losing focus, caret or folds. Uses
 * {@code ui.inspector.form}, {@code ui.common} and JavaFX; knows nothing of what is drawn.
 */
@NullMarked
package dev.crowfoot.ui.inspector.field;

import org.jspecify.annotations.NullMarked;
