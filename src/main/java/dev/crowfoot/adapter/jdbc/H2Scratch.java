package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.app.Progress;
import dev.crowfoot.migration.dialect.h2.H2Dialect;
import dev.crowfoot.schema.Schema;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A private database in memory, of the same engine and in the same mode: H2 commits each definition, so that nothing could be rolled back. */
final class H2Scratch extends Scratch {

    private final String schema;

    /** A database with a schema of that name, in the mode of that connection's. */
    H2Scratch(Connection like, String schema) throws SQLException {
        super(DriverManager.getConnection("jdbc:h2:mem:;MODE=" + mode(like), "sa", ""), new H2Dialect());
        this.schema = schema;
        String quoted = '"' + schema.replace("\"", "\"\"") + '"';
        try (Statement statement = connection().createStatement()) {
            statement.execute("CREATE SCHEMA IF NOT EXISTS " + quoted);
            statement.execute("SET SCHEMA " + quoted);
        }
    }

    private static String mode(Connection like) throws SQLException {
        String mode = Query.text(like, "SELECT setting_value FROM information_schema.settings WHERE setting_name = 'MODE'");
        return mode.isEmpty() ? "REGULAR" : mode;
    }

    @Override
    Schema read() throws SQLException {
        return new H2Reader(connection(), List.of(schema), schema).read(Progress.NONE).schema();
    }

    @Override
    void mark() {}

    @Override
    void undo() {}

    @Override
    public void close() throws SQLException {
        connection().close();
    }
}
