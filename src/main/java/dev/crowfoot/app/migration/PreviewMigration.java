package dev.crowfoot.app.migration;

import dev.crowfoot.document.Document;
import dev.crowfoot.migration.Hazard;
import dev.crowfoot.migration.Plan;
import dev.crowfoot.migration.Planner;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.diff.SchemaMatcher;
import dev.crowfoot.target.Target;
import java.util.List;

/** Shows what takes a database to what is drawn, as Liquibase will send it. Made for every edit: it remembers what did not change. */
public final class PreviewMigration {

    private final SqlPreviewer previewer;
    private final PlanRevision revision = new PlanRevision();
    private final DerivedSchemas before = new DerivedSchemas();
    private final DerivedSchemas after = new DerivedSchemas();

    /** Previews by that previewer. */
    public PreviewMigration(SqlPreviewer previewer) {
        this.previewer = previewer;
    }

    /**
     * What will be sent: of the next revision, the very one that would be written; or, where the target has a live schema, what takes that
     * to what is drawn. There expressions are compared as text; {@link DiffDatabase} asks the database itself.
     */
    public Preview preview(Document document, PreviewTarget target) {
        List<Target> targets = document.settings().targets();
        Schema live = target.live();
        if (live == null && targets.contains(target.target())) {
            return of(revision.plan(document), targets, target);
        }
        Schema baseline = before.of(document.baseline().design(), target.target());
        Schema wanted = after.of(document.design(), target.target());
        Schema from = live == null ? baseline : SchemaMatcher.identify(live, List.of(baseline, wanted));
        return of(Planner.plan(from, wanted, target.target()), List.of(target.target()), target);
    }

    /**
     * What a plan will send.
     *
     * @param projectTargets the databases that it was made for
     */
    public Preview of(Plan plan, List<Target> projectTargets, PreviewTarget target) {
        List<Hazard> hazards = plan.steps().stream().filter(s -> s.targets().isEmpty() || s.targets().contains(target.target()))
                .flatMap(s -> s.hazards().stream()).toList();
        return new Preview(target, previewer.up(plan, projectTargets, target), previewer.down(plan, projectTargets, target), hazards);
    }
}
