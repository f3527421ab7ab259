package dev.crowfoot.ui.canvas;

import dev.crowfoot.ui.common.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What to do on an empty diagram. */
final class EmptyHint extends VBox {

    EmptyHint() {
        super(8);
        setId("canvas-empty");
        setAlignment(Pos.CENTER);
        setMouseTransparent(true);
        Label title = new Label(Texts.of("canvas.empty.title"));
        title.getStyleClass().add("canvas-empty-title");
        Label text = new Label(Texts.of("canvas.empty.text"));
        text.getStyleClass().add("canvas-empty-text");
        getChildren().addAll(title, text);
    }
}
