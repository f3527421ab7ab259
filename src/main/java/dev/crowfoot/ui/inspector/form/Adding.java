package dev.crowfoot.ui.inspector.form;

import java.util.function.Supplier;

/**
 * A way to add something to a list.
 *
 * @param id unique in its form
 * @param text what the menu says
 * @param icon its code in Ikonli's Bootstrap pack
 * @param change makes the addition; may throw {@link IllegalArgumentException} with why it cannot be
 */
public record Adding(String id, String text, String icon, Supplier<Change> change) {}
