package dev.crowfoot.app.database;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.UserError;
import java.util.List;
import java.util.SequencedMap;

/** Reads catalogues, each in a handful of queries. Liquibase's own two tables are left out. */
public interface SchemaReader {

    /** The schemas of that database that are not the database's own, as the database holds their names, the default one first. */
    List<String> schemas(DatabaseSession session);

    /**
     * The tables of those schemas by the schema, all as the database holds their names; partitions and what belongs to an extension are left out. Cheap: one
     * query, whatever the size.
     *
     * @throws UserError if the database does not answer or refuses
     */
    SequencedMap<String, List<String>> tables(DatabaseSession session);

    /**
     * Reads everything in those schemas. Names in the session's default schema come out without a schema.
     *
     * @param schemas as the database holds their names; empty for the default one
     * @throws UserError if the database does not answer or refuses
     * @throws java.util.concurrent.CancellationException if the progress is cancelled
     */
    Catalogue read(DatabaseSession session, List<String> schemas, Progress progress);
}
