package dev.crowfoot.app.database;

import dev.crowfoot.app.UserError;
import dev.crowfoot.schema.Schema;
import java.util.List;

/**
 * Tells whether SQL expressions that differ as text are the same to the database: defaults, checks, generated columns, predicates and
 * expressions of indexes.
 */
public interface ExpressionNormaliser {

    /**
     * The wanted schema with each expression that differs as text from the live one's written as that engine writes it after parsing it.
     * Elements are paired by id. The database is as before afterwards.
     *
     * @param wanted what shall be there
     * @param live what was read from that database, with the ids of {@code wanted}
     * @throws UserError if the connection is lost
     */
    Normalised normalise(DatabaseSession session, Schema wanted, Schema live);

    /**
     * A schema whose expressions can be compared with those of a live one.
     *
     * @param notes for people: what the engine could not be asked, and was compared as text
     */
    record Normalised(Schema schema, List<String> notes) {

        /** Copies the notes. */
        public Normalised {
            notes = List.copyOf(notes);
        }
    }
}
