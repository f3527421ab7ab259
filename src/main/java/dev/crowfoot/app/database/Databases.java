package dev.crowfoot.app.database;

import dev.crowfoot.app.UserError;

/** Opens databases. */
public interface Databases {

    /**
     * Connects. The password may be wiped afterwards.
     *
     * @throws UserError if it cannot: what is wrong (password, server, name, rights, TLS, a file in use) and the way out
     */
    DatabaseSession open(ConnectionSettings settings, Password password);

    /** Connects, looks at version and rights, and disconnects. Never throws for what is wrong with the database: that is the report. */
    ConnectionReport test(ConnectionSettings settings, Password password);
}
