package dev.crowfoot.ui.inspector.field;

import dev.crowfoot.ui.inspector.form.Option;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** An option in a list: its text, and the quiet word at the right. */
final class OptionCell extends ListCell<Option> {

    private final Label text = new Label();
    private final Label detail = new Label();
    private final HBox row;

    OptionCell(Consumer<Option> chosen) {
        detail.getStyleClass().add("quiet");
        detail.setMinWidth(0);
        text.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        row = new HBox(8, text, space, detail);
        row.getStyleClass().add("option-row");
        row.setPrefWidth(1);
        setOnMouseClicked(_ -> {
            if (getItem() != null) {
                chosen.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Option item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            text.setText(item.text());
            detail.setText(item.detail());
            setGraphic(row);
            setAccessibleText(item.text() + " " + item.detail());
        }
    }
}
