package dev.crowfoot.document.refresh;

import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing in which a database and a drawing differ, and between which a person chooses.
 *
 * @param kind what it is, for people ({@code table}, {@code column}, {@code view})
 * @param name its name in the database, or in the drawing where the database has none; of something in a table the table's with a dot and its own
 * @param table the table that it is in or is, for grouping; its own name where it is in none
 * @param where who has it
 * @param drawing what the drawing says of it, as text; null where it has none
 * @param database what the database says of it, as text; null where it has none
 * @param changes what is different, a line each, from the drawing to the database
 * @param tableId the table that it is in, or null
 * @param id its identity, in the table where it is in one
 */
public record Difference(String kind, QualifiedName name, QualifiedName table, Where where, @Nullable String drawing,
        @Nullable String database,
        List<String> changes, @Nullable ElementId tableId, ElementId id) {

    /** Who has it. */
    public enum Where {
        /** The drawing has none. */
        ONLY_DATABASE,
        /** The database has none. */
        ONLY_DRAWING,
        /** Both have it, each in its own way. */
        DIFFERENT
    }

    /** What is done about it. */
    public enum Choice {
        /** The drawing becomes as the database is. */
        TAKE,
        /** The drawing stays; it is a difference again the next time. */
        KEEP,
        /** The drawing stays, and nobody is asked again. */
        IGNORE
    }

    /** Copies the changes. */
    public Difference {
        changes = List.copyOf(changes);
    }

    /** What tells it from the others, for people: kind and name. */
    public String title() {
        return kind + " " + name;
    }
}
