package dev.crowfoot.ui.shell;

import dev.crowfoot.ui.common.Action;
import dev.crowfoot.ui.common.Actions;
import java.util.function.Supplier;
import javafx.scene.Node;

/** Going to the panes of the window by keyboard. */
public final class PaneActions {

    private PaneActions() {}

    /** Registers the actions; the nodes take the focus. The shell is asked only when an action runs. */
    public static void register(Actions actions, Node tree, Node canvas, Node inspector, Supplier<ShellView> shell) {
        actions.register(Action.of("view.tree", "Shortcut+1", "bi-list-nested", tree::requestFocus));
        actions.register(Action.of("view.canvas", "Shortcut+2", "bi-diagram-3", canvas::requestFocus));
        actions.register(Action.of("view.inspector", "Shortcut+3", "bi-sliders", inspector::requestFocus));
        actions.register(Action.of("view.sql", "Shortcut+4", "bi-code-slash", () -> shell.get().show(ShellView.Pane.SQL)));
        actions.register(Action.of("view.java", "Shortcut+5", "bi-file-code", () -> shell.get().show(ShellView.Pane.JAVA)));
        actions.register(
                Action.of("view.problems", "Shortcut+6", "bi-exclamation-triangle", () -> shell.get().show(ShellView.Pane.PROBLEMS)));
        actions.register(Action.of("view.migrations", "Shortcut+7", "bi-layers", () -> shell.get().show(ShellView.Pane.MIGRATIONS)));
    }
}
