/**
 * The model tree: all that is drawn, by kind, to find, rename, remove and show it. It is the twin of the canvas for keyboard and screen
 * reader. Uses {@code ui.common}, {@code document}, {@code design} and JavaFX.
 */
@NullMarked
package dev.crowfoot.ui.tree;

import org.jspecify.annotations.NullMarked;
