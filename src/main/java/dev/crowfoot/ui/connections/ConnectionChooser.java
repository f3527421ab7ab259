package dev.crowfoot.ui.connections;

import dev.crowfoot.app.database.ConnectionSettings;
import dev.crowfoot.target.Target;
import dev.crowfoot.ui.common.Actions;
import dev.crowfoot.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Circle;

/** The button that says what the window is connected to, and lets another be chosen. */
public final class ConnectionChooser {

    private static final List<String> STATES = List.of("offline", "connecting", "connected", "lost");
    private final ProjectConnections ofProject;
    private final Supplier<List<Target>> targets;
    private final Actions actions;
    private final MenuButton button = new MenuButton();
    private final Circle dot = new Circle(4);
    private final Tooltip tooltip = new Tooltip();

    /**
     * A chooser.
     *
     * @param ofProject the connections to choose from
     * @param targets the databases that the open project is for
     */
    public ConnectionChooser(Connections connections, ProjectConnections ofProject, Supplier<List<Target>> targets, Actions actions) {
        this.ofProject = ofProject;
        this.targets = targets;
        this.actions = actions;
        button.setId("connection-chooser");
        button.getStyleClass().add("cf-chooser");
        button.setMnemonicParsing(false);
        button.setGraphic(dot);
        button.setMaxWidth(240);
        button.setTooltip(tooltip);
        dot.getStyleClass().add("cf-dot");
        connections.state().subscribe(this::show);
        button.setOnShowing(event -> fill());
        fill();
    }

    /** The button. */
    public Node node() {
        return button;
    }

    /** What the state is called in the toolbar. */
    static String name(ConnectionState state) {
        return switch (state) {
            case ConnectionState.Offline(Target target) -> Texts.of("connection.offline", target.displayName());
            case ConnectionState.Connecting(ConnectionSettings settings) -> settings.name();
            case ConnectionState.Connected(ConnectionSettings settings, Target _, String _) -> settings.name();
            case ConnectionState.Lost(ConnectionSettings settings, String _) -> settings.name();
        };
    }

    /** The state in words. */
    public static String describe(ConnectionState state) {
        return switch (state) {
            case ConnectionState.Offline _ -> Texts.of("connection.state.offline");
            case ConnectionState.Connecting(ConnectionSettings settings) -> Texts.of("connection.state.connecting", settings.name());
            case ConnectionState.Connected(ConnectionSettings _, Target _, String description) ->
                Texts.of("connection.state.connected", description);
            case ConnectionState.Lost(ConnectionSettings settings, String reason) ->
                Texts.of("connection.state.lost", settings.name(), reason);
        };
    }

    private void show(ConnectionState state) {
        button.setText(name(state));
        button.setAccessibleText(describe(state));
        tooltip.setText(describe(state));
        String current = switch (state) {
            case ConnectionState.Offline _ -> "offline";
            case ConnectionState.Connecting _ -> "connecting";
            case ConnectionState.Connected _ -> "connected";
            case ConnectionState.Lost _ -> "lost";
        };
        STATES.forEach(s -> dot.pseudoClassStateChanged(PseudoClass.getPseudoClass(s), s.equals(current)));
    }

    private void fill() {
        List<MenuItem> items = new ArrayList<>();
        ofProject.offered().forEach(c -> items.add(item(c.name(), "connect-" + c.id(), () -> ofProject.choose(c))));
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        for (Target target : targets.get()) {
            items.add(item(Texts.of("connection.offline", target.displayName()), "offline-" + target.id(),
                    () -> ofProject.goOffline(target)));
        }
        items.add(new SeparatorMenuItem());
        for (String id : List.of("database.reconnect", "database.connections")) {
            actions.find(id).filter(a -> a.enabled().get())
                    .ifPresent(a -> items.add(item(a.text().get(), "choose-" + id.replace('.', '-'), a::run)));
        }
        button.getItems().setAll(items);
    }

    private static MenuItem item(String text, String id, Runnable command) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setId(id);
        item.setOnAction(event -> command.run());
        return item;
    }
}
