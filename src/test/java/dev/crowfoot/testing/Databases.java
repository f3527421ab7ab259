package dev.crowfoot.testing;

import dev.crowfoot.target.Target;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Fresh empty databases in milliseconds: H2 in memory, and databases in one real PostgreSQL that the build brings along. It is started
 * once in a JVM, at the first use, and ends with it; it runs for root as well.
 */
public final class Databases {

    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;

    private Databases() {}

    /** A new empty database; close it when done. */
    public static TestDatabase fresh(Target target) throws SQLException {
        String name = "cf_" + COUNTER.incrementAndGet();
        return switch (target) {
            case H2 -> new TestDatabase(target, "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "sa", "");
            case POSTGRESQL -> {
                administer("CREATE DATABASE " + name);
                yield new TestDatabase(target, "jdbc:postgresql://localhost:" + server().getPort() + "/" + name, "postgres", "postgres");
            }
        };
    }

    static void drop(TestDatabase database) throws SQLException {
        switch (database.target()) {
            case H2 -> database.run("SHUTDOWN");
            case POSTGRESQL ->
                administer("DROP DATABASE " + database.url().substring(database.url().lastIndexOf('/') + 1) + " WITH (FORCE)");
        }
    }

    private static void administer(String sql) throws SQLException {
        String url = "jdbc:postgresql://localhost:" + server().getPort() + "/postgres";
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static synchronized EmbeddedPostgres server() {
        EmbeddedPostgres running = server;
        if (running == null) {
            running = start();
            server = running;
            Runtime.getRuntime().addShutdownHook(new Thread(Databases::stop));
        }
        return running;
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().setPGStartupWait(Duration.ofSeconds(60)).setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off").setServerConfig("full_page_writes", "off")
                    .setServerConfig("max_connections", "100").start();
        } catch (IOException e) {
            throw new UncheckedIOException("the embedded PostgreSQL does not start; is the disk full, or /tmp not writable?", e);
        }
    }

    private static synchronized void stop() {
        EmbeddedPostgres running = server;
        if (running != null) {
            try {
                running.close();
            } catch (IOException e) {
                System.err.println("the embedded PostgreSQL did not stop: " + e.getMessage());
            }
        }
    }
}
