package dev.crowfoot.app.migration;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.UserError;
import dev.crowfoot.app.database.DatabaseSession;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs the revisions of a project on a database. The project is its folder; everything is done in that folder's own files. Every method
 * throws {@link UserError} if the changelog cannot be read, if another process holds the lock, or if the database refuses: then the
 * error names the changeset and says where the database stands.
 */
public interface MigrationRunner {

    /** Where the database stands. Writes nothing to it. */
    MigrationState state(Path project, DatabaseSession session);

    /**
     * The statements that {@link #upgrade} would send, without Liquibase's own bookkeeping. Writes nothing to the database.
     *
     * @param to id of the last revision to run
     */
    List<PreviewStatement> upgradeStatements(Path project, DatabaseSession session, String to);

    /**
     * The statements that {@link #downgrade} would send, without Liquibase's own bookkeeping. Writes nothing to the database.
     *
     * @param to id of the revision to go back to, or null to undo all
     */
    List<PreviewStatement> downgradeStatements(Path project, DatabaseSession session, @Nullable String to);

    /** All of it as a script to run by other means: the statements with Liquibase's bookkeeping, up to that revision. */
    String upgradeScript(Path project, DatabaseSession session, String to);

    /** All of it as a script to run by other means: the statements with Liquibase's bookkeeping, back to that revision or to nothing. */
    String downgradeScript(Path project, DatabaseSession session, @Nullable String to);

    /**
     * Runs everything up to that revision. Stops between two changesets when the progress is cancelled.
     *
     * @param to id of the last revision to run
     */
    RunReport upgrade(Path project, DatabaseSession session, String to, Progress progress);

    /**
     * Undoes everything after that revision, newest first. Stops between two changesets when the progress is cancelled.
     *
     * @param to id of the revision to go back to, or null to undo all
     */
    RunReport downgrade(Path project, DatabaseSession session, @Nullable String to, Progress progress);

    /** Says that everything up to that revision ran, without running it. */
    MigrationState stamp(Path project, DatabaseSession session, String to);

    /** Takes the lock away that a killed process left behind. */
    void releaseLock(DatabaseSession session);
}
