package dev.crowfoot.ui.migrations;

import dev.crowfoot.app.migration.MigrationState;
import dev.crowfoot.app.migration.Revision;
import java.util.ArrayList;
import java.util.List;

/** A revision and where the connected database stands with it. */
record RevisionRow(Revision revision, Standing standing) {

    /** Where a database stands with a revision. */
    enum Standing {
        /** No database was asked. */
        UNKNOWN, APPLIED, CURRENT, PARTIAL, PENDING
    }

    /** The newest first, of a database that was asked. */
    static List<RevisionRow> of(MigrationState state) {
        List<RevisionRow> rows = new ArrayList<>();
        state.applied().forEach(r -> rows.add(new RevisionRow(r, state.current().filter(r::equals).isPresent() ? Standing.CURRENT
                : Standing.APPLIED)));
        state.partial().ifPresent(p -> rows.add(new RevisionRow(p.revision(), Standing.PARTIAL)));
        state.pending().forEach(r -> rows.add(new RevisionRow(r, Standing.PENDING)));
        return rows.reversed();
    }

    /** The newest first, where no database was asked. */
    static List<RevisionRow> of(List<Revision> revisions) {
        return revisions.reversed().stream().map(r -> new RevisionRow(r, Standing.UNKNOWN)).toList();
    }
}
