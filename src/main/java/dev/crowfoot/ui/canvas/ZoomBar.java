package dev.crowfoot.ui.canvas;

import dev.crowfoot.ui.common.Texts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** Minus, percent, plus, fit, and what the signs mean: floats over the lower right corner. */
final class ZoomBar extends HBox {

    ZoomBar(CanvasCommands commands) {
        setId("canvas-zoom-bar");
        getStyleClass().add("canvas-zoom-bar");
        Button percent = button("zoom100", null, () -> commands.zoomTo(1));
        percent.setMinWidth(52);
        commands.board().viewProperty().subscribe(view -> percent.setText(Math.round(view.scale() * 100) + " %"));
        Button legend = button("legend", KindIcon.of("M9 6 A3 3 0 1 1 12.5 8.9 L12 9 V11 M12 13.2 V14"), () -> {
        });
        Legend popover = new Legend();
        legend.setOnAction(event -> popover.toggle(legend));
        getChildren().addAll(button("zoomOut", KindIcon.of("M7 8 H17"), commands::zoomOut), percent,
                button("zoomIn", KindIcon.of("M7 8 H17 M12 3 V13"), commands::zoomIn),
                button("fit", KindIcon.of("M6 6 V2.5 H10 M14 2.5 H18 V6 M18 10 V13.5 H14 M10 13.5 H6 V10"), commands::fit), legend);
    }

    private static Button button(String id, @org.jspecify.annotations.Nullable Node graphic, Runnable action) {
        Button button = new Button(null, graphic);
        button.setId("canvas-" + id);
        button.getStyleClass().add("canvas-button");
        button.setFocusTraversable(false);
        button.setAccessibleText(Texts.of("canvas.menu." + id));
        button.setTooltip(new Tooltip(Texts.of("canvas.menu." + id)));
        button.setOnAction(event -> action.run());
        return button;
    }
}
