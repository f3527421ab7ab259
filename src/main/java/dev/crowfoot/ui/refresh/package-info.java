/**
 * Bringing the drawing up to date with the connected database: the differences with a choice for each, questions of renames, one undo step. Uses the core packages, {@code app}, {@code ui.common},
 * {@code ui.connections}, {@code ui.dialogs} and JavaFX.
 */
@NullMarked
package dev.crowfoot.ui.refresh;

import org.jspecify.annotations.NullMarked;
