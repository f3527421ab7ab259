package dev.crowfoot.wiring;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.database.ConnectionSettings;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.database.Location;
import dev.crowfoot.app.database.Password;
import dev.crowfoot.app.migration.CheckInStep;
import dev.crowfoot.app.migration.StepReport;
import java.io.IOException;
import java.nio.file.Path;
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

    /** What {@code crowfoot check} says of the project and the server's database. */
    final StepReport checked(Path project) {
        ConnectionSettings settings = new ConnectionSettings("test", "test",
                new Location.Postgresql("localhost", server.port(), ServerInTest.DATABASE, Location.TlsMode.PREFER), "owner", null);
        try (DatabaseSession session = robot.parts().ports.databases().databases().open(settings, Password.of("secret".toCharArray()))) {
            return new CheckInStep(robot.parts().ports.migrations().runner(), robot.parts().ports.migrations().diff()).check(project,
                    robot.parts().workspace.document(), session, Progress.NONE);
        }
    }
}
