package dev.crowfoot.ui.imports;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A list with ticks: a click on the box, or Space on the chosen line, ticks it. Only the lines in view have nodes. */
final class TicksView {

    /** How far a thing stands to the right of what it belongs to, in pixels. */
    private static final int INDENT = 20;

    private TicksView() {}

    /** Has the list show the ticks from now on. */
    static void show(Ticks ticks, ListView<Ticks.Row> list) {
        list.setItems(ticks.rows());
        list.setFixedCellSize(28);
        list.setCellFactory(view -> new Cell(ticks));
        ticks.changes().subscribe(change -> list.refresh());
        list.focusedProperty().subscribe(focused -> {
            if (focused && list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Ticks.Row chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && chosen != null) {
                ticks.toggle(chosen);
                event.consume();
            }
        });
    }

    /** A line. */
    private static final class Cell extends ListCell<Ticks.Row> {

        private final Ticks ticks;
        private final CheckBox box = new CheckBox();
        private final Label text = new Label();
        private final Label detail = new Label();
        private final HBox line = new HBox(8, box, text, detail);

        Cell(Ticks ticks) {
            this.ticks = ticks;
            box.setFocusTraversable(false);
            box.setOnAction(event -> toggle());
            text.setMinWidth(Region.USE_PREF_SIZE);
            detail.getStyleClass().add("cf-quiet");
            detail.setMinWidth(0);
            detail.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(detail, Priority.ALWAYS);
            line.setAlignment(Pos.CENTER_LEFT);
            line.setMinWidth(0);
            line.setPrefWidth(0);
        }

        private void toggle() {
            if (getItem() != null) {
                ticks.toggle(getItem());
            }
        }

        @Override
        protected void updateItem(Ticks.Row row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            boolean group = row instanceof Ticks.Group;
            Ticks.State state = ticks.state(row);
            box.setIndeterminate(state == Ticks.State.SOME);
            box.setSelected(state == Ticks.State.ON);
            box.setAccessibleText(row.text());
            text.setText(row.text());
            text.getStyleClass().remove("cf-tick-group");
            if (group) {
                text.getStyleClass().add("cf-tick-group");
            }
            detail.setText(row.detail());
            line.setPadding(row instanceof Ticks.Item item ? new Insets(0, 0, 0, INDENT * (1 + item.level())) : Insets.EMPTY);
            setAccessibleText(row.text() + ", " + row.detail());
            setGraphic(line);
        }
    }
}
