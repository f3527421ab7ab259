package dev.crowfoot.adapter.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.app.UserError;
import dev.crowfoot.app.database.ConnectionReport;
import dev.crowfoot.app.database.ConnectionSettings;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.database.Location;
import dev.crowfoot.app.database.Location.TlsMode;
import dev.crowfoot.app.database.Password;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.TestDatabase;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Connecting, and what is said when it does not work. */
class JdbcDatabasesTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void aGoodConnectionSaysWhatItReachedAndWhatTheUserMay() throws SQLException {
        try (TestDatabase database = Databases.fresh(Target.POSTGRESQL)) {
            ConnectionReport report = test(postgresql(database, TlsMode.PREFER), "postgres", null, "postgres");
            assertTrue(report.ok() && report.summary().startsWith("Connected to PostgreSQL 18"), report.toString());
            assertEquals(List.of("Schema: public.", "This user may create tables there."), report.details());
        }
    }

    @Test
    void aWrongPasswordIsSaidInWords() throws SQLException, IOException {
        try (TestDatabase database = Databases.fresh(Target.POSTGRESQL)) {
            database.run("DROP ROLE IF EXISTS someone", "CREATE ROLE someone LOGIN PASSWORD 'right'");
            askForThePassword(database, "someone");
            Location location = postgresql(database, TlsMode.PREFER);
            assertTrue(test(location, "someone", null, "right").ok());
            assertEquals("The password is wrong for user someone of " + location.describe() + ", or there is no such user.",
                    test(location, "someone", null, "wrong").summary());
            assertEquals("The server asks for a password for user someone of " + location.describe() + ".",
                    test(location, "someone", null, "").summary());
        }
    }

    /** The embedded server trusts everybody: its first rule becomes that this user has a password. */
    private static void askForThePassword(TestDatabase database, String user) throws SQLException, IOException {
        try (Connection connection = database.connect()) {
            Path rules = Path.of(Query.text(connection, "SHOW hba_file"));
            Files.writeString(rules, "host all " + user + " all scram-sha-256\n" + Files.readString(rules));
            assertEquals("t", Query.text(connection, "SELECT pg_reload_conf()"));
        }
    }

    @Test
    void aMissingDatabaseIsSaidInWords() throws SQLException {
        try (TestDatabase database = Databases.fresh(Target.POSTGRESQL)) {
            Location.Postgresql there = postgresql(database, TlsMode.PREFER);
            Location location = new Location.Postgresql(there.host(), there.port(), "nowhere", TlsMode.PREFER);
            assertEquals(new ConnectionReport(false,
                    "The server has no such database: PostgreSQL database nowhere at localhost:" + there.port() + ".",
                    List.of("Check the name, or create the database.")), test(location, "postgres", null, "postgres"));
        }
    }

    @Test
    void aMissingSchemaIsSaidInWords() throws SQLException {
        try (TestDatabase database = Databases.fresh(Target.POSTGRESQL)) {
            ConnectionReport report = test(postgresql(database, TlsMode.DISABLE), "postgres", "nowhere", "postgres");
            assertTrue(report.summary().startsWith("There is no schema nowhere on"), report.toString());
        }
    }

    @Test
    void aServerWithoutTlsIsSaidInWords() throws SQLException {
        try (TestDatabase database = Databases.fresh(Target.POSTGRESQL)) {
            ConnectionReport report = test(postgresql(database, TlsMode.REQUIRE), "postgres", null, "postgres");
            assertTrue(report.summary().endsWith("does not offer TLS."), report.toString());
        }
    }

    @Test
    void aClosedPortIsSaidInWords() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        Location location = new Location.Postgresql("localhost", port, "shop", TlsMode.PREFER);
        assertEquals("Nothing answers for PostgreSQL database shop at localhost:" + port + ": the connection was refused.",
                test(location, "me", null, "").summary());
    }

    @Test
    void anUnknownHostIsSaidInWords() {
        Location location = new Location.Postgresql("no-such-host.invalid", 5432, "shop", TlsMode.PREFER);
        assertEquals("There is no server with the name in: PostgreSQL database shop at no-such-host.invalid:5432.",
                test(location, "me", null, "").summary());
    }

    @Test
    void aUserWhoMayNotCreateIsTold() throws SQLException {
        try (TestDatabase database = Databases.fresh(Target.POSTGRESQL)) {
            database.run("DROP ROLE IF EXISTS reader", "CREATE ROLE reader LOGIN PASSWORD 'reader'");
            ConnectionReport report = test(postgresql(database, TlsMode.PREFER), "reader", null, "reader");
            assertEquals("This user may not create tables there: the database can be read and compared, not upgraded.",
                    report.details().getLast());
        }
    }

    @Test
    void anEmbeddedDatabaseIsKeptInTheFolderAndTakesItsPasswordForGood() {
        ConnectionSettings settings = new ConnectionSettings("e", "mine", new Location.EmbeddedH2("mine"), null, null);
        JdbcDatabases databases = new JdbcDatabases(folder);
        databases.open(settings, Password.of("first".toCharArray())).close();
        assertTrue(Files.exists(folder.resolve("mine.mv.db")));
        assertEquals("The user name or the password is wrong for user the default user of embedded H2 database mine.",
                databases.test(settings, Password.of("second".toCharArray())).summary());
    }

    @Test
    void anUnsupportedUrlAndAPasswordInAUrlAreRefused() {
        JdbcDatabases databases = new JdbcDatabases(folder);
        for (String url : List.of("jdbc:oracle:thin:@x", "jdbc:postgresql://h/d?user=a&password=b", "jdbc:h2:mem:x;PASSWORD=b",
                "jdbc:postgresql://a:b@h/d")) {
            UserError error = assertThrows(UserError.class,
                    () -> databases.open(ConnectionSettings.url(url, null), Password.none()), url);
            assertEquals(UserError.Kind.USE, error.kind());
        }
    }

    @Test
    void aPasswordIsNeverPrinted() {
        assertEquals("(password)", Password.of("secret".toCharArray()).toString());
    }

    @Test
    void theSchemaOfTheSettingsIsTheDefaultOne() throws SQLException {
        for (Target target : Target.values()) {
            try (TestDatabase database = Databases.fresh(target)) {
                database.run("CREATE SCHEMA \"Shop\"");
                ConnectionSettings settings =
                        new ConnectionSettings("s", "s", new Location.JdbcUrl(database.url()), database.user(), "Shop");
                try (DatabaseSession session = new JdbcDatabases(folder).open(settings, Password.of(database.password().toCharArray()))) {
                    assertEquals("Shop", session.defaultSchema());
                    assertEquals("Shop", new JdbcSchemaReader().schemas(session).getFirst());
                }
            }
        }
    }

    private ConnectionReport test(Location location, String user, @Nullable String schema, String password) {
        return new JdbcDatabases(folder).test(new ConnectionSettings("t", "t", location, user, schema),
                Password.of(password.toCharArray()));
    }

    private static Location.Postgresql postgresql(TestDatabase database, TlsMode tls) {
        String[] parts = database.url().replaceFirst("jdbc:postgresql://", "").split("[:/]", -1);
        return new Location.Postgresql(parts[0], Integer.parseInt(parts[1]), parts[2], tls);
    }
}
