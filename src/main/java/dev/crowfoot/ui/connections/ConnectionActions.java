package dev.crowfoot.ui.connections;

import dev.crowfoot.target.Target;
import dev.crowfoot.ui.common.Action;
import dev.crowfoot.ui.common.Actions;
import dev.crowfoot.ui.dialogs.Dialogs;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;

/** Connecting and disconnecting. */
public final class ConnectionActions {

    private ConnectionActions() {}

    /** Registers the actions; the supplier says which database previews are for when nothing is connected. */
    public static void register(Actions actions, Connections connections, ProjectConnections ofProject, ConnectionList list,
            Dialogs dialogs, Supplier<Target> target) {
        actions.register(Action.of("database.connections", "Shortcut+Shift+D", "bi-hdd-network",
                () -> new ConnectionDialog(connections, list, dialogs).open()));
        actions.register(Action.of("database.reconnect", "Shift+F5", "bi-plug", connections::reconnect).when(Bindings.createBooleanBinding(
                () -> connections.state().get() instanceof ConnectionState.Lost, connections.state())));
        actions.register(Action.of("database.disconnect", "Shortcut+Alt+X", "bi-x-circle", () -> ofProject.goOffline(target.get()))
                .when(Bindings.createBooleanBinding(() -> !(connections.state().get() instanceof ConnectionState.Offline),
                        connections.state())));
    }
}
