/** What is wrong with the drawing: the list, the way there, and what can be done at once. Uses {@code ui.common}, {@code design.check} and JavaFX. */
@NullMarked
package dev.crowfoot.ui.problems;

import org.jspecify.annotations.NullMarked;
