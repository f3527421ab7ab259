package dev.crowfoot.ui.inspector.form;

import dev.crowfoot.design.id.Id;
import dev.crowfoot.document.edit.Edit;
import org.jspecify.annotations.Nullable;

/**
 * What a person's input in a form comes to.
 *
 * @param edit the edit to be done
 * @param says what the person should know of it, beside the field; null for nothing
 * @param selects what is selected after it, or null to leave the selection
 * @param opens the key of the list item that is open after it, or null
 */
public record Change(Edit edit, @Nullable String says, @Nullable Id selects, @Nullable String opens) {

    /** An edit that speaks for itself. */
    public static Change of(Edit edit) {
        return new Change(edit, null, null, null);
    }

    /** The same with something to know. */
    public Change saying(@Nullable String text) {
        return new Change(edit, text, selects, opens);
    }

    /** The same with something selected afterwards. */
    public Change selecting(Id id) {
        return new Change(edit, says, id, opens);
    }

    /** The same with a list item open afterwards. */
    public Change opening(String key) {
        return new Change(edit, says, selects, key);
    }
}
