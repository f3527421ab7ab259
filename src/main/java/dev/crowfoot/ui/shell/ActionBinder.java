package dev.crowfoot.ui.shell;

import dev.crowfoot.ui.common.Action;
import dev.crowfoot.ui.common.ActionControls;
import dev.crowfoot.ui.common.Actions;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToolBar;
import org.kordamp.ikonli.javafx.FontIcon;

/** Joins menu items and buttons with the actions that their user data name. */
final class ActionBinder {

    /** What the bar takes with the names of its buttons, and with the longest name of a connection. */
    private static final double ROOM_FOR_NAMES = 1240;
    private final Actions actions;

    ActionBinder(Actions actions) {
        this.actions = actions;
    }

    /** Joins all items that have user data. An item gets the id {@code menu-ID} with hyphens for dots. */
    void bind(MenuBar bar) {
        bar.getMenus().forEach(this::bind);
    }

    private void bind(Menu menu) {
        menu.getItems().removeIf(i -> i.getUserData() instanceof String id && actions.find(id).isEmpty());
        for (MenuItem item : menu.getItems()) {
            if (item instanceof Menu below) {
                bind(below);
            } else if (item.getUserData() instanceof String id) {
                bind(item, actions.get(id));
            }
        }
    }

    private static void bind(MenuItem item, Action action) {
        item.setId("menu-" + action.id().replace('.', '-'));
        ActionControls.join(item, action);
    }

    /** Joins all buttons that have user data. A button gets the id {@code tool-ID} with hyphens for dots. */
    void bind(ToolBar bar) {
        bar.getItems().removeIf(n -> n.getUserData() instanceof String id && actions.find(id).isEmpty());
        for (Node node : bar.getItems()) {
            if (node instanceof ButtonBase button && node.getUserData() instanceof String id) {
                bind(button, actions.get(id));
            }
        }
        bar.widthProperty().subscribe(width -> showNames(bar, width.doubleValue() >= ROOM_FOR_NAMES));
    }

    /** In a narrow window the icons stand alone, so that nothing is hidden behind the bar's end. */
    private static void showNames(ToolBar bar, boolean shown) {
        bar.getItems().stream().filter(ActionBinder::isNamed).map(ButtonBase.class::cast)
                .forEach(b -> b.setContentDisplay(shown ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY));
    }

    private static boolean isNamed(Node node) {
        return node instanceof ButtonBase && node.getStyleClass().contains("cf-named");
    }

    private static void bind(ButtonBase button, Action action) {
        button.setId("tool-" + action.id().replace('.', '-'));
        if (action.icon() != null) {
            button.setGraphic(new FontIcon(action.icon()));
        }
        if (isNamed(button)) {
            ActionControls.joinNamed(button, action);
        } else {
            ActionControls.join(button, action);
        }
        button.setFocusTraversable(false);
    }
}
