package dev.crowfoot.app.migration;

import java.util.List;

/**
 * What a run did.
 *
 * @param done the revisions that were run, or rolled back, whole, in the order in which that happened
 * @param changesets how many changesets were run or rolled back
 * @param cancelled whether it was stopped, between two changesets
 * @param after where the database stands now
 */
public record RunReport(List<Revision> done, int changesets, boolean cancelled, MigrationState after) {

    /** Copies the list. */
    public RunReport {
        done = List.copyOf(done);
    }
}
