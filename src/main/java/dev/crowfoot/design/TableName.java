package dev.crowfoot.design;

import org.jspecify.annotations.Nullable;

/**
 * What a table is called.
 *
 * @param schema the database schema, or null for the connection's default
 * @param name the table's name, or null for the one that the naming conventions make
 */
public record TableName(@Nullable String schema, @Nullable String name) {

    /** Named by the conventions, in the default schema. */
    public static final TableName BY_CONVENTION = new TableName(null, null);

    /** Treats an empty text as absent. */
    public TableName {
        schema = Names.optional(schema);
        name = Names.optional(name);
    }
}
