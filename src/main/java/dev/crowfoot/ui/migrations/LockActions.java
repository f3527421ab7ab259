package dev.crowfoot.ui.migrations;

import dev.crowfoot.app.migration.MigrationState;
import dev.crowfoot.app.migration.ReleaseLock;
import dev.crowfoot.ui.common.Action;
import dev.crowfoot.ui.common.Actions;
import dev.crowfoot.ui.common.Notices;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.connections.Connections;
import dev.crowfoot.ui.dialogs.Dialogs;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;

/** Taking away Liquibase's lock that a killed run left on the connected database. */
public final class LockActions {

    private final Connections connections;
    private final MigrationsViewModel model;
    private final Dialogs dialogs;
    private final Notices notices;

    /** Actions on what is connected. */
    public LockActions(Connections connections, MigrationsViewModel model, Dialogs dialogs, Notices notices) {
        this.connections = connections;
        this.model = model;
        this.dialogs = dialogs;
        this.notices = notices;
    }

    /** Registers the action, which can be done while there is a lock. */
    public void register(Actions actions, ReleaseLock release) {
        actions.register(Action.of("migration.unlock", "Shortcut+Alt+U", "bi-unlock", () -> holder().ifPresent(h -> ask(h, release)))
                .when(Bindings.createBooleanBinding(() -> holder().isPresent(), model.state())));
    }

    private Optional<String> holder() {
        return model.state().get().flatMap(MigrationState::lock);
    }

    private void ask(String holder, ReleaseLock release) {
        dialogs.ask(Texts.of("unlock.title"), Texts.of("unlock.question", holder),
                List.of(new Dialogs.Choice("unlock.yes", false, () -> take(release))));
    }

    private void take(ReleaseLock release) {
        connections.use(session -> {
            release.run(session);
            return true;
        }, done -> {
            notices.done(Texts.of("unlock.done"));
            model.refresh();
        }, notices::failed);
    }
}
