package dev.crowfoot.adapter.liquibase;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.database.DatabaseSession;
import java.io.Writer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.RuntimeEnvironment;
import liquibase.Scope;
import liquibase.changelog.ChangeLogHistoryService;
import liquibase.changelog.ChangeLogHistoryServiceFactory;
import liquibase.changelog.ChangeLogIterator;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.RanChangeSet;
import liquibase.changelog.filter.AlreadyRanChangeSetFilter;
import liquibase.changelog.filter.ChangeSetFilter;
import liquibase.changelog.filter.ChangeSetFilterResult;
import liquibase.changelog.filter.DbmsChangeSetFilter;
import liquibase.changelog.filter.NotRanChangeSetFilter;
import liquibase.changelog.filter.ShouldRunChangeSetFilter;
import liquibase.changelog.visitor.ChangeLogSyncVisitor;
import liquibase.changelog.visitor.RollbackVisitor;
import liquibase.changelog.visitor.UpdateVisitor;
import liquibase.database.Database;
import liquibase.database.core.H2Database;
import liquibase.exception.LiquibaseException;
import liquibase.executor.Executor;
import liquibase.executor.ExecutorService;
import liquibase.executor.LoggingExecutor;
import liquibase.lockservice.LockService;
import liquibase.lockservice.LockServiceFactory;
import org.jspecify.annotations.Nullable;

/** One run of Liquibase on one connection. To be used within a {@link LiquibaseScope}. */
final class DatabaseRun implements AutoCloseable {

    private final Connection connection;
    private final AtomicConnection atomic;
    private final Database database;
    private final @Nullable UnderWay underWay;

    private DatabaseRun(Connection connection, AtomicConnection atomic, Database database) {
        this.connection = connection;
        this.atomic = atomic;
        this.database = database;
        this.underWay = keepsEachStatement() ? new UnderWay(connection) : null;
    }

    static DatabaseRun on(DatabaseSession session) throws LiquibaseException {
        Connection connection = session.unwrap(Connection.class);
        AtomicConnection atomic = new AtomicConnection(connection);
        Database database = LiquibaseNames.database(session, atomic);
        LiquibaseNames.prepare(database, session.defaultSchema());
        return new DatabaseRun(connection, atomic, database);
    }

    Database database() {
        return database;
    }

    /** Whether a statement that changes the schema is for good at once. Liquibase believes that H2 takes it back, which it does not. */
    boolean keepsEachStatement() {
        return database instanceof H2Database || !database.supportsDDLInTransaction();
    }

    /** Has everything written there instead of being sent. */
    void writeTo(Writer script) {
        ExecutorService executors = Scope.getCurrentScope().getSingleton(ExecutorService.class);
        Executor sending = executors.getExecutor("jdbc", database);
        LoggingExecutor writing = new LoggingExecutor(sending, script, database);
        executors.setExecutor("logging", database, writing);
        executors.setExecutor("jdbc", database, writing);
    }

    RunListener listener(Progress progress, int total) {
        return new RunListener(atomic, underWay, progress, total);
    }

    /** A listener for a run that only writes a script. */
    RunListener scriptListener() {
        return new RunListener(atomic, null, Progress.NONE, 0);
    }

    /** Runs those of the revisions that did not run yet. */
    void upgrade(ProjectChangelog project, List<String> revisions, RunListener listener, Progress progress) throws LiquibaseException {
        project.changelog().validate(database);
        ShouldRunChangeSetFilter shouldRun = new ShouldRunChangeSetFilter(database);
        new ChangeLogIterator(project.changelog(), shouldRun, new DbmsChangeSetFilter(database), only(project, revisions, progress))
                .run(new UpdateVisitor(database, listener, shouldRun), environment());
    }

    /** Rolls those of the revisions back that ran, the last that ran first. */
    void downgrade(ProjectChangelog project, List<String> revisions, RunListener listener, Progress progress) throws LiquibaseException {
        project.changelog().validate(database);
        List<RanChangeSet> ran = new ArrayList<>(database.getRanChangeSetList());
        new ChangeLogIterator(ran, project.changelog(), new AlreadyRanChangeSetFilter(ran), new DbmsChangeSetFilter(database),
                only(project, revisions, progress)).run(new RollbackVisitor(database, listener), environment());
    }

    /** Records those of the revisions as run that did not. */
    void stamp(ProjectChangelog project, List<String> revisions) throws LiquibaseException {
        project.changelog().validate(database);
        new ChangeLogIterator(project.changelog(), new NotRanChangeSetFilter(database.getRanChangeSetList()),
                new DbmsChangeSetFilter(database), only(project, revisions, Progress.NONE))
                .run(new ChangeLogSyncVisitor(database), environment());
    }

    private RuntimeEnvironment environment() {
        return new RuntimeEnvironment(database, new Contexts(), new LabelExpression());
    }

    private static ChangeSetFilter only(ProjectChangelog project, List<String> revisions, Progress progress) {
        Set<String> keys = revisions.stream().flatMap(r -> project.changesets().getOrDefault(r, List.<ChangeSet>of()).stream())
                .map(RanChangesets::key).collect(Collectors.toSet());
        return new ChangeSetFilter() {
            @Override
            public ChangeSetFilterResult accepts(ChangeSet changeSet) {
                boolean wanted = !progress.isCancelled() && keys.contains(RanChangesets.key(changeSet));
                return new ChangeSetFilterResult(wanted, wanted ? "asked for" : "not asked for, or cancelled", getClass());
            }
        };
    }

    /** Makes Liquibase's tables if need be, and takes its lock; false if somebody has it. */
    boolean begin() throws LiquibaseException {
        LockService locks = locks();
        locks.reset();
        locks.init();
        if (!locks.acquireLock()) {
            return false;
        }
        ChangeLogHistoryService history =
                Scope.getCurrentScope().getSingleton(ChangeLogHistoryServiceFactory.class).getChangeLogService(database);
        history.reset();
        history.init();
        return true;
    }

    private LockService locks() {
        return LockServiceFactory.getInstance().getLockService(database);
    }

    /** Takes the lock away, whoever holds it; what its holder was in the middle of is kept. */
    void releaseLock(RanChangesets ran) throws LiquibaseException {
        locks().init();
        locks().forceReleaseLock();
        if (underWay != null && ran.lockedBy().flatMap(UnderWay::of).isPresent()) {
            underWay.leave(ran.lockedBy().get());
            atomic.commit();
        }
    }

    /** Gives the lock back. */
    void end() throws LiquibaseException {
        atomic.end();
        locks().releaseLock();
        if (underWay != null) {
            underWay.leave();
            atomic.commit();
        }
    }

    /** Leaves the connection as it was found: nothing pending, committing by itself. */
    @Override
    public void close() throws SQLException {
        LockServiceFactory.getInstance().resetAll();
        Scope.getCurrentScope().getSingleton(ChangeLogHistoryServiceFactory.class).resetAll();
        Scope.getCurrentScope().getSingleton(ExecutorService.class).reset();
        if (!connection.isClosed() && !connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
