package dev.crowfoot.ui.canvas;

import dev.crowfoot.ui.common.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What to do on an empty diagram. */
final class EmptyHint extends VBox {

    private final Label title = new Label();
    private final Label text = new Label();

    EmptyHint() {
        super(8);
        setId("canvas-empty");
        setAlignment(Pos.CENTER);
        setMouseTransparent(true);
        title.getStyleClass().add("canvas-empty-title");
        text.getStyleClass().add("canvas-empty-text");
        getChildren().addAll(title, text);
    }

    /** Says what to do where the project has that many entities, none of them on this diagram. */
    void show(int entities) {
        title.setText(entities == 0 ? Texts.of("canvas.empty.title") : Texts.of("canvas.empty.hidden.title", entities));
        text.setText(Texts.of(entities == 0 ? "canvas.empty.text" : "canvas.empty.hidden.text"));
    }
}
