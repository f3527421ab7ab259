/**
 * Projects: the page at the first start, making, opening, saving and recovering them, and their settings. Uses {@code ui.common},
 * {@code ui.dialogs}, {@code app}, the core and JavaFX.
 */
@NullMarked
package dev.crowfoot.ui.welcome;

import org.jspecify.annotations.NullMarked;
