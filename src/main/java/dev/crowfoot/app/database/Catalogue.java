package dev.crowfoot.app.database;

import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import java.util.List;

/**
 * What was read from a database.
 *
 * @param schema everything that the model holds; the ids are made from kind and name
 * @param notRead everything else that is there, so that nothing is skipped silently
 */
public record Catalogue(Schema schema, List<Unread> notRead) {

    /**
     * Something that was not read.
     *
     * @param kind what it is, for people ({@code trigger})
     * @param reason why not, for people
     */
    public record Unread(String kind, QualifiedName name, String reason) {}

    /** Copies the list. */
    public Catalogue {
        notRead = List.copyOf(notRead);
    }
}
