package dev.crowfoot.ui.canvas;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.diagram.Diagram;
import dev.crowfoot.diagram.card.Card;
import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.diagram.geometry.Viewport;
import dev.crowfoot.diagram.scene.HitTest;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.DocumentStore;
import dev.crowfoot.document.Settings;
import dev.crowfoot.document.edit.Edits;
import dev.crowfoot.target.Target;
import dev.crowfoot.ui.common.Hands;
import dev.crowfoot.ui.common.Notices;
import dev.crowfoot.ui.common.Workspace;
import dev.crowfoot.ui.theme.Theme;
import dev.crowfoot.ui.theme.ThemeMode;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A canvas in a window, and a person in front of it. Places are those of the diagram. */
public final class CanvasRobot extends Hands {

    private final DocumentStore store;
    private final Workspace workspace;
    private final DiagramView view;

    private CanvasRobot(DocumentStore store, Workspace workspace, DiagramView view) {
        this.store = store;
        this.workspace = workspace;
        this.view = view;
    }

    /** Opens a window of 1000 by 700 on that design, at 100 %, with the diagram's origin in the corner. */
    public static CanvasRobot open(Design design, Diagram diagram) throws TimeoutException {
        return open(design, diagram, ThemeMode.LIGHT);
    }

    static CanvasRobot open(Design design, Diagram diagram, ThemeMode mode) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        DocumentStore store =
                new DocumentStore(Document.empty(Settings.of("Test", Target.POSTGRESQL)).withDesign(design).with(diagram), Edits::apply);
        Workspace workspace = new Workspace(store, new Notices());
        DiagramView view = onScreen(() -> {
            Theme theme = new Theme(mode);
            DiagramView made = new DiagramView(workspace, theme.dark());
            Stage stage = new Stage();
            Scene scene = new Scene(made, 1000, 700);
            theme.style(scene);
            stage.setScene(scene);
            stage.show();
            stage.toFront();
            made.requestFocus();
            return made;
        });
        CanvasRobot robot = new CanvasRobot(store, workspace, view);
        robot.look(new Viewport(0, 0, 1, 1000, 700));
        return robot;
    }

    /** A person in front of a canvas that is part of a larger window. */
    public static CanvasRobot of(Workspace workspace, DiagramView view) {
        return new CanvasRobot(workspace.store(), workspace, view);
    }

    /** Does it on the UI thread, and waits until everything that it led to is done. */
    public static <T> T onScreen(Callable<T> action) {
        T result = WaitForAsyncUtils.waitForAsyncFx(10_000, action);
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }

    void close() {
        onScreen(() -> {
            view.dispose();
            view.getScene().getWindow().hide();
            return null;
        });
    }

    void look(Viewport viewport) {
        onScreen(() -> {
            view.commands().board().look(viewport);
            return null;
        });
    }

    Viewport viewport() {
        return view.commands().board().view();
    }

    DiagramView view() {
        return view;
    }

    DocumentStore store() {
        return store;
    }

    Design design() {
        return store.document().design();
    }

    Diagram diagram() {
        return view.commands().board().diagram();
    }

    Card card(String entity) {
        return view.commands().board().scene().card(new EntityId(entity)).orElseThrow();
    }

    public Entity entity(String name) {
        return design().entities().values().stream().filter(e -> e.name().equals(name)).findFirst().orElseThrow();
    }

    List<String> selected() {
        return workspace.selection().get().stream().map(id -> id.value()).toList();
    }

    /** The middle of a card's head. */
    public Point head(String entity) {
        return card(entity).row(Card.HEAD).center();
    }

    /** Where a line is pulled out of a selected card. */
    public Point handle(String entity) {
        return HitTest.handles(card(entity).bounds()).getFirst();
    }

    /** The middle of a row. */
    public Point row(String entity, int index) {
        return card(entity).row(index).center();
    }

    /** Where that is on the screen. */
    public Point2D at(Point place) {
        Point pixel = viewport().toScreen(place);
        Bounds bounds = view.localToScreen(view.getBoundsInLocal());
        return new Point2D(bounds.getMinX() + pixel.x(), bounds.getMinY() + pixel.y());
    }

    public CanvasRobot click(Point place) {
        clickOn(at(place));
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /** A click with shift held; the headless platform's robot has no modifiers, so the events are made by hand. */
    CanvasRobot shiftClick(Point place) {
        Point pixel = viewport().toScreen(place);
        onScreen(() -> {
            for (EventType<MouseEvent> type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
                Event.fireEvent(view, new MouseEvent(type, pixel.x(), pixel.y(), at(place).getX(), at(place).getY(), MouseButton.PRIMARY, 1,
                        true, false, false, false, true, false, false, false, false, true, null));
            }
            return null;
        });
        return this;
    }

    public CanvasRobot doubleClick(Point place) {
        doubleClickOn(at(place));
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    public CanvasRobot dragged(Point from, Point to) {
        drag(at(from)).moveTo(at(new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2))).dropTo(at(to));
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    public CanvasRobot keys(KeyCode... keys) {
        push(keys);
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    public CanvasRobot text(String text) {
        write(text);
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }
}
