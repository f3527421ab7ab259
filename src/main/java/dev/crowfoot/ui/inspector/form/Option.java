package dev.crowfoot.ui.inspector.form;

/**
 * Something to choose.
 *
 * @param key what stands for it
 * @param text what it is called
 * @param detail a quiet word beside it; may be empty
 */
public record Option(String key, String text, String detail) {

    /** Something to choose, with nothing beside it. */
    public static Option of(String key, String text) {
        return new Option(key, text, "");
    }
}
