package dev.crowfoot.document.refresh;

import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a database may have under another name than a drawing. No database says so, so a person is asked; until then one is missing and the other new.
 *
 * @param kind {@code table} or {@code column}
 * @param drawn its name in the drawing; a column's with its table's and a dot before it
 * @param live its name in the database, likewise
 * @param reasons why it may be, for people
 * @param table the table of a column, or null
 * @param from the identity in the drawing
 * @param to the identity of what was read
 */
public record RenameQuestion(String kind, QualifiedName drawn, QualifiedName live, List<String> reasons, @Nullable ElementId table,
        ElementId from, ElementId to) {

    /** Copies the reasons. */
    public RenameQuestion {
        reasons = List.copyOf(reasons);
    }

    /** The question in a line. */
    public String text() {
        return "Is the " + kind + " " + live + " of the database the " + kind + " " + drawn + " of the drawing?";
    }
}
