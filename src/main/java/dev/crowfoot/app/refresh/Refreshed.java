package dev.crowfoot.app.refresh;

import dev.crowfoot.document.Document;
import dev.crowfoot.document.edit.Edit;
import java.util.List;

/**
 * What came of choosing.
 *
 * @param edit all of it as one edit, with nothing in it if nothing was taken or ignored
 * @param document the document after it
 * @param notTaken what was chosen and cannot be, a line each with the reason
 */
public record Refreshed(Edit.Batch edit, Document document, List<String> notTaken) {

    /** Copies the list. */
    public Refreshed {
        notTaken = List.copyOf(notTaken);
    }

    /** Whether the document stays as it was. */
    public boolean changesNothing() {
        return edit.edits().isEmpty();
    }
}
