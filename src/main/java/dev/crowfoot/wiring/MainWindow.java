package dev.crowfoot.wiring;

import dev.crowfoot.app.migration.CurrentRevision;
import dev.crowfoot.app.migration.History;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.DocumentStore;
import dev.crowfoot.document.Settings;
import dev.crowfoot.mapping.check.AllProblems;
import dev.crowfoot.target.Target;
import dev.crowfoot.ui.common.Actions;
import dev.crowfoot.ui.common.Background;
import dev.crowfoot.ui.common.LongWork;
import dev.crowfoot.ui.common.Notices;
import dev.crowfoot.ui.common.Workspace;
import dev.crowfoot.ui.connections.ConnectionList;
import dev.crowfoot.ui.connections.Connections;
import dev.crowfoot.ui.connections.PasswordQuestion;
import dev.crowfoot.ui.connections.ProjectConnections;
import dev.crowfoot.ui.dialogs.Dialogs;
import dev.crowfoot.ui.migrations.MigrationsViewModel;
import dev.crowfoot.ui.preview.JavaViewModel;
import dev.crowfoot.ui.preview.LiveDifference;
import dev.crowfoot.ui.preview.SqlViewModel;
import dev.crowfoot.ui.problems.ProblemsViewModel;
import dev.crowfoot.ui.shell.ShellViewModel;
import dev.crowfoot.ui.theme.Theme;
import dev.crowfoot.ui.theme.ThemeMode;
import dev.crowfoot.ui.welcome.ProjectQuestions;
import dev.crowfoot.ui.welcome.Projects;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;

/** All parts of the window that hold state, joined. {@link WindowFrame} puts them on the screen. */
final class MainWindow {

    final Ports ports;
    final Stage stage;
    final Notices notices = new Notices();
    final Actions actions = new Actions();
    final Theme theme;
    final Dialogs dialogs;
    final Workspace workspace;
    final Background background;
    final LongWork longWork;
    final Projects projects;
    final Connections connections;
    final ConnectionList connectionList;
    final ProjectConnections projectConnections;
    final ShellViewModel shell = new ShellViewModel();
    final MigrationsViewModel migrations;
    final SqlViewModel sql;
    final JavaViewModel java;
    final ProblemsViewModel problems;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private final Runnable atEnd;
    private final ExecutorService workers = Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().name("work-", 1).factory());
    private final ExecutorService databaseWorker =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("database").factory());
    /** For what nobody waits for. */
    final ExecutorService idleWorker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("idle").factory());

    /** Parts over those ports; {@code atEnd} is run last when the window is closed. */
    MainWindow(Stage stage, Ports ports, Runnable atEnd) {
        this.atEnd = atEnd;
        this.stage = stage;
        this.ports = ports;
        theme = new Theme(mode(ports.remembered().get("theme").orElse("")));
        theme.mode().subscribe(mode -> ports.remembered().put("theme", mode.name().toLowerCase(Locale.ROOT)));
        dialogs = new Dialogs(theme, stage, ports.folders());
        workspace = new Workspace(new DocumentStore(Document.empty(Settings.of("Untitled", Target.H2))), notices);
        background = new Background(workers, Platform::runLater, notices::failed);
        Background databaseWork = new Background(databaseWorker, Platform::runLater, notices::failed);
        longWork = new LongWork(background);
        projects = new Projects(workspace,
                new Projects.Storage(ports.projects().files(), ports.projects().recent(), ports.projects().journal()), background, longWork,
                new ProjectQuestions(dialogs));
        connections = new Connections(ports.databases().databases(), databaseWork, notices, Target.H2);
        connectionList = new ConnectionList(ports.databases().connections(), ports.databases().databases(), background, notices::failed);
        projectConnections = new ProjectConnections(connections, connectionList, ports.remembered(), new PasswordQuestion(dialogs));
        sql = new SqlViewModel(workspace, connections, background, ports.migrations().preview()::preview,
                new LiveDifference(workspace, connections, ports.migrations().diff(), ports.migrations().preview()));
        java = new JavaViewModel(workspace, background, ports.code().generate()::preview);
        problems =
                new ProblemsViewModel(workspace, background, document -> AllProblems.of(document.design(), document.settings().targets()));
        migrations = new MigrationsViewModel(projects.current().map(p -> p.map(f -> f.folder())), connections, background,
                new History(ports.migrations().changelogs()), new CurrentRevision(ports.migrations().runner()));
        migrations.onRefresh(sql::readAgain);
        sql.pending().bind(migrations.state().map(state -> state.map(s -> s.pending().size()).orElse(0)));
    }

    private static ThemeMode mode(String name) {
        return switch (name) {
            case "dark" -> ThemeMode.DARK;
            case "system" -> ThemeMode.SYSTEM;
            default -> ThemeMode.LIGHT;
        };
    }

    /** Ends what runs in the background; the journal is on the disk then. */
    void close() {
        projects.close();
        connections.goOffline(Target.H2);
        threads().forEach(ExecutorService::shutdown);
        atEnd.run();
    }

    /**
     * Waits for what still runs when the window is gone, so that a database is not left half closed, and Java is at rest while it keeps its classes for the next start: a thread at work then can make
     * it crash. Ten seconds at most. Use after {@link #close()}.
     */
    void awaitEnd() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            for (ExecutorService thread : threads()) {
                thread.shutdown();
                if (!thread.awaitTermination(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                    thread.shutdownNow();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<ExecutorService> threads() {
        return List.of(databaseWorker, workers, idleWorker);
    }
}
