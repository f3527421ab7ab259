/** What all dialogs have in common, and those that belong to no other part of the window. Uses {@code ui.common}, {@code ui.theme} and JavaFX. */
@NullMarked
package dev.crowfoot.ui.dialogs;

import org.jspecify.annotations.NullMarked;
