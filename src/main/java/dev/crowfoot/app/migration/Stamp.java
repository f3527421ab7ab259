package dev.crowfoot.app.migration;

import dev.crowfoot.app.UserError;
import dev.crowfoot.app.database.DatabaseSession;
import java.nio.file.Path;
import java.util.Optional;

/** Says that a database, which has everything already, is at a revision, without running anything. */
public final class Stamp {

    private final MigrationRunner runner;

    /** A stamp by that runner. */
    public Stamp(MigrationRunner runner) {
        this.runner = runner;
    }

    /**
     * Stamps the database.
     *
     * @param to {@code head}, {@code +N}, an id, or the beginning of one
     * @return where it stands then
     * @throws UserError if there is no such revision, or the project or the database cannot be read
     */
    public MigrationState run(Path project, DatabaseSession session, String to) {
        MigrationState state = runner.state(project, session);
        Optional<Revision> last = new RevisionChoice(state).up(to);
        return last.isPresent() ? runner.stamp(project, session, last.get().id()) : state;
    }
}
