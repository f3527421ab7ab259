package dev.crowfoot.app.migration;

import java.util.List;
import java.util.Optional;

/**
 * What a run up or down will do, to be shown and confirmed before it is done.
 *
 * @param to where the database will stand; empty for before the first revision
 * @param revisions those that run, or are undone, in the order in which that happens
 * @param statements what will be sent
 * @param before where the database stands now
 */
public record PlannedRun(Optional<Revision> to, List<Revision> revisions, List<PreviewStatement> statements, MigrationState before) {

    /** Copies the lists. */
    public PlannedRun {
        revisions = List.copyOf(revisions);
        statements = List.copyOf(statements);
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return revisions.isEmpty();
    }

    /** Whether it loses rows or values, so that it must be confirmed. */
    public boolean isDestructive() {
        return statements.stream().anyMatch(PreviewStatement::destructive);
    }
}
