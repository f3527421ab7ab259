package dev.crowfoot.ui.preview;

import dev.crowfoot.ui.common.Action;
import dev.crowfoot.ui.common.Actions;
import dev.crowfoot.ui.preview.SqlViewModel.Against;
import javafx.beans.binding.Bindings;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** What the bars above the previews do, for menus, shortcuts and the command palette. */
public final class PreviewActions {

    private PreviewActions() {}

    /** Registers the actions. */
    public static void register(Actions actions, SqlViewModel sql, JavaViewModel java) {
        actions.register(Action.of("preview.revision", "Shortcut+Alt+R", "bi-layers", () -> sql.against().set(Against.REVISION)));
        actions.register(Action.of("preview.database", "Shortcut+Alt+D", "bi-hdd-network", () -> sql.against().set(Against.DATABASE))
                .when(sql.hasDatabase()));
        actions.register(
                Action.of("preview.rollback", "Shortcut+Alt+B", "bi-arrow-left-right", () -> sql.rollback().set(!sql.rollback().get())));
        actions.register(Action.of("preview.copySql", "Shortcut+Alt+C", "bi-clipboard", () -> copy(sql.shown().get().script().text()))
                .when(Bindings.createBooleanBinding(() -> !sql.shown().get().script().text().isEmpty(), sql.shown())));
        actions.register(Action.of("preview.copyJava", "Shortcut+Alt+J", "bi-clipboard", () -> copy(java.shown().get().text()))
                .when(Bindings.createBooleanBinding(() -> !java.shown().get().text().isEmpty(), java.shown())));
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
