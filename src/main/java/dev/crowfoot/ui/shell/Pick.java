package dev.crowfoot.ui.shell;

import org.jspecify.annotations.Nullable;

/**
 * Something to be chosen by typing a part of its name.
 *
 * @param detail what is shown quietly at the right: a shortcut, a place; may be empty
 * @param icon Ikonli's code, or null
 * @param command what choosing it does
 */
public record Pick(String text, String detail, @Nullable String icon, Runnable command) {}
