package dev.crowfoot.ui.imports;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;

/** Shows the lines of a report. */
final class ReportList {

    private ReportList() {}

    /** Has the list show lines from now on. */
    static void show(ListView<ReportLines.Line> list) {
        list.setFixedCellSize(24);
        list.setCellFactory(view -> new Cell());
    }

    /** A line; what does not fit is in its tooltip. */
    private static final class Cell extends ListCell<ReportLines.Line> {

        private final Tooltip whole = new Tooltip();

        Cell() {
            setPrefWidth(0);
            whole.setWrapText(true);
            whole.setMaxWidth(480);
        }

        @Override
        protected void updateItem(ReportLines.Line line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().remove("cf-tick-group");
            setText(empty || line == null ? null : line.text());
            setTooltip(empty || line == null ? null : whole);
            if (!empty && line != null) {
                whole.setText(line.text());
                if (line.heading()) {
                    getStyleClass().add("cf-tick-group");
                }
            }
        }
    }
}
