package dev.crowfoot.ui.canvas;

import dev.crowfoot.ui.canvas.tool.Tool;
import dev.crowfoot.ui.common.Texts;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** A button for each tool of the canvas. */
final class ToolButtons extends HBox {

    ToolButtons(DiagramView view) {
        super(2);
        setId("canvas-tools");
        getStyleClass().add("canvas-tools");
        getStylesheets().setAll(view.getStylesheets());
        ToggleGroup group = new ToggleGroup();
        for (Tool tool : Tool.values()) {
            ToggleButton button = button(tool);
            button.setToggleGroup(group);
            button.setOnAction(event -> {
                view.setTool(button.isSelected() ? tool : Tool.SELECT);
                button.setSelected(view.tool().get() == tool); // a second press of the one in use leaves it marked
            });
            view.tool().subscribe(now -> button.setSelected(now == tool));
            getChildren().add(button);
        }
    }

    private static ToggleButton button(Tool tool) {
        String key = tool.name().toLowerCase(Locale.ROOT);
        ToggleButton button = new ToggleButton(null, icon(tool));
        button.setId("tool-" + key);
        button.getStyleClass().add("canvas-button");
        button.setAccessibleText(Texts.of("canvas.tool." + key));
        button.setTooltip(new Tooltip(Texts.of("canvas.tool." + key)));
        return button;
    }

    private static Node icon(Tool tool) {
        return tool.line().map(KindIcon::of).orElseGet(() -> KindIcon.of(tool == Tool.ENTITY
                ? "M5 2.5 H19 V13.5 H5 Z M5 6 H19"
                : "M8 2 L8 13 L11 10.3 L13 14.4 L14.8 13.5 L12.8 9.5 L16.5 9.2 Z"));
    }
}
