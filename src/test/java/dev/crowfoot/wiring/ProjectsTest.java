package dev.crowfoot.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.target.Target;
import dev.crowfoot.ui.connections.ConnectionState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Projects are made, opened, saved, guarded and recovered. */
class ProjectsTest {
    @TempDir
    Path folder = Path.of("");
    private WindowRobot robot = WindowRobot.none();
    private Path shop = Path.of("");

    @BeforeEach
    void open() throws TimeoutException {
        robot = WindowRobot.open(folder);
        shop = robot.makeProject("shop", false);
    }

    @AfterEach
    void close() {
        robot.close();
    }

    private List<String> entities() {
        return robot.parts().workspace.document().design().entities().values().stream().map(e -> e.name()).toList();
    }

    @Test
    void aProjectThatIsGivenAtTheStartOpensWithoutTheWelcomePage() throws TimeoutException {
        robot.close();
        robot = WindowRobot.open(folder, Optional.of(shop));
        assertFalse(robot.isShown("#welcome-new"), "the welcome page flashes");
        robot.until(() -> robot.parts().projects.folder().equals(Optional.of(shop)));
        assertFalse(robot.isShown("#opening"), "the page in between stays");
    }

    @Test
    void aProjectThatCannotBeOpenedLeadsToTheWelcomePageAndIsSaid() throws TimeoutException {
        robot.close();
        robot = WindowRobot.open(folder, Optional.of(folder.resolve("nowhere")));
        robot.until(() -> robot.isShown("#welcome-new"));
        assertTrue(robot.notices().getFirst().contains("nowhere"), robot.notices().toString());
    }

    @Test
    void unsavedChangesAreAskedAboutBeforeAnotherProjectIsOpened() throws IOException {
        robot.draw(new Point(60, 60), "User");
        robot.clickOn("#tool-file-new");
        robot.until(() -> robot.isShown("#question-unsaved-save"));
        robot.clickOn("#dialog-cancel");
        assertEquals(List.of("User"), entities());

        robot.clickOn("#tool-file-new");
        robot.clickOn("#question-unsaved-save");
        robot.until(() -> robot.isShown("#new-name"));
        assertTrue(Files.readString(shop.resolve("design/entities/User.yaml")).contains("User"));
        robot.clickOn("#new-cancel");
    }

    @Test
    void changesThatAreGivenUpAreNotOfferedAgain() throws TimeoutException {
        robot.draw(new Point(60, 60), "User");
        robot.clickOn("#tool-file-new");
        robot.clickOn("#question-unsaved-discard");
        robot.until(() -> robot.isShown("#new-name"));
        robot.close();
        robot = WindowRobot.open(folder, Optional.of(shop));
        robot.until(() -> robot.parts().projects.folder().isPresent());
        assertFalse(robot.isShown("#question-recover-yes"), "it is offered");
        assertEquals(List.of(), entities());
    }

    @Test
    void whatAKilledProgramLeftIsOfferedAtTheNextStart() throws TimeoutException {
        robot.draw(new Point(60, 60), "User");
        robot.close();
        robot = WindowRobot.open(folder, Optional.of(shop));
        robot.until(() -> robot.isShown("#question-recover-yes"));
        assertEquals(List.of(), entities());
        robot.clickOn("#question-recover-yes");
        assertEquals(List.of("User"), entities());
        assertEquals("Undo Recover unsaved work", robot.lookup("#tool-edit-undo").query().getAccessibleText());
        robot.clickOn("#tool-file-save");
        robot.until(() -> robot.parts().projects.saved().get());
        assertTrue(Files.exists(shop.resolve("design/entities/User.yaml")));
    }

    @Test
    void aRecentProjectIsOpenedFromTheWelcomePage() {
        robot.makeProject("bank", false);
        robot.command("Welcome Page");
        robot.until(() -> robot.isShown("#recent-shop"));
        robot.clickOn("#recent-shop");
        robot.until(() -> robot.parts().projects.folder().equals(Optional.of(shop)));
    }

    @Test
    void whereAProjectWasConnectedLastIsRememberedForIt() {
        robot.until(() -> robot.parts().connections.isConnected());
        robot.chooseConnection("PostgreSQL, offline");
        robot.until(() -> robot.parts().connections.state().get().equals(new ConnectionState.Offline(Target.POSTGRESQL)));
        robot.makeProject("bank", false);
        robot.until(() -> robot.parts().connections.isConnected());
        robot.command("Welcome Page");
        robot.clickOn("#recent-shop");
        robot.until(() -> robot.parts().connections.state().get().equals(new ConnectionState.Offline(Target.POSTGRESQL)));
    }
}
