package dev.crowfoot.ui.shell;

import dev.crowfoot.ui.common.ActionControls;
import dev.crowfoot.ui.common.Actions;
import dev.crowfoot.ui.common.LongWork;
import dev.crowfoot.ui.common.Remembered;
import dev.crowfoot.ui.common.Workspace;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The main window on the screen: binds menus, toolbar and status bar, and puts the panes in their places. */
public final class ShellView {

    private static final double NOTICE_WIDTH = 420;
    private static final double NOTICE_GAP = 12;
    private static final double STATUS_HEIGHT = 28;

    /** The panes below the canvas. */
    public enum Pane {
        SQL, JAVA, PROBLEMS, MIGRATIONS
    }

    private final Workspace workspace;
    private final Actions actions;
    private final ShellViewModel model;
    private final Panes panes;
    private final LongWork longWork;
    private final Remembered remembered;

    @FXML
    private BorderPane desk;
    @FXML
    private MenuBar menuBar;
    @FXML
    private Menu recent;
    @FXML
    private ToolBar toolBar;
    @FXML
    private HBox tools;
    @FXML
    private HBox chooser;
    @FXML
    private SplitPane rows;
    @FXML
    private SplitPane columns;
    @FXML
    private StackPane left;
    @FXML
    private StackPane middle;
    @FXML
    private StackPane right;
    @FXML
    private TabPane diagramTabs;
    @FXML
    private TabPane bottom;
    @FXML
    private Tab sqlTab;
    @FXML
    private Tab javaTab;
    @FXML
    private Tab problemsTab;
    @FXML
    private Tab migrationsTab;
    @FXML
    private Label savedStatus;
    @FXML
    private Label targetStatus;
    @FXML
    private Label connectionStatus;
    @FXML
    private HBox busyStatus;
    @FXML
    private Label busyWords;
    @FXML
    private ProgressBar busyProgress;
    @FXML
    private Button busyStop;
    @FXML
    private Button problemsStatus;
    @FXML
    private HBox canvasStatus;
    @FXML
    private StackPane pages;
    @FXML
    private VBox noticeBox;
    @FXML
    private StackPane overlay;

    /** A window of these parts; the actions that its FXML names must be registered before it is loaded. */
    public ShellView(Workspace workspace, Actions actions, ShellViewModel model, Panes panes, LongWork longWork,
            Remembered remembered) {
        this.workspace = workspace;
        this.actions = actions;
        this.model = model;
        this.panes = panes;
        this.longWork = longWork;
        this.remembered = remembered;
    }

    @FXML
    void initialize() {
        ActionBinder binder = new ActionBinder(actions);
        binder.bind(menuBar);
        binder.bind(toolBar);
        left.getChildren().setAll(panes.tree());
        middle.getChildren().setAll(panes.canvas());
        right.getChildren().setAll(panes.inspector());
        tools.getChildren().setAll(panes.tools());
        chooser.getChildren().setAll(panes.chooser());
        canvasStatus.getChildren().setAll(panes.zoom());
        sqlTab.setContent(panes.sql());
        javaTab.setContent(panes.java());
        problemsTab.setContent(panes.problems());
        migrationsTab.setContent(panes.migrations());
        new DiagramTabs(diagramTabs, workspace);
        NoticeStack notices = new NoticeStack(noticeBox);
        workspace.notices().listen(notices::show);
        keepNoticesInCorner();
        bindStatus();
        SideSize.remember(columns, 0, false, remembered, "window.left");
        SideSize.remember(columns, 1, true, remembered, "window.right");
        SideSize.remember(rows, 0, true, remembered, "window.bottom");
    }

    /** In the lower left corner of the canvas, where there is no button: elsewhere they lay over the ones that are wanted next. */
    private void keepNoticesInCorner() {
        noticeBox.maxWidthProperty().bind(left.widthProperty().add(NOTICE_WIDTH));
        noticeBox.paddingProperty().bind(Bindings.createObjectBinding(
                () -> new Insets(0, 0, bottom.getHeight() + STATUS_HEIGHT + NOTICE_GAP, left.getWidth() + NOTICE_GAP),
                bottom.heightProperty(), left.widthProperty()));
    }

    private void bindStatus() {
        savedStatus.textProperty().bind(model.saved());
        targetStatus.textProperty().bind(model.target());
        connectionStatus.textProperty().bind(model.connection());
        ActionControls.join(busyStop, actions.get("work.stop"));
        new BusyStatus(busyStatus, busyWords, busyProgress).follow(longWork);
        problemsStatus.textProperty().bind(model.problemsText());
        problemsTab.textProperty().bind(model.problemsTab());
        problemsStatus.setOnAction(event -> show(Pane.PROBLEMS));
    }

    /** Brings a pane below the canvas to the front and gives it the focus. */
    public void show(Pane pane) {
        Tab tab = switch (pane) {
            case SQL -> sqlTab;
            case JAVA -> javaTab;
            case PROBLEMS -> problemsTab;
            case MIGRATIONS -> migrationsTab;
        };
        bottom.getSelectionModel().select(tab);
        Optional.ofNullable(tab.getContent()).ifPresent(Node::requestFocus);
    }

    /** Shows a page in place of the desk: the welcome page. */
    public void showPage(Node page) {
        desk.setVisible(false);
        pages.getChildren().setAll(page);
    }

    /** Takes the page away again. */
    public void showDesk() {
        pages.getChildren().clear();
        desk.setVisible(true);
    }

    /** Whether the desk is shown and not a page. */
    public boolean isDeskShown() {
        return desk.isVisible();
    }

    /** What the menu of recent projects offers. */
    public void showRecent(List<MenuItem> items) {
        recent.getItems().setAll(items);
        recent.setDisable(items.isEmpty());
    }

    /** Where the command palette and the search lie. */
    public StackPane overlay() {
        return overlay;
    }
}
