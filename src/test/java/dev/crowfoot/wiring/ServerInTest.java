package dev.crowfoot.wiring;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/**
 * A real PostgreSQL of a test's own, which can be stopped and started again. Two users with the password {@code secret} may enter:
 * {@code owner} owns the database, {@code reader} may look only.
 */
final class ServerInTest implements AutoCloseable {

    static final String DATABASE = "shop";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private final Path data;
    private EmbeddedPostgres postgres;

    /** Something to do that may fail. */
    interface Doing {
        void run() throws IOException, SQLException;
    }

    private ServerInTest(Path data, EmbeddedPostgres postgres) {
        this.data = data;
        this.postgres = postgres;
    }

    static ServerInTest start() throws IOException, SQLException {
        Path data = Files.createTempDirectory("crowfoot-postgresql");
        ServerInTest server = new ServerInTest(data, builder(data).start());
        server.administer("CREATE ROLE owner LOGIN PASSWORD 'secret'", "CREATE ROLE reader LOGIN PASSWORD 'secret'");
        Path rules = Path.of(server.answer("postgres", "SHOW hba_file"));
        Files.writeString(rules, "host all owner all scram-sha-256\nhost all reader all scram-sha-256\n" + Files.readString(rules));
        server.administer("SELECT pg_reload_conf()");
        return server;
    }

    private static EmbeddedPostgres.Builder builder(Path data) {
        return EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false).setPGStartupWait(Duration.ofSeconds(60));
    }

    int port() {
        return postgres.getPort();
    }

    /** An empty database in place of the one before. */
    void freshDatabase() throws SQLException {
        administer("DROP DATABASE IF EXISTS " + DATABASE + " WITH (FORCE)", "CREATE DATABASE " + DATABASE + " OWNER owner");
    }

    /** Ends all connections to the database, as an administrator may. */
    void killConnections() throws SQLException {
        administer("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + DATABASE + "'");
    }

    /** Does something while another program reads the table, so that nobody can alter it. */
    void whileUsing(String table, Doing doing) throws SQLException, IOException {
        try (Connection connection = connect(DATABASE); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("LOCK TABLE " + table + " IN ACCESS SHARE MODE");
            doing.run();
        }
    }

    /** Does something while nobody else can read that table of the catalogue. */
    void whileLocked(String catalogue, Doing doing) throws SQLException, IOException {
        try (Connection connection = connect(DATABASE); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("LOCK TABLE " + catalogue + " IN ACCESS EXCLUSIVE MODE");
            doing.run();
        }
    }

    /** Waits until somebody else waits for a lock in the database, or until nobody does. */
    void untilWaiting(boolean waiting) throws SQLException {
        String query = "SELECT count(*) FROM pg_stat_activity WHERE datname = '" + DATABASE + "' AND wait_event_type = 'Lock'";
        for (long end = System.nanoTime() + PATIENCE.toNanos(); waiting == answer("postgres", query).equals("0");) {
            if (System.nanoTime() > end) {
                throw new AssertionError(waiting ? "nobody waits" : "somebody still waits");
            }
        }
    }

    void stop() throws IOException {
        postgres.close();
    }

    /** On the same port, with the same data. */
    void startAgain() throws IOException {
        postgres = builder(data).setPort(postgres.getPort()).start();
    }

    /** Runs statements as the owner. */
    void run(List<String> statements) throws SQLException {
        try (Connection connection =
                DriverManager.getConnection("jdbc:postgresql://localhost:" + postgres.getPort() + "/" + DATABASE, "owner", "secret");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The first value of the answer. */
    String ask(String query) throws SQLException {
        return answer(DATABASE, query);
    }

    private String answer(String database, String query) throws SQLException {
        try (Connection connection = connect(database); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void administer(String... statements) throws SQLException {
        try (Connection connection = connect("postgres"); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + postgres.getPort() + "/" + database, "postgres", "postgres");
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
