package dev.crowfoot.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.ui.canvas.CanvasRobot;
import dev.crowfoot.ui.connections.ConnectionState;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The window works with a real PostgreSQL: the form, the password, up and down, and a server that goes away. */
class PostgresqlWindowTest extends ServerTestCase {

    @BeforeEach
    void open() {
        robot.makeProject("shop", true);
    }

    @Test
    void theFormSaysInWordsWhatIsWrong() throws IOException {
        openForm();
        assertEquals("Enter the name of the database.", tested());
        fill(ServerInTest.DATABASE, "owner", "wrong");
        assertTrue(tested().startsWith("The password is wrong for user owner of "), tested());
        fill("nowhere", "owner", "secret");
        assertTrue(tested().startsWith("The server has no such database: "), tested());
        fill(ServerInTest.DATABASE, "owner", "secret");
        robot.fill("#connection-port", "0");
        assertEquals("The port is a number from 1 to 65535.", tested());
        robot.fill("#connection-port", String.valueOf(freePort()));
        assertTrue(tested().startsWith("Nothing answers for "), tested());
        robot.fill("#connection-port", String.valueOf(server.port()));
        robot.fill("#connection-schema", "elsewhere");
        assertTrue(tested().startsWith("There is no schema elsewhere on "), tested());
        robot.fill("#connection-schema", "");
        fill(ServerInTest.DATABASE, "reader", "secret");
        assertTrue(tested().contains("may not create tables"), tested());
        fill(ServerInTest.DATABASE, "owner", "secret");
        CanvasRobot.onScreen(() -> {
            robot.lookup("#connection-tls").<ChoiceBox<?>>query().getSelectionModel().select(2);
            return true;
        });
        assertTrue(tested().contains("does not offer TLS"), tested());
        CanvasRobot.onScreen(() -> {
            robot.lookup("#connection-tls").<ChoiceBox<?>>query().getSelectionModel().select(1);
            return true;
        });
        assertTrue(tested().startsWith("Connected to PostgreSQL 18"), tested());
        assertTrue(tested().contains("This user may create tables there."), tested());
    }

    @Test
    void aPasswordIsAskedForAndNeverStored() throws IOException {
        openForm();
        robot.fill("#connection-name", "the shop");
        fill(ServerInTest.DATABASE, "owner", "secret");
        robot.clickOn("#connection-save");
        robot.clickOn("#connection-close");

        robot.chooseConnection("the shop");
        robot.until(() -> robot.lookup("#ask-password").tryQuery().isPresent());
        robot.clickOn("#ask-password").write("secret", 0);
        robot.clickOn("#ask-connect");
        robot.until(() -> robot.parts().connections.isConnected());

        robot.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).contains("secret"), file.toString());
            }
        }
    }

    @Test
    void aRevisionGoesUpAndDownAndWhatIsLostMustBeConfirmed() throws SQLException {
        connect();
        drawUser();
        robot.revise("users");
        robot.upgrade();
        assertEquals(List.of("users"), robot.applied());
        assertEquals("0", server.ask("SELECT count(*) FROM users"));

        robot.command("Downgrade...");
        robot.until(() -> robot.lookup("#run-ok").tryQuery().isPresent());
        assertTrue(robot.lookup("#run-ok").queryAs(ButtonBase.class).isDisabled(), "it runs without being confirmed");
        assertTrue(robot.text("#run-loss-text").contains("users"), robot.text("#run-loss-text"));
        robot.clickOn("#run-confirm");
        robot.clickOn("#run-ok");
        robot.until(() -> robot.text("#run-words").contains("done"));
        robot.clickOn("#run-close");
        robot.until(() -> robot.state().filter(s -> s.applied().isEmpty()).isPresent());
        assertEquals("0", server.ask("SELECT count(*) FROM pg_tables WHERE tablename = 'users'"));
    }

    @Test
    void aRunThatIsStoppedSaysWhatIsDoneAndGoesOnLater() throws SQLException, IOException {
        connect();
        drawUser();
        robot.revise("users");
        robot.upgrade();
        addNickname();
        robot.command("Add Entity");
        robot.revise("nicknames");
        server.whileUsing("users", () -> {
            startUpgrade();
            robot.type(KeyCode.ESCAPE); // does not close what is still running
            robot.clickOn("#run-stop");
            robot.until(() -> robot.text("#run-words").startsWith("Stopping"));
        });
        robot.until(() -> robot.text("#run-words").startsWith("Stopped. 1 change done"));
        robot.clickOn("#run-close");
        robot.until(() -> robot.text("#migrations-words").contains("was interrupted: 1 of its 3 changes are done"));
        robot.upgrade();
        assertEquals(List.of("users", "nicknames"), robot.applied());
    }

    @Test
    void aKilledConnectionIsSaidAndTheNextOneWorks() throws SQLException {
        connect();
        drawUser();
        server.killConnections();
        robot.type(KeyCode.F5);
        robot.until(() -> robot.parts().connections.state().get() instanceof ConnectionState.Lost);
        assertTrue(robot.text("#status-connection").startsWith("No connection to"), robot.text("#status-connection"));
        assertTrue(robot.text("#migrations-words").startsWith("No connection to"), robot.text("#migrations-words"));
        assertEquals(List.of("id", "email"), robot.entity("User").members().stream().map(m -> m.name()).toList());
        robot.command("Connect Again");
        robot.until(() -> robot.parts().connections.isConnected());
        robot.revise("users");
        robot.upgrade();
        assertEquals(List.of("users"), robot.applied());
    }

    @Test
    void aServerThatStopsAmidARunLosesNothing() throws IOException, SQLException {
        connect();
        drawUser();
        robot.revise("users");
        robot.upgrade();
        addNickname();
        robot.revise("nicknames");
        server.whileUsing("users", () -> {
            startUpgrade();
            server.stop();
        });
        robot.until(() -> robot.lookup("#run-words").queryLabeled().getStyleClass().contains("cf-bad"));
        assertTrue(robot.text("#run-words").contains("connection"), robot.text("#run-words"));
        robot.clickOn("#run-close");
        robot.until(() -> robot.text("#status-connection").startsWith("No connection to"));
        robot.command("Add Entity");
        robot.clickOn("#tool-file-save");
        robot.until(() -> robot.parts().projects.saved().get());
        server.startAgain();
        robot.command("Connect Again");
        robot.until(() -> robot.parts().connections.isConnected());
        robot.until(() -> robot.state().isPresent());
        assertEquals(List.of("users"), robot.applied());
        robot.command("Take Away a Left Lock...");
        robot.clickOn("#unlock-yes");
        robot.until(() -> robot.state().filter(s -> s.lock().isEmpty()).isPresent());
        robot.upgrade();
        assertEquals(List.of("users", "nicknames"), robot.applied());
    }

    /** Begins an upgrade that has to wait for somebody. */
    private void startUpgrade() {
        robot.until(() -> robot.state().filter(s -> !s.isAtHead()).isPresent());
        robot.clickOn("#tool-migration-upgrade");
        robot.confirmRun();
        robot.until(() -> robot.lookup("#run-stop").queryButton().isVisible());
        robot.until(() -> !server.ask("SELECT count(*) FROM pg_locks WHERE NOT granted").equals("0"));
    }

    private void addNickname() {
        robot.interact(() -> robot.parts().workspace.selection().select(robot.entity("User").id()));
        robot.command("Add Attribute");
    }

    private void openForm() {
        robot.command("Connections...");
        robot.clickOn("#connection-add");
        robot.fill("#connection-host", "localhost");
        robot.fill("#connection-port", String.valueOf(server.port()));
    }

    private void fill(String database, String user, String password) {
        robot.fill("#connection-database", database);
        robot.fill("#connection-user", user);
        robot.fill("#connection-password", password);
    }

    /** What the form says when it is tried. */
    private String tested() {
        robot.clickOn("#connection-test");
        robot.until(() -> !robot.text("#connection-message").startsWith("Connecting"));
        return robot.text("#connection-message");
    }

    private void connect() {
        openForm();
        fill(ServerInTest.DATABASE, "owner", "secret");
        robot.clickOn("#connection-connect");
        robot.until(() -> robot.parts().connections.isConnected() && robot.state().isPresent());
    }

    private void drawUser() {
        robot.draw(new Point(60, 60), "User", "email: string(120) unique");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
