package dev.crowfoot.adapter.liquibase;

import dev.crowfoot.app.Progress;
import java.util.LinkedHashSet;
import java.util.Set;
import liquibase.change.Change;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.ChangeSet.ExecType;
import liquibase.changelog.ChangeSet.RunStatus;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.changelog.visitor.AbstractChangeExecListener;
import liquibase.database.Database;
import liquibase.exception.DatabaseException;
import liquibase.exception.UnexpectedLiquibaseException;
import org.jspecify.annotations.Nullable;

/** Follows a run: keeps changeset and record together, tells the progress, and knows what was done and where it stopped. */
final class RunListener extends AbstractChangeExecListener {

    private final AtomicConnection connection;
    private final @Nullable UnderWay underWay;
    private final Progress progress;
    private final int total;
    private final Set<ChangeSet> done = new LinkedHashSet<>();
    private @Nullable ChangeSet current;

    /** @param underWay says what is begun where that could be left half done, or null */
    RunListener(AtomicConnection connection, @Nullable UnderWay underWay, Progress progress, int total) {
        this.connection = connection;
        this.underWay = underWay;
        this.progress = progress;
        this.total = total;
    }

    /** The changesets that ran or were rolled back. */
    Set<ChangeSet> done() {
        return done;
    }

    /** The changeset that was begun last. */
    @Nullable
    ChangeSet current() {
        return current;
    }

    /** Nothing is left to do; until here what was just done may not be committed yet. */
    void finish() {
        progress.report("done", done.size(), total);
    }

    private void begin(ChangeSet changeset) {
        current = changeset;
        connection.begin(changeset);
        say(u -> u.begin(changeset, 0));
        progress.report(summary(changeset), done.size(), total);
    }

    private void end(ChangeSet changeset) {
        say(UnderWay::end);
        connection.end();
        done.add(changeset);
    }

    /** What a changeset does: the first line of its comment. */
    static String summary(ChangeSet changeset) {
        String comment = changeset.getComments();
        return comment == null || comment.isBlank() ? changeset.getId() : comment.strip().lines().findFirst().orElse("");
    }

    @Override
    public void willRun(ChangeSet changeSet, DatabaseChangeLog databaseChangeLog, Database database, RunStatus runStatus) {
        begin(changeSet);
    }

    @Override
    public void ran(ChangeSet changeSet, DatabaseChangeLog databaseChangeLog, Database database, ExecType execType) {
        end(changeSet);
    }

    @Override
    public void willRollback(ChangeSet changeSet, DatabaseChangeLog databaseChangeLog, Database database) {
        begin(changeSet);
    }

    @Override
    public void rolledBack(ChangeSet changeSet, DatabaseChangeLog databaseChangeLog, Database database) {
        end(changeSet);
    }

    @Override
    public void runFailed(ChangeSet changeSet, DatabaseChangeLog databaseChangeLog, Database database, Exception exception) {
        connection.end();
    }

    @Override
    public void rollbackFailed(ChangeSet changeSet, DatabaseChangeLog databaseChangeLog, Database database, Exception exception) {
        connection.end();
    }

    @Override
    public void willRun(Change change, ChangeSet changeSet, DatabaseChangeLog changeLog, Database database) {
        say(u -> u.begin(changeSet, changeSet.getChanges().indexOf(change) + 1));
        progress.report(summary(changeSet), done.size(), total);
    }

    /** Something to say of what is under way. */
    private interface Saying {

        void to(UnderWay underWay) throws DatabaseException;
    }

    private void say(Saying saying) {
        if (underWay != null) {
            try {
                saying.to(underWay);
            } catch (DatabaseException e) {
                throw new UnexpectedLiquibaseException(e);
            }
        }
    }
}
