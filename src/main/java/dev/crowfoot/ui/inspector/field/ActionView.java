package dev.crowfoot.ui.inspector.field;

import dev.crowfoot.ui.inspector.form.Field;
import javafx.scene.control.Button;
import org.kordamp.ikonli.javafx.FontIcon;

/** Something to be done. */
final class ActionView extends FieldView {

    private Field.Action field;

    ActionView(FormHost host, Field.Action first) {
        super(host);
        field = first;
        Button button = new Button(first.name().label(), new FontIcon(first.icon()));
        name(button, first.name());
        button.getStyleClass().add("quiet-button");
        if (first.dangerous()) {
            button.getStyleClass().add("dangerous");
        }
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> submit(() -> field.change().get()));
        getChildren().addFirst(button);
    }

    @Override
    boolean show(Field now) {
        if (!(now instanceof Field.Action action) || action.dangerous() != field.dangerous()) {
            return false;
        }
        field = action;
        return true;
    }
}
