package dev.crowfoot.ui.common;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.util.Duration;

/** Joins controls with the actions that they run. */
public final class ActionControls {

    private static final Duration TOOLTIP_DELAY = Duration.millis(400);

    private ActionControls() {}

    /** Has the item run the action, under the action's name and shortcut. */
    public static void join(MenuItem item, Action action) {
        item.textProperty().bind(action.text());
        item.setMnemonicParsing(false);
        if (action.shortcut() != null) {
            item.setAccelerator(KeyCombination.valueOf(action.shortcut()));
        }
        item.disableProperty().bind(Bindings.not(action.enabled()));
        item.setOnAction(event -> action.run());
    }

    /** Has the button run the action. The button keeps its own text; the action's name and shortcut are its tooltip. */
    public static void join(ButtonBase button, Action action) {
        button.setMnemonicParsing(false);
        button.accessibleTextProperty().bind(action.text());
        button.setTooltip(tooltip(action));
        button.disableProperty().bind(Bindings.not(action.enabled()));
        button.setOnAction(event -> action.run());
    }

    /** The same with the action's name as the button's text. */
    public static void joinNamed(ButtonBase button, Action action) {
        join(button, action);
        button.textProperty().bind(action.text());
    }

    /** How a shortcut is written for people; empty for none. */
    public static String shortcut(Action action) {
        return action.shortcut() == null ? "" : KeyCombination.valueOf(action.shortcut()).getDisplayText();
    }

    private static Tooltip tooltip(Action action) {
        Tooltip tooltip = new Tooltip();
        tooltip.setShowDelay(TOOLTIP_DELAY);
        tooltip.textProperty()
                .bind(Bindings.createStringBinding(() -> (action.text().get() + "  " + shortcut(action)).strip(), action.text()));
        return tooltip;
    }
}
