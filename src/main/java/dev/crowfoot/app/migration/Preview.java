package dev.crowfoot.app.migration;

import dev.crowfoot.migration.Hazard;
import java.util.List;

/**
 * What will be sent to a database.
 *
 * @param statements in the order in which they run
 * @param rollback what undoes all of them, in the order in which it runs
 */
public record Preview(PreviewTarget target, List<PreviewStatement> statements, List<PreviewStatement> rollback, List<Hazard> hazards) {

    /** Copies the lists. */
    public Preview {
        statements = List.copyOf(statements);
        rollback = List.copyOf(rollback);
        hazards = List.copyOf(hazards);
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return statements.isEmpty();
    }

    /** Whether something in it must be confirmed. */
    public boolean isDestructive() {
        return statements.stream().anyMatch(PreviewStatement::destructive);
    }
}
