package dev.crowfoot.app.migration;

import dev.crowfoot.app.UserError;
import dev.crowfoot.app.database.DatabaseSession;

/** Takes away the lock that a killed run left on a database. Nobody may be running there. */
public final class ReleaseLock {

    private final MigrationRunner runner;

    /** The lock of that runner. */
    public ReleaseLock(MigrationRunner runner) {
        this.runner = runner;
    }

    /**
     * Takes it away, whoever holds it.
     *
     * @throws UserError if the database refuses
     */
    public void run(DatabaseSession session) {
        runner.releaseLock(session);
    }
}
