package dev.crowfoot.ui.canvas;

import dev.crowfoot.ui.common.Action;
import dev.crowfoot.ui.common.Actions;
import java.util.List;

/** What can be done on a diagram, for menus, shortcuts and the command palette. */
public final class CanvasActions {

    private CanvasActions() {}

    /** The actions of that view. */
    public static List<Action> of(DiagramView view) {
        CanvasCommands commands = view.commands();
        return List.of(Action.of("canvas.zoomIn", "Shortcut+Equals", "bi-zoom-in", commands::zoomIn),
                Action.of("canvas.zoomOut", "Shortcut+Minus", "bi-zoom-out", commands::zoomOut),
                Action.of("canvas.zoom100", "Shortcut+0", null, () -> commands.zoomTo(1)),
                Action.of("canvas.fit", "Shortcut+Alt+1", "bi-arrows-fullscreen", commands::fit),
                Action.of("canvas.zoomSelection", "Shortcut+Alt+2", null, commands::fitSelection),
                Action.of("canvas.selectAll", "Shortcut+Alt+A", null, commands::selectAll),
                Action.of("canvas.hide", "Shortcut+Shift+K", "bi-eye-slash", commands::hideSelection));
    }

    /** Registers all of them. */
    public static void register(Actions actions, DiagramView view) {
        of(view).forEach(actions::register);
    }
}
