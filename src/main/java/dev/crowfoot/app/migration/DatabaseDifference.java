package dev.crowfoot.app.migration;

import dev.crowfoot.app.database.Catalogue.Unread;
import dev.crowfoot.migration.Plan;
import dev.crowfoot.schema.Schema;
import java.util.List;

/**
 * What differs between a database and a drawing.
 *
 * @param plan what takes the database to what is drawn; empty if nothing differs
 * @param live what the database has, with the ids of what is drawn
 * @param notRead what the database has besides that, and was not compared
 * @param notes for people: what could be compared as text only
 */
public record DatabaseDifference(Plan plan, Schema live, List<Unread> notRead, List<String> notes) {

    /** Copies the lists. */
    public DatabaseDifference {
        notRead = List.copyOf(notRead);
        notes = List.copyOf(notes);
    }
}
