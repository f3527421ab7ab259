package dev.crowfoot.app.migration;

import dev.crowfoot.document.Document;
import dev.crowfoot.migration.Plan;
import dev.crowfoot.migration.Planner;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.diff.SchemaMatcher;
import java.util.List;

/** Shows what takes a database to what is drawn, as Liquibase will send it. Made for every edit: it remembers what did not change. */
public final class PreviewMigration {

    private final SqlPreviewer previewer;
    private final DerivedSchemas before = new DerivedSchemas();
    private final DerivedSchemas after = new DerivedSchemas();

    /** Previews by that previewer. */
    public PreviewMigration(SqlPreviewer previewer) {
        this.previewer = previewer;
    }

    /** What will be sent. Against a live database expressions are compared as text; {@link DiffDatabase} asks the database itself. */
    public Preview preview(Document document, PreviewTarget target) {
        Schema baseline = before.of(document.baseline().design(), target.target());
        Schema wanted = after.of(document.design(), target.target());
        Schema from = target.live() == null ? baseline : SchemaMatcher.identify(target.live(), List.of(baseline, wanted));
        return of(Planner.plan(from, wanted, target.target()), target);
    }

    /** What a plan will send. */
    public Preview of(Plan plan, PreviewTarget target) {
        return new Preview(target, previewer.up(plan, target), previewer.down(plan, target), plan.hazards().toList());
    }
}
