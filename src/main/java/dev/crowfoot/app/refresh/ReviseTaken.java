package dev.crowfoot.app.refresh;

import dev.crowfoot.app.UserError;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.migration.CreateRevision;
import dev.crowfoot.app.migration.CreatedRevision;
import dev.crowfoot.app.migration.MigrationRunner;
import dev.crowfoot.app.migration.MigrationState;
import dev.crowfoot.app.migration.SideBySide;
import dev.crowfoot.design.Design;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.refresh.Difference;
import dev.crowfoot.document.refresh.Differences;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.diff.SchemaMatcher;
import dev.crowfoot.target.Target;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes what was taken from a database as a revision of its own, and marks it as applied there, where everything in it is already. What is drawn besides stays for the
 * revision after it.
 */
public final class ReviseTaken {

    private final CreateRevision revisions;
    private final MigrationRunner runner;

    /** Revisions by that, marked by that. */
    public ReviseTaken(CreateRevision revisions, MigrationRunner runner) {
        this.revisions = revisions;
        this.runner = runner;
    }

    /**
     * Refuses unless a revision could be marked as applied: every revision before it must have run on that database.
     *
     * @throws UserError if the database is not at the newest revision
     */
    public void requireHead(Path project, Document document, DatabaseSession session) {
        if (document.baseline().revision() == null) {
            throw new UserError(UserError.Kind.USE, "There is no revision yet, so what is taken needs none of its own.",
                    "Leave --revision out: the first revision says all that is drawn, and stamp marks it as applied.", null);
        }
        MigrationState state = runner.state(project, session);
        if (!state.isAtHead()) {
            throw new UserError(UserError.Kind.DATABASE,
                    session.description() + " is not at the newest revision, so no later one can be marked as applied there.",
                    "Upgrade it first, or leave --revision out.", null);
        }
    }

    /**
     * Writes and marks the revision; the document's own files must be saved already.
     *
     * @param before the document that was compared
     * @param after the same after the refresh
     * @return what was written; empty if the last revision says all of it
     * @throws UserError if files or the database refuse
     */
    public Optional<CreatedRevision> revise(Path project, Document before, Document after, Refresh refresh, List<Difference> taken,
            String message, DatabaseSession session) {
        Document base = withTaken(before, after, refresh.sides().live(), taken, session.target());
        Optional<CreatedRevision> created = revisions.create(project, base, message, after.settings().format(), false);
        created.ifPresent(c -> runner.stamp(project, session, c.file().revision().id()));
        return created;
    }

    /** The design of the last revision with what was taken, under the ids that it has in the drawing now. */
    static Document withTaken(Document before, Document after, Schema live, List<Difference> taken, Target target) {
        Design base = before.baseline().design();
        Schema known = RefreshFromDatabase.schema(base, target);
        Schema drawn = RefreshFromDatabase.schema(after.design(), target);
        Schema identified = SchemaMatcher.identify(live, List.of(drawn, known));
        SideBySide sides = new SideBySide(known, known, identified, List.of(), List.of());
        Set<String> titles = new HashSet<>();
        taken.forEach(d -> titles.add(d.title()));
        List<Difference> same = Differences.between(known, identified).stream().filter(d -> titles.contains(d.title())).toList();
        return RefreshFromDatabase.take(after.withDesign(base), after.design(), sides, same, target, new ArrayList<>(), new ArrayList<>(),
                () -> {});
    }
}
