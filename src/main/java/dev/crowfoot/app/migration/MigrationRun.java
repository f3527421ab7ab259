package dev.crowfoot.app.migration;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.UserError;
import dev.crowfoot.app.database.DatabaseSession;
import java.nio.file.Path;

/** Takes a database along a project's revisions: first what would be done, then doing it. */
public sealed interface MigrationRun permits Upgrade, Downgrade {

    /**
     * What would be done. Writes nothing to the database.
     *
     * @param to an id, the beginning of one, or a word of the direction's own ({@code head}, {@code -1})
     * @throws UserError if there is no such revision, or the project or the database cannot be read
     */
    PlannedRun prepare(Path project, DatabaseSession session, String to);

    /**
     * Does what was prepared. It can be cancelled between two changesets; running it again goes on from there.
     *
     * @throws UserError if the database refuses a statement or another process holds the lock
     */
    RunReport run(Path project, DatabaseSession session, PlannedRun prepared, Progress progress);

    /** What was prepared as a script to run by other means, Liquibase's bookkeeping included; empty if there is nothing to do. */
    String script(Path project, DatabaseSession session, PlannedRun prepared);
}
