package dev.crowfoot.ui.imports;

import dev.crowfoot.ui.common.Action;
import dev.crowfoot.ui.common.Actions;
import dev.crowfoot.ui.common.Background;
import dev.crowfoot.ui.connections.ConnectionList;
import dev.crowfoot.ui.connections.ConnectionPicker;
import dev.crowfoot.ui.connections.Connections;
import dev.crowfoot.ui.connections.ProjectConnections;
import dev.crowfoot.ui.dialogs.Dialogs;
import dev.crowfoot.ui.welcome.ProjectFields;
import dev.crowfoot.ui.welcome.Projects;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.stage.Stage;

/** Making a project of a database. */
public final class ImportActions {

    private final ImportCases cases;
    private final Dialogs dialogs;
    private final Background background;
    private final Connecting connecting;
    private final Projects projects;
    private final Path home;
    private final Consumer<Path> opened;

    /** What knows of connections. */
    public record Connecting(Connections connections, ConnectionList list, ProjectConnections ofProjects) {}

    /** New projects are suggested below the home folder; {@code opened} is told of one that is about to be opened. */
    public ImportActions(ImportCases cases, Dialogs dialogs, Background background, Connecting connecting, Projects projects, Path home,
            Consumer<Path> opened) {
        this.cases = cases;
        this.dialogs = dialogs;
        this.background = background;
        this.connecting = connecting;
        this.projects = projects;
        this.home = home;
        this.opened = opened;
    }

    /** Registers the action. */
    public void register(Actions actions) {
        actions.register(Action.of("file.import", "Shortcut+Shift+I", "bi-box-arrow-in-down", () -> projects.whenSafe(this::open)));
    }

    private void open() {
        AtomicReference<Runnable> close = new AtomicReference<>(() -> {});
        ImportViewModel model = new ImportViewModel(cases, background, made -> {
            show(made);
            close.get().run();
        });
        Stage stage = new ImportWizard(dialogs, model, new ConnectionPicker(connecting.list(), () -> {}), new ProjectFields(home),
                connecting.connections()::password).open();
        close.set(stage::close);
    }

    /** Opens what was made, connected to what it was made of. */
    private void show(ImportViewModel.Made made) {
        Path folder = made.folder().toAbsolutePath().normalize();
        connecting.list().save(made.settings());
        connecting.connections().keep(made.settings(), made.password());
        connecting.ofProjects().expect(folder, made.settings());
        projects.open(folder);
        opened.accept(folder);
    }
}
