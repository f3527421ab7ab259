/** The connected database: which one, whether it answers, and the forms to reach others. Uses {@code ui.common}, {@code ui.dialogs}, {@code app} and JavaFX. */
@NullMarked
package dev.crowfoot.ui.connections;

import org.jspecify.annotations.NullMarked;
