package dev.crowfoot.ui.canvas;

import dev.crowfoot.ui.canvas.draw.LineKind;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;

/** A small picture of a kind of line, with its marks: 24 by 16. */
final class KindIcon {

    private KindIcon() {}

    static Node of(LineKind kind) {
        return of(switch (kind) {
            case MANY_TO_ONE -> "M1 4 L7 8 L1 12 M1 8 H23 M20 4 V12";
            case ONE_TO_MANY -> "M23 4 L17 8 L23 12 M1 8 H23 M4 4 V12";
            case ONE_TO_ONE -> "M1 8 H23 M4 4 V12 M20 4 V12";
            case MANY_TO_MANY -> "M1 4 L7 8 L1 12 M23 4 L17 8 L23 12 M1 8 H23";
            case ASSOCIATION -> "M1 8 H8 M16 8 H23 M8 4 H16 V12 H8 Z";
            case EXTENDS -> "M1 8 H15 M23 8 L15 4 V12 Z";
        });
    }

    static Node of(String path) {
        SVGPath shape = new SVGPath();
        shape.setContent(path);
        shape.getStyleClass().add("canvas-icon");
        shape.setMouseTransparent(true);
        Pane box = new Pane(shape);
        box.setMinSize(24, 16);
        box.setPrefSize(24, 16);
        box.setMaxSize(24, 16);
        return box;
    }
}
