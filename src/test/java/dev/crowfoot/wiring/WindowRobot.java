package dev.crowfoot.wiring;

import dev.crowfoot.app.migration.MigrationState;
import dev.crowfoot.app.migration.Revision;
import dev.crowfoot.design.Entity;
import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.ui.canvas.CanvasRobot;
import dev.crowfoot.ui.canvas.DiagramView;
import dev.crowfoot.ui.common.Hands;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window, and a person in front of it. */
final class WindowRobot extends Hands implements AutoCloseable {
    private static final int SECONDS = 60;
    private static final int TRIES = 5;
    private final Path folder;
    private final MainWindow parts;

    private WindowRobot(Path folder, MainWindow parts) {
        this.folder = folder;
        this.parts = parts;
    }

    /** Stands in a field for the window that is opened before each test. */
    @SuppressWarnings("NullAway")
    static WindowRobot none() {
        return null;
    }

    /** Opens the window as at a first start; what it keeps is below that folder. */
    static WindowRobot open(Path folder) throws TimeoutException {
        return open(folder, null);
    }

    /** Opens the window with that project as the argument; what it keeps is below the folder. */
    static WindowRobot open(Path folder, @Nullable Path project) throws TimeoutException {
        return open(folder, project, UnaryOperator.identity());
    }

    /** Opens the window over other ports. */
    static WindowRobot open(Path folder, @Nullable Path project, UnaryOperator<Ports> other) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        return new WindowRobot(folder, WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(SECONDS), () -> {
            UserFolders folders = new UserFolders(folder.resolve("config"), folder.resolve("data"));
            RememberedInFile remembered = new RememberedInFile(folders.config().resolve("window.properties"), Runnable::run);
            MainWindow made = new MainWindow(new Stage(), other.apply(new Adapters(folders).ports(remembered)), remembered::save);
            new WindowFrame(made).open(project);
            return made;
        }));
    }

    MainWindow parts() {
        return parts;
    }

    /** Ends the window without a question. */
    @Override
    public void close() {
        if (!parts.stage.isShowing()) {
            return;
        }
        CanvasRobot.onScreen(() -> {
            listWindows().stream().filter(w -> !w.equals(parts.stage)).forEach(w -> w.hide());
            parts.close();
            parts.stage.hide();
            return true;
        });
    }

    /** Makes a project by the dialog, for both databases or for PostgreSQL alone. */
    Path makeProject(String name, boolean postgresqlAlone) {
        Path place = folder.resolve(name);
        if (lookup("#welcome-new").tryQuery().filter(Node::isVisible).isPresent()) {
            clickOn("#welcome-new");
        } else {
            clickOn("#tool-file-new");
        }
        fill("#new-name", name);
        fill("#new-folder", place.toString());
        if (postgresqlAlone) {
            clickOn("#new-h2");
        }
        clickOn("#new-ok");
        until(() -> parts.projects.folder().equals(Optional.of(place)) && isLaidOut());
        return place;
    }

    /** Before the first layout the canvas lies at the place of the toolbar, where a click in it would go. */
    private boolean isLaidOut() {
        Node canvas = lookup(n -> n instanceof DiagramView).query();
        Bounds bar = lookup("#tool-bar").query().localToScreen(lookup("#tool-bar").query().getBoundsInLocal());
        return canvas.getBoundsInLocal().getWidth() > 0 && canvas.localToScreen(canvas.getBoundsInLocal()).getMinY() >= bar.getMaxY();
    }

    CanvasRobot canvas() {
        return CanvasRobot.of(parts.workspace, lookup(n -> n instanceof DiagramView).query());
    }

    /** Draws an entity by a double click, with a line for each attribute. A double click that was too slow for one is tried again. */
    void draw(Point place, String name, String... attributes) {
        for (int i = 0; i < TRIES && !isShown("#canvas-editor"); i++) {
            moveTo("#status-saved"); // so that these clicks are not counted on from those before
            canvas().doubleClick(place);
        }
        targetWindow(parts.stage);
        write(name, 0).type(KeyCode.ENTER);
        for (String attribute : attributes) {
            write(attribute, 0).type(KeyCode.ENTER);
        }
        type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        entity(name);
    }

    /** Whether that is on the screen. */
    boolean isShown(String query) {
        return lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    /** Chooses a connection at the top right. */
    void chooseConnection(String name) {
        clickOn("#connection-chooser");
        until(() -> lookup(name).tryQuery().isPresent());
        clickOn(name);
    }

    /** Puts the text in place of what the field holds. */
    void fill(String field, String text) {
        clickOn(field);
        interact(() -> lookup(field).queryTextInputControl().clear());
        write(text, 0);
    }

    /** Chooses in the command palette what has that name. */
    void command(String name) {
        interact(() -> parts.actions.get("edit.commands").run());
        fill("#quick-pick-query", name);
        type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Makes a revision of what is drawn. */
    void revise(String message) {
        until(() -> parts.sql.preview().get().filter(p -> !p.isEmpty()).isPresent());
        clickOn("#tool-migration-newRevision");
        fill("#revision-message", message);
        lookup("#revision-confirm").tryQuery().filter(Node::isVisible).ifPresent(this::clickOn);
        clickOn("#revision-ok");
        until(() -> parts.workspace.document().design().equals(parts.workspace.document().baseline().design()));
    }

    /** Takes the database up to the newest revision. */
    void upgrade() {
        until(() -> state().filter(s -> !s.isAtHead()).isPresent());
        clickOn("#tool-migration-upgrade");
        confirmRun();
        until(() -> text("#run-words").contains("done"));
        push(KeyCode.ENTER);
        until(() -> state().filter(MigrationState::isAtHead).isPresent());
    }

    /** Has the run that is shown begin: by Enter, or by confirming what is lost. */
    void confirmRun() {
        until(() -> lookup("#run-ok").tryQuery().isPresent());
        Optional<Node> loss = lookup("#run-confirm").tryQuery().filter(n -> n.getParent().isVisible());
        if (loss.isEmpty()) {
            push(KeyCode.ENTER);
        } else {
            clickOn(loss.get());
            clickOn("#run-ok");
        }
    }

    /** Where the connected database stands; empty while nobody knows. */
    Optional<MigrationState> state() {
        return parts.migrations.state().get();
    }

    /** The messages of the revisions that ran. */
    List<String> applied() {
        return state().orElseThrow().applied().stream().map(Revision::message).toList();
    }

    /** The SQL preview, or what is said in its place. */
    String sql() {
        Label empty = lookup("#sql-empty").queryAs(Label.class);
        return empty.isVisible() ? empty.getText() : lookup("#sql-text").queryAs(CodeArea.class).getText();
    }

    /** The text of a label or button; empty if there is none. */
    String text(String query) {
        return lookup(query).<Labeled>tryQuery().map(Labeled::getText).orElse("");
    }

    /** All notices that are on the screen. */
    List<String> notices() {
        return from(lookup("#notices")).lookup(".cf-notice-text").<Label>queryAll().stream().map(Label::getText).toList();
    }

    private Stream<Entity> entities() {
        return parts.workspace.document().design().entities().values().stream();
    }

    Entity entity(String name) {
        return entities().filter(e -> e.name().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " among " + entities().map(Entity::name).toList()));
    }

    /** Waits until it is so. */
    void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
            WaitForAsyncUtils.waitForFxEvents();
        } catch (TimeoutException e) {
            throw new AssertionError("it did not happen; notices: " + notices() + ", run: " + text("#run-words") + ", state: "
                    + text("#migrations-words") + ", import: " + text("#import-message") + ", SQL: "
                    + (isShown("#sql-text") ? sql() : "none"), e);
        }
    }
}
