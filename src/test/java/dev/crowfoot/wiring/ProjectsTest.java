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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Projects are made, opened, saved, guarded and recovered. */
class ProjectsTest extends WindowTestCase {
    private Path shop = Path.of("");

    @BeforeEach
    void open() {
        shop = robot.makeProject("shop", false);
    }

    private List<String> entities() {
        return robot.parts().workspace.document().design().entities().values().stream().map(e -> e.name()).toList();
    }

    @Test
    void aProjectThatIsGivenAtTheStartOpensWithoutTheWelcomePage() throws TimeoutException {
        robot.close();
        robot = WindowRobot.open(folder, shop);
        assertFalse(robot.isShown("#welcome-new"), "the welcome page flashes");
        robot.until(() -> robot.parts().projects.folder().equals(Optional.of(shop)));
        assertFalse(robot.isShown("#opening"), "the page in between stays");
    }

    @Test
    void aProjectThatCannotBeOpenedLeadsToTheWelcomePageAndIsSaid() throws TimeoutException {
        robot.close();
        robot = WindowRobot.open(folder, folder.resolve("nowhere"));
        robot.until(() -> robot.isShown("#welcome-new"));
        assertTrue(robot.notices().getFirst().contains("nowhere"), robot.notices().toString());
    }

    /** Has everything that listens fail once, for the first document that is another project. */
    private void breakOnce() {
        AtomicBoolean broken = new AtomicBoolean();
        robot.interact(() -> robot.parts().workspace.store().listen(change -> {
            if (!change.after().settings().name().equals("shop") && !change.after().settings().name().equals("Untitled")
                    && !broken.getAndSet(true)) {
                throw new IllegalStateException("a card is broken");
            }
        }));
    }

    @Test
    void aProjectThatCannotBeShownLeadsBackToTheLastOneAndIsSaid() throws IOException {
        Path other = copyOfShop("other");
        breakOnce();
        robot.interact(() -> robot.parts().projects.open(other));
        robot.until(
                () -> robot.notices().stream().anyMatch(n -> n.contains(other + " was read and could not be shown: a card is broken.")));
        robot.until(() -> robot.parts().projects.folder().equals(Optional.of(shop)));
        assertFalse(robot.parts().projects.opening().get(), "it is still opening");
        assertFalse(robot.isShown("#welcome-new"), "the welcome page covers the last project");
        robot.interact(() -> robot.parts().projects.open(other));
        robot.until(() -> robot.parts().projects.folder().equals(Optional.of(other)));
    }

    @Test
    void aFirstProjectThatCannotBeShownLeadsToTheWelcomePageAndIsSaid() throws IOException, TimeoutException {
        Path other = copyOfShop("other");
        robot.close();
        robot = WindowRobot.open(folder);
        breakOnce();
        robot.interact(() -> robot.parts().projects.open(other));
        robot.until(() -> robot.notices().stream().anyMatch(n -> n.contains("could not be shown: a card is broken.")));
        robot.until(() -> robot.isShown("#welcome-new"));
        assertEquals(Optional.empty(), robot.parts().projects.folder());
        assertFalse(robot.parts().projects.opening().get(), "it is still opening");
    }

    private Path copyOfShop(String name) throws IOException {
        Path other = folder.resolve(name);
        try (Stream<Path> all = Files.walk(shop)) {
            for (Path path : all.toList()) {
                Files.copy(path, other.resolve(shop.relativize(path).toString()));
            }
        }
        Path head = other.resolve("crowfoot.yaml");
        Files.writeString(head, Files.readString(head).replace("shop", name));
        return other;
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
        robot = WindowRobot.open(folder, shop);
        robot.until(() -> robot.parts().projects.folder().isPresent());
        assertFalse(robot.isShown("#question-recover-yes"), "it is offered");
        assertEquals(List.of(), entities());
    }

    @Test
    void whatAKilledProgramLeftIsOfferedAtTheNextStart() throws TimeoutException {
        robot.draw(new Point(60, 60), "User");
        robot.close();
        robot = WindowRobot.open(folder, shop);
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

    @Test
    void theConnectionIsThereAgainAfterTheWindowWasClosed() throws TimeoutException {
        robot.until(() -> robot.parts().connections.isConnected());
        robot.close();
        robot = WindowRobot.open(folder, shop);
        robot.until(() -> robot.parts().connections.isConnected());
    }

    @Test
    void whoWentOfflineIsOfflineAgainAfterTheWindowWasClosed() throws TimeoutException {
        robot.chooseConnection("PostgreSQL, offline");
        robot.until(() -> robot.parts().connections.state().get().equals(new ConnectionState.Offline(Target.POSTGRESQL)));
        robot.close();
        robot = WindowRobot.open(folder, shop);
        robot.until(() -> robot.parts().projects.folder().equals(Optional.of(shop)));
        assertEquals(new ConnectionState.Offline(Target.POSTGRESQL), robot.parts().connections.state().get());
    }
}
