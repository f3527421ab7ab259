package dev.crowfoot.app.migration;

import dev.crowfoot.app.UserError;
import dev.crowfoot.app.database.DatabaseSession;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says where a database stands in a project's history. */
public final class CurrentRevision {

    private final MigrationRunner runner;

    /** The question, put to that runner. */
    public CurrentRevision(MigrationRunner runner) {
        this.runner = runner;
    }

    /**
     * Where it stands. Writes nothing.
     *
     * @throws UserError if the project or the database cannot be read
     */
    public MigrationState of(Path project, DatabaseSession session) {
        return runner.state(project, session);
    }

    /** The same in sentences: where it stands, what is left to do and how. */
    public static List<String> inWords(MigrationState state) {
        List<String> sentences = new ArrayList<>();
        sentences.add(state.current().map(r -> "The database is at " + r.id() + ".").orElse("The database is before the first revision."));
        state.partial().ifPresent(p -> sentences.add(p.revision().id() + " was interrupted: " + p.done() + " of its " + p.total()
                + " changes are done. Upgrade does the rest, downgrade takes them back."));
        if (!state.pending().isEmpty()) {
            sentences.add(
                    state.pending().size() + " pending: " + String.join(", ", state.pending().stream().map(Revision::id).toList()) + ".");
        }
        if (state.isAtHead()) {
            sentences.add("Nothing is pending.");
        }
        if (!state.unknown().isEmpty()) {
            sentences.add("Changes that no file of this project has: " + unknown(state.unknown()) + ".");
        }
        state.halfDone().ifPresent(what -> sentences.add("A run stopped in the middle of " + what
                + ". This database keeps each statement by "
                + "itself, so part of it may be done: see its statements with upgrade --dry-run and take back by hand what is there."));
        state.lock().ifPresent(holder -> sentences.add("Liquibase's lock is held " + holder + "."));
        return List.copyOf(sentences);
    }

    /** By their files: those of one file go together, and one that is missing has many. */
    private static String unknown(List<String> changesets) {
        Map<String, Long> byFile = changesets.stream()
                .collect(Collectors.groupingBy(c -> c.substring(0, c.contains("::") ? c.indexOf("::") : c.length()), TreeMap::new,
                        Collectors.counting()));
        return byFile.entrySet().stream().map(e -> e.getValue() == 1 ? "one of " + e.getKey() : e.getValue() + " of " + e.getKey())
                .collect(Collectors.joining(", "));
    }
}
