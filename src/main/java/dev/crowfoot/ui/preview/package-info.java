/**
 * What will run and what is generated, as highlighted text that follows the drawing: SQL and Java. Uses {@code ui.common}, {@code app}, the
 * core, RichTextFX and JavaFX.
 */
@NullMarked
package dev.crowfoot.ui.preview;

import org.jspecify.annotations.NullMarked;
