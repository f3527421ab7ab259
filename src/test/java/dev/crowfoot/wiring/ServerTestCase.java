package dev.crowfoot.wiring;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A test of the whole window with a PostgreSQL of the class's own, whose database is empty before each test. */
abstract class ServerTestCase extends WindowTestCase {

    /** There before the first test. */
    @SuppressWarnings("NullAway")
    static ServerInTest server = null;

    @BeforeAll
    static void startServer() throws IOException, SQLException {
        server = ServerInTest.start();
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    @BeforeEach
    void emptyDatabase() throws SQLException {
        server.freshDatabase();
    }
}
