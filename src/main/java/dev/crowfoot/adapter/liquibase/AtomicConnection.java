package dev.crowfoot.adapter.liquibase;

import java.sql.Connection;
import liquibase.changelog.ChangeSet;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.DatabaseException;

/**
 * A connection on which a changeset and the record that it ran are one transaction. Liquibase commits the changeset and records it
 * afterwards: a process that is killed in between leaves a change that no record tells of, and that fails when it is run again.
 */
final class AtomicConnection extends JdbcConnection {

    private boolean together;

    AtomicConnection(Connection connection) {
        super(connection);
    }

    /** From here what is to be committed waits, if the changeset runs in a transaction. */
    void begin(ChangeSet changeset) {
        together = changeset.isRunInTransaction();
    }

    /** The changeset is recorded, or failed: the next commit is done. */
    void end() {
        together = false;
    }

    @Override
    public void commit() throws DatabaseException {
        if (!together) {
            super.commit();
        }
    }

    /** What is in an {@code sql} change is sent as it stands: the driver of PostgreSQL would take its operator {@code ?} for a parameter (source: Liquibase's issue 2032). */
    @Override
    public String nativeSQL(String sql) {
        return sql;
    }
}
