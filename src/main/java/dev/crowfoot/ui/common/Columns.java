package dev.crowfoot.ui.common;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Sets up tables that list things in an order of their own. */
public final class Columns {

    private Columns() {}

    /** A column that shows something of each row. */
    public static <R, V> void show(TableColumn<R, V> column, Function<R, V> value) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())).getReadOnlyProperty());
        column.setReorderable(false);
        column.setSortable(false);
    }

    /** What the table says while it is empty. */
    public static void whenEmpty(TableView<?> table, String text) {
        Label words = new Label(text);
        words.setWrapText(true);
        words.getStyleClass().add("cf-empty");
        table.setPlaceholder(words);
    }
}
