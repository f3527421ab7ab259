package dev.crowfoot.ui.migrations;

import dev.crowfoot.app.migration.MigrationState;
import dev.crowfoot.app.migration.Stamp;
import dev.crowfoot.app.migration.Upgrade;
import dev.crowfoot.ui.common.Action;
import dev.crowfoot.ui.common.Actions;
import dev.crowfoot.ui.common.Notices;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.connections.ConnectionState;
import dev.crowfoot.ui.connections.Connections;
import dev.crowfoot.ui.dialogs.Dialogs;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.util.Subscription;

/** Telling the connected database, which has everything already, that the revisions were applied. */
public final class StampActions {

    private final Supplier<Optional<Path>> project;
    private final Connections connections;
    private final MigrationsViewModel model;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Stamp stamp;
    private Subscription offer = Subscription.EMPTY;

    /** Actions on the project that is open then. */
    public StampActions(Supplier<Optional<Path>> project, Connections connections, MigrationsViewModel model, Dialogs dialogs,
            Notices notices, Stamp stamp) {
        this.project = project;
        this.connections = connections;
        this.model = model;
        this.dialogs = dialogs;
        this.notices = notices;
        this.stamp = stamp;
    }

    /** Registers the action, which can be done while something is pending. */
    public void register(Actions actions) {
        actions.register(Action.of("migration.stamp", "Shortcut+Alt+M", "bi-check2-circle", () -> ask("stamp.question"))
                .when(Bindings.createBooleanBinding(this::isPending, model.state())));
    }

    /** Offers it for a project that was made of a database, as soon as it is open and the database was asked. */
    public void offer(Path folder) {
        offer.unsubscribe();
        offer = model.state().subscribe(state -> {
            if (isPending() && project.get().equals(Optional.of(folder))) {
                offer.unsubscribe();
                ask("stamp.question.imported");
            }
        });
    }

    private boolean isPending() {
        return model.state().get().map(state -> !state.isAtHead() && !state.pending().isEmpty()).orElse(false);
    }

    private void ask(String question) {
        String pending = String.join(", ",
                model.state().get().map(MigrationState::pending).orElse(List.of()).stream().map(revision -> revision.id()).toList());
        String database = connections.state().get() instanceof ConnectionState.Connected connected ? connected.description() : "";
        dialogs.ask(Texts.of("stamp.title"), Texts.of(question, database, pending),
                List.of(new Dialogs.Choice("stamp.yes", false, this::run)));
    }

    private void run() {
        project.get().ifPresent(folder -> connections.use(session -> stamp.run(folder, session, Upgrade.HEAD), state -> {
            notices.done(Texts.of("stamp.done"));
            model.refresh();
        }, notices::failed));
    }
}
