package dev.crowfoot.app.migration;

import dev.crowfoot.app.database.Catalogue.Unread;
import dev.crowfoot.schema.Schema;
import java.util.List;

/**
 * A database and a drawing, what they have in common under the same ids.
 *
 * @param drawn what is drawn
 * @param compared the same, each expression that the database reads like its own written as the database writes it
 * @param live what the database has, without what is ignored
 * @param notRead what the database has besides that, and was not compared
 * @param notes for people: what could be compared as text only
 */
public record SideBySide(Schema drawn, Schema compared, Schema live, List<Unread> notRead, List<String> notes) {

    /** Copies the lists. */
    public SideBySide {
        notRead = List.copyOf(notRead);
        notes = List.copyOf(notes);
    }
}
