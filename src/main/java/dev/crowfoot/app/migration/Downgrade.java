package dev.crowfoot.app.migration;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.database.DatabaseSession;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes a database back through a project's revisions: first what would be done, then doing it. */
public final class Downgrade implements MigrationRun {

    /** Before the first revision. */
    public static final String BASE = "base";

    private final MigrationRunner runner;

    /** A downgrade by that runner. */
    public Downgrade(MigrationRunner runner) {
        this.runner = runner;
    }

    /**
     * {@inheritDoc}
     *
     * @param to {@code base}, {@code -N}, an id, or the beginning of one
     */
    @Override
    public PlannedRun prepare(Path project, DatabaseSession session, String to) {
        MigrationState state = runner.state(project, session);
        RevisionChoice choice = new RevisionChoice(state);
        Optional<Revision> kept = choice.down(to);
        List<Revision> revisions = choice.after(kept);
        List<PreviewStatement> statements = revisions.isEmpty() ? List.of() : runner.downgradeStatements(project, session, id(kept));
        return new PlannedRun(kept, revisions, statements, state);
    }

    @Override
    public RunReport run(Path project, DatabaseSession session, PlannedRun prepared, Progress progress) {
        if (prepared.isEmpty()) {
            return new RunReport(List.of(), 0, false, prepared.before());
        }
        return runner.downgrade(project, session, id(prepared.to()), progress);
    }

    @Override
    public String script(Path project, DatabaseSession session, PlannedRun prepared) {
        return prepared.isEmpty() ? "" : runner.downgradeScript(project, session, id(prepared.to()));
    }

    private static @Nullable String id(Optional<Revision> kept) {
        return kept.isPresent() ? kept.get().id() : null;
    }
}
