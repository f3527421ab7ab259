package dev.crowfoot.ui.common;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person can have done. Menus, toolbar, shortcuts and the command palette all show and run the same one.
 *
 * @param id how FXML names it ({@code file.save})
 * @param text what it is called now ({@code Undo Rename title})
 * @param shortcut as {@code KeyCombination.valueOf} reads it ({@code Shortcut+S}), or null for none
 * @param icon the icon's code in Ikonli's Bootstrap pack ({@code bi-save}), or null for none
 * @param enabled whether it can be done now
 */
public record Action(String id, ObservableStringValue text, @Nullable String shortcut, @Nullable String icon,
        ObservableBooleanValue enabled, Runnable command) {

    /** An action that can always be done, called {@code action.ID} in the texts. */
    public static Action of(String id, @Nullable String shortcut, @Nullable String icon, Runnable command) {
        return new Action(id, Bindings.createStringBinding(() -> Texts.of("action." + id)), shortcut, icon,
                new ReadOnlyBooleanWrapper(true).getReadOnlyProperty(), command);
    }

    /** The same, possible only sometimes. */
    public Action when(ObservableBooleanValue condition) {
        return new Action(id, text, shortcut, icon, condition, command);
    }

    /** The same with a text that changes. */
    public Action called(ObservableStringValue changingText) {
        return new Action(id, changingText, shortcut, icon, enabled, command);
    }

    /** Does it, if it can be done now. */
    public void run() {
        if (enabled.get()) {
            command.run();
        }
    }
}
