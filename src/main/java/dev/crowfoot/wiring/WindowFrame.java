package dev.crowfoot.wiring;

import dev.crowfoot.adapter.elk.ElkLayoutEngine;
import dev.crowfoot.app.layout.ArrangeDiagram;
import dev.crowfoot.app.migration.Downgrade;
import dev.crowfoot.app.migration.ReleaseLock;
import dev.crowfoot.app.migration.Stamp;
import dev.crowfoot.app.migration.Upgrade;
import dev.crowfoot.app.project.ProjectFolder;
import dev.crowfoot.app.project.Samples;
import dev.crowfoot.app.refresh.RefreshFromDatabase;
import dev.crowfoot.app.refresh.ReviseTaken;
import dev.crowfoot.diagram.DiagramId;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.ui.canvas.Arranging;
import dev.crowfoot.ui.canvas.CanvasActions;
import dev.crowfoot.ui.canvas.DiagramView;
import dev.crowfoot.ui.canvas.paint.CanvasFonts;
import dev.crowfoot.ui.common.Action;
import dev.crowfoot.ui.common.Fxml;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.connections.ConnectionActions;
import dev.crowfoot.ui.connections.ConnectionChooser;
import dev.crowfoot.ui.dialogs.TextQuestion;
import dev.crowfoot.ui.imports.ImportActions;
import dev.crowfoot.ui.imports.ImportCases;
import dev.crowfoot.ui.inspector.InspectorView;
import dev.crowfoot.ui.migrations.LockActions;
import dev.crowfoot.ui.migrations.MigrationActions;
import dev.crowfoot.ui.migrations.MigrationsPane;
import dev.crowfoot.ui.migrations.RevisionActions;
import dev.crowfoot.ui.migrations.StampActions;
import dev.crowfoot.ui.preview.CodeActions;
import dev.crowfoot.ui.preview.JavaPane;
import dev.crowfoot.ui.preview.PreviewActions;
import dev.crowfoot.ui.preview.SqlPane;
import dev.crowfoot.ui.problems.ProblemsPane;
import dev.crowfoot.ui.refresh.RefreshActions;
import dev.crowfoot.ui.shell.HelpActions;
import dev.crowfoot.ui.shell.PaneActions;
import dev.crowfoot.ui.shell.Panes;
import dev.crowfoot.ui.shell.QuickOpen;
import dev.crowfoot.ui.shell.ShellView;
import dev.crowfoot.ui.shell.WindowActions;
import dev.crowfoot.ui.tree.ModelActions;
import dev.crowfoot.ui.tree.ModelTreeView;
import dev.crowfoot.ui.tree.TreeViewModel;
import dev.crowfoot.ui.welcome.ProjectActions;
import dev.crowfoot.ui.welcome.WelcomeView;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The main window on the screen: its panes, its scene, and what happens when it is opened and closed. */
final class WindowFrame {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final Path HOME = Path.of(System.getProperty("user.home", "."));
    private final MainWindow parts;
    private final Stage stage;
    private final ShellView view;
    private final WelcomeView welcome;
    private final Node welcomePage;
    private boolean warm;

    WindowFrame(MainWindow parts) {
        this.parts = parts;
        this.stage = parts.stage;
        AtomicReference<ShellView> shell = new AtomicReference<>();
        AtomicReference<QuickOpen> quickOpen = new AtomicReference<>();
        registerActions(quickOpen);
        view = new ShellView(parts.workspace, parts.actions, parts.shell, panes(shell), parts.longWork, parts.ports.remembered());
        shell.set(view);
        Parent root = Fxml.load(view, "shell.fxml");
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        parts.theme.style(scene);
        QuickOpen quick = new QuickOpen(view.overlay(), parts.actions, parts.workspace);
        quickOpen.set(quick);
        quick.listenTo(scene);
        welcome = new WelcomeView(parts.actions, parts.ports.projects().recent(), parts.ports.projects().samples(), parts.background,
                parts.projects::open,
                this::openSample);
        welcomePage = Fxml.load(welcome, "welcome.fxml");
        stage.setScene(scene);
        stage.titleProperty().bind(parts.shell.title());
        stage.getIcons().setAll(Stream.of(16, 32, 48, 128, 256).map(WindowFrame::icon).toList());
        stage.setMinWidth(960);
        stage.setMinHeight(600);
        new StatusLine(parts);
        parts.projects.current().subscribe(this::projectChanged);
        stage.setOnCloseRequest(event -> {
            event.consume();
            quit();
        });
    }

    private static Image icon(int size) {
        return new Image(WindowFrame.class.getResource("/dev/crowfoot/icons/crowfoot-" + size + ".png").toExternalForm());
    }

    private void registerActions(AtomicReference<QuickOpen> quickOpen) {
        ProjectActions.register(parts.actions, parts.projects, parts.workspace, parts.dialogs,
                HOME);
        StampActions stamps = new StampActions(parts.projects::folder, parts.connections, parts.migrations, parts.dialogs, parts.notices,
                new Stamp(parts.ports.migrations().runner()));
        stamps.register(parts.actions);
        new ImportActions(
                new ImportCases(parts.ports.databases().databases(), parts.ports.imports().read(), parts.ports.imports().save(),
                        CanvasFonts::new),
                parts.dialogs, parts.background,
                new ImportActions.Connecting(parts.connections, parts.connectionList, parts.projectConnections), parts.projects, HOME,
                stamps::offer).register(parts.actions);
        parts.actions.register(Action.of("work.stop", "Shortcut+Period", "bi-stop-circle", parts.longWork::stop)
                .when(parts.longWork.state().isNotEqualTo(Optional.empty())));
        parts.actions.register(Action.of("file.welcome", "Shortcut+Shift+H", "bi-house", this::showWelcome));
        parts.actions.register(Action.of("file.quit", "Shortcut+Q", "bi-box-arrow-right", this::quit));
        new WindowActions(parts.workspace, parts.actions, parts.theme);
        new ModelActions(parts.workspace, parts.actions);
        parts.actions.register(Action.of("edit.find", "Shortcut+F", "bi-search", () -> quickOpen.get().find()));
        parts.actions.register(Action.of("edit.commands", "Shortcut+Shift+P", "bi-terminal", () -> quickOpen.get().commands()));
        HelpActions.register(parts.actions, parts.dialogs, version());
        parts.actions.register(Action.of("diagram.rename", "Shortcut+Shift+F2", "bi-pencil", this::renameDiagram));
        new RevisionActions(parts.workspace, parts.background, parts.dialogs, this::createRevision).register(parts.actions, parts.sql,
                parts.projects::folder, parts.projects::saved, parts.migrations::refresh);
        new CodeActions(parts.workspace, parts.background, parts.dialogs, parts.ports.remembered(), parts.ports.code().write())
                .register(parts.actions, parts.projects::folder, parts.projects.isOpen());
        new RefreshActions(parts.workspace, parts.connections, parts.dialogs, parts.background,
                new RefreshFromDatabase(parts.ports.migrations().diff(), new ArrangeDiagram(new ElkLayoutEngine())),
                new ReviseTaken(parts.ports.migrations().create(), parts.ports.migrations().runner()), CanvasFonts::new)
                .register(parts.actions, parts.projects::folder, parts.projects::saved, parts.migrations::refresh);
        PreviewActions.register(parts.actions, parts.sql, parts.java);
        ConnectionActions.register(parts.actions, parts.connections, parts.projectConnections, parts.connectionList, parts.dialogs,
                () -> parts.workspace.document().settings().mainTarget());
    }

    private static String version() {
        String version = WindowFrame.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    private Optional<RevisionActions.Made> createRevision(Path folder, Document document, String message) {
        return parts.ports.migrations().create().create(folder, document, message, document.settings().format(), false)
                .map(created -> new RevisionActions.Made(created.file().revision(), created.baseline()));
    }

    private void renameDiagram() {
        DiagramId id = parts.workspace.diagram().get();
        Optional.ofNullable(parts.workspace.document().diagrams().get(id)).ifPresent(diagram -> TextQuestion.ask(parts.dialogs,
                Texts.of("diagram.rename.title"), Texts.of("diagram.rename.label"), diagram.name(),
                name -> parts.workspace.run(new Edit.RenameDiagram(id, name))));
    }

    private Panes panes(AtomicReference<ShellView> shell) {
        new LockActions(parts.connections, parts.migrations, parts.dialogs, parts.notices).register(parts.actions,
                new ReleaseLock(parts.ports.migrations().runner()));
        MigrationsPane migrations = new MigrationsPane(parts.migrations, parts.actions);
        new MigrationActions(parts.projects::folder, parts.connections, parts.migrations, parts.dialogs, parts.background, parts.notices)
                .register(parts.actions, new Upgrade(parts.ports.migrations().runner()), new Downgrade(parts.ports.migrations().runner()),
                        migrations::chosen);
        Node tree = Fxml.load(new ModelTreeView(new TreeViewModel(parts.workspace), parts.actions), "tree.fxml");
        DiagramView canvas = new DiagramView(parts.workspace, parts.theme.dark());
        CanvasActions.register(parts.actions, canvas);
        new Arranging(canvas, parts.workspace, new ArrangeDiagram(new ElkLayoutEngine()), parts.longWork).register(parts.actions);
        InspectorView inspector = new InspectorView(parts.workspace);
        parts.problems.problems().subscribe(all -> inspector.showProblems(all, parts.problems::fix));
        parts.problems.onGo(inspector::goTo);
        PaneActions.register(parts.actions, tree.lookup("#model-tree"), canvas, inspector, shell::get);
        Node chooser = new ConnectionChooser(parts.connections, parts.projectConnections,
                () -> parts.workspace.document().settings().targets(), parts.actions).node();
        return new Panes(tree, canvas, canvas.toolButtons(), canvas.status(), inspector, chooser,
                Fxml.load(new SqlPane(parts.sql, parts.actions), "sql.fxml"),
                Fxml.load(new JavaPane(parts.java, parts.actions), "java.fxml"),
                Fxml.load(new ProblemsPane(parts.problems), "problems.fxml"),
                Fxml.load(migrations, "migrations.fxml"));
    }

    private void projectChanged(Optional<ProjectFolder> project) {
        project.ifPresent(folder -> {
            view.showDesk();
            Platform.runLater(() -> parts.actions.get("canvas.fit").run());
            Platform.runLater(this::warmUp);
            parts.projectConnections.opened(folder.folder(), folder.saved().settings());
            showRecent();
        });
    }

    private void warmUp() {
        if (!warm && !parts.idleWorker.isShutdown()) { // the window may be closed before its project is drawn
            warm = true;
            parts.idleWorker.execute(WarmUp::run);
        }
    }

    /** Shows the window with that project, or with the welcome page. */
    void open(@Nullable Path project) {
        restoreSize();
        view.showPage(project == null ? welcomePage : openingPage(project));
        parts.projects.opening().addListener((property, was, is) -> {
            if (!is && parts.projects.folder().isEmpty()) {
                view.showPage(welcomePage);
            }
        });
        showRecent();
        stage.show();
        parts.connectionList.load(() -> {
            if (project != null) {
                parts.projects.open(project);
            }
        });
    }

    private Node openingPage(Path project) {
        Label words = new Label(Texts.of("project.opening", String.valueOf(project.getFileName())));
        words.setId("opening");
        words.getStyleClass().add("cf-empty");
        StackPane page = new StackPane(words);
        page.getStyleClass().add("cf-window");
        return page;
    }

    private void showWelcome() {
        welcome.refresh();
        if (view.isDeskShown()) {
            view.showPage(welcomePage);
        } else if (parts.projects.folder().isPresent()) {
            view.showDesk();
        }
    }

    private void showRecent() {
        parts.background.run(() -> parts.ports.projects().recent().list(), list -> view.showRecent(list.stream().limit(10).map(recent -> {
            MenuItem item = new MenuItem(recent.name() + "  " + recent.folder());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> parts.projects.open(recent.folder()));
            return item;
        }).toList()));
    }

    private void openSample(Samples.Sample sample) {
        if (sample.writable()) {
            parts.projects.open(sample.folder());
            return;
        }
        parts.dialogs.chooseFolder(Texts.of("welcome.copyTo", sample.name())).ifPresent(
                below -> parts.background.run(() -> parts.ports.projects().samples().copy(sample, below), parts.projects::open));
    }

    private void restoreSize() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(remembered("window.width", WIDTH), screen.getWidth()));
        stage.setHeight(Math.min(remembered("window.height", HEIGHT), screen.getHeight()));
        stage.setX(screen.getMinX() + (screen.getWidth() - stage.getWidth()) / 2);
        stage.setY(screen.getMinY() + (screen.getHeight() - stage.getHeight()) / 2);
        parts.ports.remembered().get("window.maximized").ifPresent(v -> stage.setMaximized(v.equals("true")));
    }

    private double remembered(String side, double first) {
        return parts.ports.remembered().get(side).filter(v -> v.matches("[0-9]{3,5}(\\.[0-9]+)?")).map(Double::parseDouble).orElse(first);
    }

    private void rememberSize() {
        parts.ports.remembered().put("window.maximized", String.valueOf(stage.isMaximized()));
        if (!stage.isMaximized()) {
            parts.ports.remembered().put("window.width", String.valueOf(stage.getWidth()));
            parts.ports.remembered().put("window.height", String.valueOf(stage.getHeight()));
        }
    }

    private void quit() {
        parts.projects.whenSafe(() -> {
            rememberSize();
            parts.close();
            stage.hide();
            Platform.exit();
        });
    }
}
