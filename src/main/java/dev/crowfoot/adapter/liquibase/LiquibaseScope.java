package dev.crowfoot.adapter.liquibase;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import liquibase.Scope;
import liquibase.SingletonScopeManager;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ResourceAccessor;
import org.jspecify.annotations.Nullable;

/**
 * A Liquibase of its own: its configuration and its singletons, used by one thread at a time whichever that is. Liquibase keeps both in a
 * value of the thread and looks everything up again on each new one; so previews have one that is warm, and runs have another, and
 * neither waits for the other. Nothing is printed and nothing is sent anywhere.
 */
final class LiquibaseScope {

    /** For text that is made without a database. */
    static final LiquibaseScope PREVIEW = new LiquibaseScope();
    /** For work on databases. */
    static final LiquibaseScope RUN = new LiquibaseScope();

    /** What is done with Liquibase. */
    interface Work<T> {

        /** Does it. */
        T run() throws LiquibaseException, SQLException;
    }

    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Scope root;

    private LiquibaseScope() {}

    /**
     * Does the work with Liquibase.
     *
     * @param files where Liquibase finds files, or null for none
     */
    <T> T call(@Nullable ResourceAccessor files, Work<T> work) throws LiquibaseException, SQLException {
        lock.lock();
        try {
            SingletonScopeManager manager = new RootedScopes(root);
            Scope.setScopeManager(manager);
            root = Scope.getCurrentScope();
            Map<String, Object> values = new HashMap<>();
            values.put(Scope.Attr.logService.name(), new QuietLog());
            values.put(Scope.Attr.ui.name(), new QuietUi());
            values.put("liquibase.analytics.enabled", false);
            if (files != null) {
                values.put(Scope.Attr.resourceAccessor.name(), files);
            }
            return child(values, work);
        } finally {
            Scope.setScopeManager(new RootedScopes(root));
            lock.unlock();
        }
    }

    /** The same with some more values, from within. */
    static <T> T child(Map<String, Object> values, Work<T> work) throws LiquibaseException, SQLException {
        try {
            return Scope.child(values, work::run);
        } catch (LiquibaseException | SQLException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("Liquibase declares any exception here, but its scope throws only what the work does", e);
        }
    }

    /** The same for work that has nothing to do with the outside, so that whatever it throws is a mistake of ours. */
    <T> T quietly(Work<T> work) {
        try {
            return call(null, work);
        } catch (LiquibaseException | SQLException e) {
            throw new IllegalStateException("Liquibase does not make SQL of a change: " + e.getMessage(), e);
        }
    }

    /** Begins at that scope, or makes one. */
    private static final class RootedScopes extends SingletonScopeManager {

        RootedScopes(@Nullable Scope root) {
            if (root != null) {
                setCurrentScope(root);
            }
        }
    }
}
