package dev.crowfoot.app.migration;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.database.DatabaseSession;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Takes a database up through a project's revisions: first what would be done, then doing it. */
public final class Upgrade implements MigrationRun {

    /** The newest revision. */
    public static final String HEAD = "head";

    private final MigrationRunner runner;

    /** An upgrade by that runner. */
    public Upgrade(MigrationRunner runner) {
        this.runner = runner;
    }

    /**
     * {@inheritDoc}
     *
     * @param to {@code head}, {@code +N}, an id, or the beginning of one
     */
    @Override
    public PlannedRun prepare(Path project, DatabaseSession session, String to) {
        MigrationState state = runner.state(project, session);
        RevisionChoice choice = new RevisionChoice(state);
        Optional<Revision> last = choice.up(to);
        List<Revision> revisions = last.map(choice::upTo).orElse(List.of());
        List<PreviewStatement> statements =
                revisions.isEmpty() ? List.of() : runner.upgradeStatements(project, session, revisions.getLast().id());
        return new PlannedRun(last, revisions, statements, state);
    }

    @Override
    public RunReport run(Path project, DatabaseSession session, PlannedRun prepared, Progress progress) {
        if (prepared.isEmpty()) {
            return new RunReport(List.of(), 0, false, prepared.before());
        }
        return runner.upgrade(project, session, prepared.revisions().getLast().id(), progress);
    }

    @Override
    public String script(Path project, DatabaseSession session, PlannedRun prepared) {
        return prepared.isEmpty() ? "" : runner.upgradeScript(project, session, prepared.revisions().getLast().id());
    }
}
