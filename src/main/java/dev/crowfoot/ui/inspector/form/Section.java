package dev.crowfoot.ui.inspector.form;

import dev.crowfoot.ui.common.Texts;
import java.util.List;

/**
 * Fields that belong together.
 *
 * @param key its text is {@code inspector.section.KEY}; empty for the fields at the top, which have no heading and do not fold
 * @param summary what the heading says of the fields while they are folded; may be empty
 * @param unfolded whether it is open until a person folds it
 */
public record Section(String key, String summary, boolean unfolded, List<Field> fields) {

    /** Copies the fields. */
    public Section {
        fields = List.copyOf(fields);
    }

    /** The fields at the top. */
    public static Section top(List<Field> fields) {
        return new Section("", "", true, fields);
    }

    /** A section that is open at first. */
    public static Section open(String key, String summary, List<Field> fields) {
        return new Section(key, summary, true, fields);
    }

    /** A section that is folded at first. */
    public static Section folded(String key, String summary, List<Field> fields) {
        return new Section(key, summary, false, fields);
    }

    /** Its heading. */
    public String title() {
        return key.isEmpty() ? "" : Texts.of("inspector.section." + key);
    }
}
