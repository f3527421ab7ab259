package dev.crowfoot.adapter.liquibase;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.UserError;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.migration.MigrationRunner;
import dev.crowfoot.app.migration.MigrationState;
import dev.crowfoot.app.migration.PreviewStatement;
import dev.crowfoot.app.migration.Revision;
import dev.crowfoot.app.migration.RunReport;
import java.io.FileNotFoundException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import liquibase.changelog.ChangeSet;
import liquibase.exception.LiquibaseException;
import liquibase.exception.UnexpectedLiquibaseException;
import org.jspecify.annotations.Nullable;

/** Runs revisions by Liquibase, in this process, with the project's folder as the only place where it finds files. */
public final class LiquibaseMigrationRunner implements MigrationRunner {

    /** What is done with an open run. */
    private interface Work<T> {

        T on(DatabaseRun run, ProjectChangelog project) throws LiquibaseException;
    }

    private <T> T call(Path project, DatabaseSession session, String what, Work<T> work) {
        try {
            return LiquibaseScope.RUN.call(new ProjectFolder(project), () -> LiquibaseScope.child(LiquibaseNames.settings(session), () -> {
                try (DatabaseRun run = DatabaseRun.on(session)) {
                    return work.on(run, ProjectChangelog.parse(project, run.database()));
                }
            }));
        } catch (LiquibaseException | UnexpectedLiquibaseException | SQLException | FileNotFoundException e) {
            throw RunErrors.stopped(what, null, true, e);
        }
    }

    @Override
    public MigrationState state(Path project, DatabaseSession session) {
        return state(ProjectChangelog.read(project), session);
    }

    private static MigrationState state(ProjectChangelog project, DatabaseSession session) {
        try {
            return RanChangesets.read(session).state(project, session.target());
        } catch (SQLException e) {
            throw new UserError(UserError.Kind.DATABASE,
                    "It cannot be read what ran on " + session.description() + ": " + RunErrors.oneLine(e.getMessage()),
                    "Check the connection and the user's rights.", e);
        }
    }

    @Override
    public List<PreviewStatement> upgradeStatements(Path project, DatabaseSession session, String to) {
        return call(project, session, "upgrade", (run, changelog) -> {
            RanChangesets ran = ran(session);
            return new RunStatements(run.database()).up(toRun(changelog, to, ran, session));
        });
    }

    @Override
    public List<PreviewStatement> downgradeStatements(Path project, DatabaseSession session, @Nullable String to) {
        return call(project, session, "downgrade",
                (run, changelog) -> new RunStatements(run.database()).down(toUndo(changelog, to, ran(session), session)));
    }

    private static RanChangesets ran(DatabaseSession session) throws LiquibaseException {
        try {
            return RanChangesets.read(session);
        } catch (SQLException e) {
            throw new LiquibaseException(e);
        }
    }

    private static List<ChangeSet> toRun(ProjectChangelog project, String to, RanChangesets ran, DatabaseSession session) {
        return project.upTo(to).stream().flatMap(r -> project.changesets().getOrDefault(r, List.of()).stream())
                .filter(c -> RanChangesets.isFor(c, session.target()) && !ran.ran().contains(RanChangesets.key(c))).toList();
    }

    /** In the order in which Liquibase undoes them: what ran last comes first. */
    private static List<ChangeSet> toUndo(ProjectChangelog project, @Nullable String to, RanChangesets ran, DatabaseSession session) {
        List<ChangeSet> after = project.after(to).stream().flatMap(r -> project.changesets().getOrDefault(r, List.of()).stream()).toList();
        List<ChangeSet> result = new ArrayList<>();
        for (String key : List.copyOf(ran.ran()).reversed()) {
            after.stream().filter(c -> RanChangesets.isFor(c, session.target()) && RanChangesets.key(c).equals(key)).forEach(result::add);
        }
        return result;
    }

    @Override
    public String upgradeScript(Path project, DatabaseSession session, String to) {
        StringWriter script = new StringWriter();
        call(project, session, "upgrade", (run, changelog) -> {
            run.writeTo(script);
            return locked(run, session, () -> run.upgrade(changelog, changelog.upTo(to), run.scriptListener(), Progress.NONE));
        });
        return script.toString();
    }

    @Override
    public String downgradeScript(Path project, DatabaseSession session, @Nullable String to) {
        StringWriter script = new StringWriter();
        call(project, session, "downgrade", (run, changelog) -> {
            run.writeTo(script);
            return locked(run, session, () -> run.downgrade(changelog, changelog.after(to), run.scriptListener(), Progress.NONE));
        });
        return script.toString();
    }

    @Override
    public RunReport upgrade(Path project, DatabaseSession session, String to, Progress progress) {
        return call(project, session, "upgrade", (run, changelog) -> {
            List<ChangeSet> changesets = toRun(changelog, to, ran(session), session);
            RunListener listener = run.listener(progress, changesets.size());
            follow("upgrade", run, listener,
                    () -> locked(run, session, () -> run.upgrade(changelog, changelog.upTo(to), listener, progress)));
            return report(changelog, changelog.revisions(), listener, changesets.size(), session);
        });
    }

    @Override
    public RunReport downgrade(Path project, DatabaseSession session, @Nullable String to, Progress progress) {
        return call(project, session, "downgrade", (run, changelog) -> {
            List<ChangeSet> changesets = toUndo(changelog, to, ran(session), session);
            RunListener listener = run.listener(progress, changesets.size());
            follow("downgrade", run, listener,
                    () -> locked(run, session, () -> run.downgrade(changelog, changelog.after(to), listener, progress)));
            return report(changelog, changelog.revisions().reversed(), listener, changesets.size(), session);
        });
    }

    /** Part of a run. */
    private interface Part {

        void run() throws LiquibaseException;
    }

    /** Does it with Liquibase's lock. */
    private static boolean locked(DatabaseRun run, DatabaseSession session, Part part) throws LiquibaseException {
        if (!run.begin()) {
            throw RunErrors.locked(ran(session).lock().orElse("by somebody"));
        }
        boolean done = false;
        try {
            part.run();
            done = true;
        } finally {
            end(run, done);
        }
        return done;
    }

    /** Gives the lock back; if that fails after a failure, the first one is what matters. */
    private static void end(DatabaseRun run, boolean done) throws LiquibaseException {
        try {
            run.end();
        } catch (LiquibaseException e) {
            if (done) {
                throw e;
            }
            org.slf4j.LoggerFactory.getLogger(LiquibaseMigrationRunner.class).debug("the lock is not given back", e);
        }
    }

    private static void follow(String what, DatabaseRun run, RunListener listener, Part part) {
        try {
            part.run();
            listener.finish();
        } catch (LiquibaseException | RuntimeException e) { // a change throws what it happens on in the values that a file gives it
            throw RunErrors.stopped(what, listener.current(), !run.keepsEachStatement(), e);
        }
    }

    private static RunReport report(ProjectChangelog project, List<Revision> order, RunListener listener, int planned,
            DatabaseSession session) {
        Set<String> keys = listener.done().stream().map(RanChangesets::key).collect(Collectors.toSet());
        List<Revision> done = order.stream().filter(r -> lastIsDone(project, r, keys)).toList();
        return new RunReport(done, listener.done().size(), listener.done().size() < planned, state(project, session));
    }

    /** A revision was run whole when its last changeset ran, and undone whole when its first one was undone. */
    private static boolean lastIsDone(ProjectChangelog project, Revision revision, Set<String> keys) {
        List<ChangeSet> changesets = project.changesets().getOrDefault(revision.id(), List.of());
        return changesets.stream().anyMatch(c -> keys.contains(RanChangesets.key(c)))
                && keys.contains(RanChangesets.key(changesets.getLast()));
    }

    @Override
    public MigrationState stamp(Path project, DatabaseSession session, String to) {
        return call(project, session, "stamp", (run, changelog) -> {
            locked(run, session, () -> run.stamp(changelog, changelog.upTo(to)));
            return state(changelog, session);
        });
    }

    @Override
    public void releaseLock(DatabaseSession session) {
        try {
            LiquibaseScope.RUN.call(null, () -> LiquibaseScope.child(LiquibaseNames.settings(session), () -> {
                try (DatabaseRun run = DatabaseRun.on(session)) {
                    run.releaseLock(ran(session));
                    return true;
                }
            }));
        } catch (LiquibaseException | UnexpectedLiquibaseException | SQLException e) {
            throw new UserError(UserError.Kind.DATABASE, "Liquibase's lock cannot be taken away: " + e.getMessage(),
                    "Check the connection and the user's rights.", e);
        }
    }
}
