/**
 * What all parts of the window share: the open workspace with its selection, actions, texts, notices and work in the background.
 * Uses {@code app}, the core and JavaFX; knows no other package of {@code ui}.
 */
@NullMarked
package dev.crowfoot.ui.common;

import org.jspecify.annotations.NullMarked;
