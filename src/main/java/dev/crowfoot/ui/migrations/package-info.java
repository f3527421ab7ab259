/**
 * Revisions: where the connected database stands, making the next one, and running them up and down. Uses {@code ui.common},
 * {@code ui.connections}, {@code ui.dialogs}, {@code ui.preview}, {@code app}, the core and JavaFX.
 */
@NullMarked
package dev.crowfoot.ui.migrations;

import org.jspecify.annotations.NullMarked;
