package dev.crowfoot.ui.canvas;

import dev.crowfoot.diagram.card.Mark;
import dev.crowfoot.ui.canvas.paint.MarkIcon;
import dev.crowfoot.ui.common.Texts;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.Popup;

/** What the signs of rows and the ends of lines mean. */
final class Legend {

    private static final double GAP = 8;

    private final Popup popup = new Popup();
    private final GridPane grid = new GridPane();

    Legend() {
        grid.setId("canvas-legend");
        grid.getStyleClass().add("canvas-legend");
        grid.setHgap(12);
        grid.setVgap(6);
        for (Mark mark : Mark.values()) {
            add(KindIcon.of(MarkIcon.svg(mark)), mark.name().toLowerCase(Locale.ROOT));
        }
        add(KindIcon.of("M1 8 H23 M4 4 V12 M7 4 V12"), "mandatoryOne");
        add(KindIcon.of("M1 8 H7 M14 8 H23 M4 4 V12 M7 8 A3.5 3.5 0 1 1 14 8 A3.5 3.5 0 1 1 7 8"), "optionalOne");
        add(KindIcon.of("M1 3 L9 8 L1 13 M1 8 H9 M9 8 A3.5 3.5 0 1 1 16 8 A3.5 3.5 0 1 1 9 8 M16 8 H23"), "optionalMany");
        add(KindIcon.of("M1 8 L9 3 V13 Z M9 8 H23"), "parent");
        popup.setAutoHide(true);
        popup.getContent().add(grid);
    }

    private void add(Node icon, String key) {
        Label text = new Label(Texts.of("canvas.legend." + key));
        grid.addRow(grid.getRowCount(), icon, text);
    }

    void toggle(Node anchor) {
        if (popup.isShowing()) {
            popup.hide();
            return;
        }
        grid.getStylesheets().setAll(anchor.getScene().getStylesheets());
        Bounds at = anchor.localToScreen(anchor.getBoundsInLocal());
        popup.show(anchor, at.getMaxX(), at.getMinY());
        popup.setX(at.getMaxX() - grid.getWidth());
        popup.setY(at.getMinY() - grid.getHeight() - GAP);
    }
}
