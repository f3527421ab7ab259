package dev.crowfoot.app.migration;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.UserError;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.document.Document;
import dev.crowfoot.migration.Plan;
import dev.crowfoot.migration.Step;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Says whether a drawing, its revisions and a database are in step. */
public final class CheckInStep {

    private final MigrationRunner runner;
    private final DiffDatabase differ;
    private final PlanRevision planner = new PlanRevision();

    /** Checks by those. */
    public CheckInStep(MigrationRunner runner, DiffDatabase differ) {
        this.runner = runner;
        this.differ = differ;
    }

    /** Drawing and revisions alone. */
    public StepReport check(Document document) {
        return new StepReport(document.baseline().revision() != null, summaries(planner.plan(document)), List.of(), List.of(), List.of());
    }

    /**
     * Drawing, revisions and that database. Before the first revision they are in step if the database has what is drawn; so they are right after an
     * import, when nobody told the database yet that it has the first revision.
     *
     * @throws UserError if the project or the database cannot be read
     */
    public StepReport check(Path project, Document document, DatabaseSession session, Progress progress) {
        MigrationState state = runner.state(project, session);
        if (document.baseline().revision() == null && state.isAtHead() && state.applied().isEmpty()) {
            return new StepReport(false, summaries(differ.diff(document, session, progress).plan()), List.of(), List.of(), List.of());
        }
        List<String> unrevised = summaries(planner.plan(document));
        if (unrevised.isEmpty() && isFirstOnly(state) && !document.design().entities().isEmpty()
                && differ.diff(document, session, progress).plan().isEmpty()) {
            return new StepReport(true, List.of(), List.of(), List.of(), state.pending().stream().map(Revision::id).toList());
        }
        List<String> pending = new ArrayList<>();
        state.partial().ifPresent(p -> pending.add(p.revision().id() + " (" + p.done() + " of " + p.total() + " changes done)"));
        state.pending().forEach(r -> pending.add(r.id()));
        List<String> drift = pending.isEmpty() ? summaries(differ.drift(document, session, progress).plan()) : List.of();
        return new StepReport(true, unrevised, pending, drift, List.of());
    }

    /** Only the first revision can be told from the tables alone: a later one may be about rows. */
    private static boolean isFirstOnly(MigrationState state) {
        return state.applied().isEmpty() && state.partial().isEmpty() && state.pending().size() == 1;
    }

    private static List<String> summaries(Plan plan) {
        return plan.steps().stream().map(Step::summary).toList();
    }
}
