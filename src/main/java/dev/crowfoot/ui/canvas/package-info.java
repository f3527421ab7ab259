/**
 * The diagram that a person looks at and draws on: what is shown, tools as states, editing in place, and pictures of it. Uses {@code diagram},
 * {@code document}, {@code ui.common} and JavaFX.
 */
@NullMarked
package dev.crowfoot.ui.canvas;

import org.jspecify.annotations.NullMarked;
