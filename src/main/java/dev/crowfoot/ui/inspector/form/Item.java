package dev.crowfoot.ui.inspector.form;

import dev.crowfoot.design.id.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list.
 *
 * @param key stays the same while the thing is the same
 * @param icon its code in Ikonli's Bootstrap pack
 * @param title what it is called
 * @param detail a quiet word at the right; may be empty
 * @param mark the code of a small icon behind the title (a key, a question mark for nullable), or empty
 * @param opens what is selected by a double click or Enter, or null
 * @param fields what is shown below it when it is open; empty if it does not open
 */
public record Item(String key, String icon, String title, String detail, String mark, @Nullable Id opens, List<Field> fields) {

    /** Copies the fields. */
    public Item {
        fields = List.copyOf(fields);
    }

    /** A line that opens in place. */
    public static Item unfolding(String key, String icon, String title, String detail, List<Field> fields) {
        return new Item(key, icon, title, detail, "", null, fields);
    }

    /** A line that leads to the thing itself. */
    public static Item leading(String key, String icon, String title, String detail, String mark, Id opens) {
        return new Item(key, icon, title, detail, mark, opens, List.of());
    }
}
