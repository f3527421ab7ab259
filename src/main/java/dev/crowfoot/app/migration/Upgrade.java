package dev.crowfoot.app.migration;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.UserError;
import dev.crowfoot.app.database.DatabaseSession;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Takes a database up through a project's revisions: first what would be done, then doing it. */
public final class Upgrade {

    /** The newest revision. */
    public static final String HEAD = "head";

    private final MigrationRunner runner;

    /** An upgrade by that runner. */
    public Upgrade(MigrationRunner runner) {
        this.runner = runner;
    }

    /**
     * What would be done. Writes nothing to the database.
     *
     * @param to {@code head}, {@code +N}, an id, or the beginning of one
     * @throws UserError if there is no such revision, or the project or the database cannot be read
     */
    public PlannedRun prepare(Path project, DatabaseSession session, String to) {
        MigrationState state = runner.state(project, session);
        RevisionChoice choice = new RevisionChoice(state);
        Optional<Revision> last = choice.up(to);
        List<Revision> revisions = last.map(choice::upTo).orElse(List.of());
        List<PreviewStatement> statements =
                revisions.isEmpty() ? List.of() : runner.upgradeStatements(project, session, revisions.getLast().id());
        return new PlannedRun(last, revisions, statements, state);
    }

    /**
     * Does what was prepared. It can be cancelled between two changesets; running it again goes on from there.
     *
     * @throws UserError if the database refuses a statement or another process holds the lock
     */
    public RunReport run(Path project, DatabaseSession session, PlannedRun prepared, Progress progress) {
        if (prepared.isEmpty()) {
            return new RunReport(List.of(), 0, false, prepared.before());
        }
        return runner.upgrade(project, session, prepared.revisions().getLast().id(), progress);
    }

    /** What was prepared as a script to run by other means, Liquibase's bookkeeping included; empty if there is nothing to do. */
    public String script(Path project, DatabaseSession session, PlannedRun prepared) {
        return prepared.isEmpty() ? "" : runner.upgradeScript(project, session, prepared.revisions().getLast().id());
    }
}
