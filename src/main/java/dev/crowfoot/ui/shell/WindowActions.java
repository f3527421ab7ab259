package dev.crowfoot.ui.shell;

import dev.crowfoot.document.DocumentStore;
import dev.crowfoot.ui.common.Action;
import dev.crowfoot.ui.common.Actions;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.common.Workspace;
import dev.crowfoot.ui.theme.Theme;
import dev.crowfoot.ui.theme.ThemeMode;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Undo and redo by name, and the theme: what the frame of the window does without its panes. */
public final class WindowActions {

    private final DocumentStore store;
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper undoText = new ReadOnlyStringWrapper();
    private final ReadOnlyStringWrapper redoText = new ReadOnlyStringWrapper();

    /** Registers the actions. */
    public WindowActions(Workspace workspace, Actions actions, Theme theme) {
        store = workspace.store();
        store.listen(change -> update());
        update();
        actions.register(Action.of("edit.undo", "Shortcut+Z", "bi-arrow-counterclockwise", store::undo)
                .when(canUndo.getReadOnlyProperty()).called(undoText.getReadOnlyProperty()));
        actions.register(Action.of("edit.redo", "Shortcut+Shift+Z", "bi-arrow-clockwise", store::redo)
                .when(canRedo.getReadOnlyProperty()).called(redoText.getReadOnlyProperty()));
        actions.register(Action.of("view.light", "Shortcut+Alt+L", "bi-sun", () -> theme.mode().set(ThemeMode.LIGHT)));
        actions.register(Action.of("view.dark", "Shortcut+Alt+K", "bi-moon", () -> theme.mode().set(ThemeMode.DARK)));
        actions.register(Action.of("view.system", "Shortcut+Alt+Y", "bi-display", () -> theme.mode().set(ThemeMode.SYSTEM)));
        actions.register(Action.of("view.toggleTheme", "Shortcut+Shift+L", "bi-circle-half",
                () -> theme.mode().set(theme.dark().get() ? ThemeMode.LIGHT : ThemeMode.DARK)));
    }

    private void update() {
        canUndo.set(store.undoName().isPresent());
        canRedo.set(store.redoName().isPresent());
        undoText.set(text("edit.undo", store.undoName()));
        redoText.set(text("edit.redo", store.redoName()));
    }

    private static String text(String id, Optional<String> name) {
        return name.map(n -> Texts.of("action." + id + ".named", n)).orElseGet(() -> Texts.of("action." + id));
    }
}
