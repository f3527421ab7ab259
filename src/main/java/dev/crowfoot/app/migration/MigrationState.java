package dev.crowfoot.app.migration;

import java.util.List;
import java.util.Optional;

/**
 * Where a database stands in a project's history.
 *
 * @param applied revisions that ran whole, oldest first
 * @param partial a revision of which some changesets ran, after an interruption
 * @param pending revisions of which nothing ran, oldest first
 * @param unknown changesets that the database says ran and that no file of the project has, as {@code file::id::author}
 * @param lock who holds Liquibase's lock on the database and since when, in words; empty if it is free
 * @param halfDone what a run was in the middle of when it was killed or refused, on a database that keeps each statement by itself
 */
public record MigrationState(List<Revision> applied, Optional<Partial> partial, List<Revision> pending, List<String> unknown,
        Optional<String> lock, Optional<String> halfDone) {

    /**
     * A revision that ran in part.
     *
     * @param done how many of its changesets ran
     * @param total how many it has
     */
    public record Partial(Revision revision, int done, int total) {}

    /** Copies the lists. */
    public MigrationState {
        applied = List.copyOf(applied);
        pending = List.copyOf(pending);
        unknown = List.copyOf(unknown);
    }

    /** The newest revision that ran whole. */
    public Optional<Revision> current() {
        return applied.isEmpty() ? Optional.empty() : Optional.of(applied.getLast());
    }

    /** Whether everything ran. */
    public boolean isAtHead() {
        return pending.isEmpty() && partial.isEmpty();
    }
}
