package dev.crowfoot.testing;

import dev.crowfoot.target.Target;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** Fresh empty databases in milliseconds: H2 in memory, and databases in real PostgreSQL servers that the build brings along. */
public final class Databases {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private Databases() {}

    /** A new empty database, of the usual PostgreSQL where there are several; close it when done. */
    public static TestDatabase fresh(Target target) throws SQLException {
        return switch (target) {
            case H2 -> new TestDatabase(target, "jdbc:h2:mem:" + name() + ";DB_CLOSE_DELAY=-1", "sa", "");
            case POSTGRESQL -> fresh(PostgresqlVersion.usual());
        };
    }

    /** A new empty database of that version; close it when done. */
    public static TestDatabase fresh(PostgresqlVersion version) throws SQLException {
        String name = name();
        administer(version.address(), "CREATE DATABASE " + name);
        return new TestDatabase(Target.POSTGRESQL, version.address() + name, "postgres", "postgres");
    }

    private static String name() {
        return "cf_" + COUNTER.incrementAndGet();
    }

    static void drop(TestDatabase database) throws SQLException {
        int name = database.url().lastIndexOf('/') + 1;
        switch (database.target()) {
            case H2 -> database.run("SHUTDOWN");
            case POSTGRESQL ->
                administer(database.url().substring(0, name), "DROP DATABASE " + database.url().substring(name) + " WITH (FORCE)");
        }
    }

    private static void administer(String address, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address + "postgres", "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
