package dev.crowfoot.ui.migrations;

import dev.crowfoot.app.migration.Downgrade;
import dev.crowfoot.app.migration.MigrationRun;
import dev.crowfoot.app.migration.PlannedRun;
import dev.crowfoot.app.migration.Revision;
import dev.crowfoot.app.migration.Upgrade;
import dev.crowfoot.ui.common.Action;
import dev.crowfoot.ui.common.Actions;
import dev.crowfoot.ui.common.Background;
import dev.crowfoot.ui.common.Notices;
import dev.crowfoot.ui.connections.ConnectionState;
import dev.crowfoot.ui.connections.Connections;
import dev.crowfoot.ui.dialogs.Dialogs;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/** Taking the connected database up and down. */
public final class MigrationActions {

    private final Supplier<Optional<Path>> project;
    private final Connections connections;
    private final MigrationsViewModel model;
    private final Dialogs dialogs;
    private final Background background;
    private final Notices notices;

    /** Actions on the project that is open then. */
    public MigrationActions(Supplier<Optional<Path>> project, Connections connections, MigrationsViewModel model, Dialogs dialogs,
            Background background, Notices notices) {
        this.project = project;
        this.connections = connections;
        this.model = model;
        this.dialogs = dialogs;
        this.background = background;
        this.notices = notices;
    }

    /** Registers the actions. A downgrade goes back to the revision that is chosen in the list, or one step. */
    public void register(Actions actions, Upgrade upgrade, Downgrade downgrade, Supplier<Optional<Revision>> chosen) {
        BooleanBinding asked = Bindings.createBooleanBinding(() -> model.state().get().isPresent(), model.state());
        actions.register(Action.of("migration.upgrade", "Shortcut+U", "bi-arrow-up-circle",
                () -> prepare("upgrade", upgrade, Upgrade.HEAD)).when(asked));
        actions.register(Action.of("migration.downgrade", "Shortcut+Shift+U", "bi-arrow-down-circle",
                () -> prepare("downgrade", downgrade, target(chosen.get())))
                .when(asked));
        actions.register(Action.of("migration.refresh", "F5", "bi-arrow-clockwise", model::refresh));
    }

    /** The chosen revision if the database is past it, else one step back. */
    private String target(Optional<Revision> chosen) {
        return chosen.filter(r -> model.state().get().map(s -> s.applied().contains(r) && !s.current().equals(chosen)).orElse(false))
                .map(Revision::id).orElse("-1");
    }

    private void prepare(String kind, MigrationRun run, String to) {
        project.get().ifPresent(folder -> connections.use(session -> run.prepare(folder, session, to),
                planned -> show(kind, folder, planned, run), notices::failed));
    }

    private void show(String kind, Path folder, PlannedRun planned, MigrationRun run) {
        RunViewModel.Runner runner = (what, progress, done, failed) -> connections.use(
                session -> run.run(folder, session, what, progress), report -> {
                    done.accept(report);
                    model.refresh();
                }, error -> {
                    failed.accept(error);
                    model.refresh();
                });
        String database = connections.state().get() instanceof ConnectionState.Connected connected ? connected.description() : "";
        new RunDialog(dialogs, new RunViewModel(planned, runner, background::onUserInterface), kind, database).open();
    }
}
