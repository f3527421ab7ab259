package dev.crowfoot.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.design.SqlObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes wrong between a database and the wizard is said there, and the wizard goes on from where it was. */
class ImportTroubleTest extends ServerTestCase {

    private static final List<String> TABLES = List.of("create table tags (id integer primary key, label varchar(50) not null)",
            "create table notes (id integer primary key, tag_id integer references tags, text varchar(200) default 'none')",
            "create view labels as select label from tags");
    /** Read after tables, columns and keys, and not needed to log in. */
    private static final String READ_LATE = "pg_catalog.pg_policy";

    @BeforeEach
    void begin() throws SQLException {
        server.run(TABLES);
        robot.clickOn("#welcome-import");
        fillServer("owner");
    }

    @Test
    void aReadThatIsStoppedLeavesNobodyWaitingAndCanBeBegunAgain() throws SQLException, IOException {
        server.whileLocked(READ_LATE, () -> {
            robot.clickOn("#import-next");
            server.untilWaiting(true);
            robot.until(() -> isOnPage("#import-stop"));
            robot.clickOn("#import-stop");
            robot.until(() -> !isOnPage("#import-stop"));
            server.untilWaiting(false);
        });
        assertEquals("", robot.text("#import-message"));
        assertTrue(isOnPage("#import-connection"), "it went on");
        next("#import-tables");
        assertEquals("2 of 2 tables in 1 of 1 schema", robot.text("#import-tables-count"));
    }

    @Test
    void aWizardThatIsCancelledInTheMiddleLeavesNothing() throws SQLException, IOException {
        List<String> before = names(folder);
        server.whileLocked(READ_LATE, () -> {
            robot.clickOn("#import-next");
            server.untilWaiting(true);
            robot.clickOn("#import-cancel");
            robot.until(() -> !robot.isShown("#import-wizard"));
            server.untilWaiting(false);
        });
        assertEquals(before, names(folder));
        assertTrue(robot.parts().projects.folder().isEmpty(), "a project is open");
        assertEquals(List.of(), robot.notices());
    }

    @Test
    void aServerThatGoesInTheMiddleIsSaidAndReadAgainOnRequest() throws SQLException, IOException {
        server.whileLocked(READ_LATE, () -> {
            robot.clickOn("#import-next");
            server.untilWaiting(true);
            server.killConnections();
            robot.until(() -> robot.text("#import-message").contains("the connection is lost. Connect again."));
        });
        assertTrue(robot.text("#import-message").contains("shop"), robot.text("#import-message"));
        server.stop();
        robot.clickOn("#import-next");
        robot.until(() -> robot.text("#import-message").contains("the connection was refused. Check host and port"));
        server.startAgain();
        next("#import-tables");
        assertEquals("", robot.text("#import-message"));
    }

    @Test
    void escapeEndsItFromAListToo() {
        next("#import-tables");
        robot.until(() -> robot.lookup("#import-tables").query().isFocused());
        robot.type(KeyCode.ESCAPE);
        robot.until(() -> !robot.isShown("#import-wizard"));
    }

    @Test
    void whatAUserMayNotUseIsNamedBeforeAnythingIsWritten() throws SQLException {
        server.run(List.of("create schema hidden", "create table hidden.plans (id integer primary key)", "grant select on notes to reader",
                "revoke all on tags from reader"));
        fillServer("reader");
        next("#import-tables");
        next("#import-choices");
        next("#import-read");
        String missing = robot.lookup("#import-missing").<ListView<?>>query().getItems().toString();
        assertTrue(missing.contains("schema hidden: is not yours to use"), missing);
        assertTrue(missing.contains("tags: its rows are not yours to read; its definition was"), missing);
        assertFalse(missing.contains("notes: its rows"), missing);
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidAndAnotherCanBeChosen() throws IOException {
        next("#import-tables");
        next("#import-choices");
        next("#import-read");
        Path file = Files.writeString(folder.resolve("notes.txt"), "mine");
        Path below = file.resolve("shop");
        robot.fill("#new-folder", below.toString());
        List<String> before = names(folder);
        robot.clickOn("#import-next");
        robot.until(() -> robot.text("#import-message").contains(below.toString()));
        assertTrue(robot.text("#import-message").contains("could not be saved"), robot.text("#import-message"));
        assertEquals(before, names(folder));
        assertEquals("mine", Files.readString(file));
        Path place = folder.resolve("shop");
        robot.fill("#new-folder", place.toString());
        robot.clickOn("#import-next");
        robot.until(() -> robot.parts().projects.folder().filter(place::equals).isPresent());
    }

    @Test
    void aTableThatIsDroppedWhileItIsReadIsThereWholeOrNotAtAll() throws SQLException, IOException {
        AtomicReference<CompletableFuture<Void>> dropped = new AtomicReference<>(CompletableFuture.completedFuture(null));
        server.whileLocked(READ_LATE, () -> {
            robot.clickOn("#import-next");
            server.untilWaiting(true);
            dropped.set(CompletableFuture.runAsync(() -> drop("notes")));
        });
        dropped.get().join();
        robot.until(() -> isOnPage("#import-tables"));
        String count = robot.text("#import-tables-count");
        assertTrue(List.of("2 of 2 tables in 1 of 1 schema", "1 of 1 tables in 1 of 1 schema").contains(count), count);
        next("#import-choices");
        next("#import-read");
    }

    @Test
    void aDatabaseWithoutTablesBecomesAProjectWithWhatElseIsInIt() throws SQLException {
        server.run(List.of("drop table notes, tags cascade", "create sequence tickets", "create view one as select 1 as n"));
        next("#import-tables");
        assertEquals("No table: views, sequences, types and functions are kept, in 1 of 1 schema", robot.text("#import-tables-count"));
        next("#import-choices");
        next("#import-read");
        Path place = folder.resolve("shop");
        robot.fill("#new-folder", place.toString());
        robot.clickOn("#import-next");
        robot.until(() -> robot.parts().projects.folder().filter(place::equals).isPresent());
        assertEquals(List.of("one"),
                robot.parts().workspace.document().design().sqlObjects().values().stream().map(SqlObject::name).toList());
    }

    private static void drop(String table) {
        try {
            server.run(List.of("drop table " + table));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void fillServer(String user) {
        robot.fill("#connection-host", "localhost");
        robot.fill("#connection-port", String.valueOf(server.port()));
        robot.fill("#connection-database", ServerInTest.DATABASE);
        robot.fill("#connection-user", user);
        robot.fill("#connection-password", "secret");
    }

    private void next(String shown) {
        robot.clickOn("#import-next");
        robot.until(() -> isOnPage(shown));
    }

    private boolean isOnPage(String query) {
        return robot.lookup(query).tryQuery()
                .filter(node -> Stream.<Node>iterate(node, n -> n != null, Node::getParent).allMatch(Node::isVisible)).isPresent();
    }

    private static List<String> names(Path place) throws IOException {
        try (Stream<Path> children = Files.list(place)) {
            return children.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }
}
