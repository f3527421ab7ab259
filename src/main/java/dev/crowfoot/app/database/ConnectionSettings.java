package dev.crowfoot.app.database;

import org.jspecify.annotations.Nullable;

/**
 * How to reach a database; everything but the password, which is asked for and never kept.
 *
 * @param id for life, in the user's list of connections
 * @param name what the user calls it
 * @param user who connects, or null for the database's default
 * @param schema the schema that unqualified names are in, as the database holds it; null for the database's default
 */
public record ConnectionSettings(String id, String name, Location location, @Nullable String user, @Nullable String schema) {

    /** @throws IllegalArgumentException if the id or the name is blank */
    public ConnectionSettings {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a connection needs an id and a name");
        }
    }

    /** A connection by a JDBC URL alone, as the command line has it. */
    public static ConnectionSettings url(String url, @Nullable String user) {
        Location location = new Location.JdbcUrl(url);
        return new ConnectionSettings("url", location.describe(), location, user, null);
    }
}
