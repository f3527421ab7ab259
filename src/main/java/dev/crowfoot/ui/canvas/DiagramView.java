package dev.crowfoot.ui.canvas;

import dev.crowfoot.document.Subscription;
import dev.crowfoot.ui.canvas.paint.CanvasFonts;
import dev.crowfoot.ui.canvas.paint.CanvasPalette;
import dev.crowfoot.ui.canvas.paint.ScenePainter;
import dev.crowfoot.ui.canvas.tool.Tool;
import dev.crowfoot.ui.common.Workspace;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * The diagram that a person draws on: one canvas of the view's size that is drawn again at most once a frame, and over it the few real
 * controls that editing needs. It shows the workspace's chosen diagram and follows its document and selection.
 */
public final class DiagramView extends Region {

    private static final double ZOOM_BAR_MARGIN = 12;

    private final Canvas canvas = new Canvas();
    private final Pane layer = new Pane();
    private final CanvasFonts fonts = new CanvasFonts();
    private final ScenePainter painter;
    private final CanvasBoard board;
    private final CanvasCommands commands;
    private final InPlaceField field;
    private final InPlace inPlace;
    private final ZoomBar zoomBar;
    private final EmptyHint emptyHint;
    private final List<Subscription> subscriptions;

    /** A view of the workspace's chosen diagram, in dark colours while that value is true. */
    public DiagramView(Workspace workspace, ObservableBooleanValue dark) {
        painter = new ScenePainter(fonts, palette(dark.get()));
        board = new CanvasBoard(workspace, fonts, this::requestLayout);
        commands = new CanvasCommands(board);
        field = new InPlaceField(layer, this::requestFocus);
        inPlace = new InPlace(commands, field, new KindMenu(this, commands));
        board.setEditing(inPlace);
        zoomBar = new ZoomBar(commands);
        emptyHint = new EmptyHint();
        MouseInput mouse = new MouseInput(board, this, new CanvasMenu(this, commands, inPlace)::show);
        CanvasKeys keys = new CanvasKeys(commands, inPlace, mouse);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!field.isOpen()) {
                keys.pressed(event);
            }
        });
        addEventHandler(KeyEvent.KEY_RELEASED, keys::released);
        EntityDrop.onto(this, commands);
        arrangeNodes();
        dark.addListener((value, old, now) -> {
            painter.setPalette(palette(now));
            requestLayout();
        });
        AccessibleDiagram accessible = new AccessibleDiagram(this, board);
        workspace.diagram().addListener((value, old, now) -> board.refresh());
        subscriptions = List.of(workspace.store().listen(change -> {
            board.refresh();
            accessible.update();
        }), workspace.selection().listen(ids -> {
            requestLayout();
            accessible.update();
        }), workspace.onReveal(commands::reveal));
        accessible.update();
    }

    private void arrangeNodes() {
        setId("diagram");
        getStyleClass().add("diagram-view");
        URL sheet = Objects.requireNonNull(DiagramView.class.getResource("canvas.css"), "the style sheet is part of the application");
        getStylesheets().add(sheet.toExternalForm());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        setMinSize(0, 0);
        layer.setPickOnBounds(false);
        layer.setManaged(false);
        canvas.setManaged(false);
        getChildren().addAll(canvas, emptyHint, zoomBar, layer); // the bar does not hide what an editor says
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    private static CanvasPalette palette(boolean dark) {
        return dark ? CanvasPalette.DARK : CanvasPalette.LIGHT;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            layer.resizeRelocate(0, 0, width, height);
            board.resize(width, height);
        }
        painter.paint(canvas.getGraphicsContext2D(), board.frame(device()));
        field.place(board.view());
        zoomBar.autosize();
        zoomBar.relocate(width - zoomBar.getWidth() - ZOOM_BAR_MARGIN, height - zoomBar.getHeight() - ZOOM_BAR_MARGIN);
        emptyHint.show(board.workspace().document().design().entities().size());
        emptyHint.setVisible(board.scene().cards().isEmpty() && !field.isOpen());
        emptyHint.resizeRelocate(0, 0, width, height);
    }

    private double device() {
        return getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getRenderScaleX();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 800;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 600;
    }

    /** The chosen tool; a tool other than {@link Tool#SELECT} is used once. */
    public ObjectProperty<Tool> tool() {
        return board.toolProperty();
    }

    /** Chooses a tool. */
    public void setTool(Tool tool) {
        board.toolProperty().set(tool);
        requestFocus();
    }

    /** Asks for the name of a new entity in the middle of the view. */
    public void addEntity() {
        requestFocus();
        inPlace.addEntity(board.view().visible().center());
    }

    /** What menus and toolbars have done here. */
    CanvasCommands commands() {
        return commands;
    }

    /** Buttons for the tools, to be put into a toolbar. */
    public Node toolButtons() {
        return new ToolButtons(this);
    }

    /** Words on what is selected and shown, to be put into a status bar. */
    public Node status() {
        return new CanvasStatus(board);
    }

    /** Lets go of the workspace; the view shows no more changes then. */
    public void dispose() {
        subscriptions.forEach(Subscription::close);
    }
}
