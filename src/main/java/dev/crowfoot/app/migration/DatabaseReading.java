package dev.crowfoot.app.migration;

import dev.crowfoot.app.database.Catalogue;
import java.util.Set;

/**
 * What a database had when it was read.
 *
 * @param schemas the names of the schemas that were looked for, as the database holds them
 */
public record DatabaseReading(Catalogue catalogue, Set<String> schemas) {

    /** Copies the names. */
    public DatabaseReading {
        schemas = Set.copyOf(schemas);
    }
}
