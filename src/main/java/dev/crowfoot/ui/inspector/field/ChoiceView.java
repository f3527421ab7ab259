package dev.crowfoot.ui.inspector.field;

import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.Option;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/** One of several: a button that shows it and opens the list. Up and Down open it as well, and so does a letter to search for. */
final class ChoiceView extends FieldView {

    private final Button control = new Button();
    private final Label text = new Label();
    private Field.Choice field;

    ChoiceView(FormHost host, Field.Choice first) {
        super(host);
        field = first;
        name(control, first.name());
        control.setAccessibleRole(AccessibleRole.COMBO_BOX);
        control.setGraphic(row());
        control.getStyleClass().setAll("choice");
        control.setMaxWidth(Double.MAX_VALUE);
        control.setMinWidth(0);
        control.setMnemonicParsing(false);
        control.setOnAction(_ -> open(""));
        control.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        control.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        layOut(first.name(), control, control);
    }

    private HBox row() {
        text.setMaxWidth(Double.MAX_VALUE);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(text, new FontIcon("bi-chevron-expand"));
        row.getStyleClass().add("choice-row");
        row.prefWidthProperty().bind(control.widthProperty().subtract(18));
        row.setMinWidth(0);
        return row;
    }

    @Override
    boolean show(Field now) {
        if (!(now instanceof Field.Choice choice)) {
            return false;
        }
        field = choice;
        String selected = choice.options().stream().filter(o -> o.key().equals(choice.selected())).map(Option::text).findFirst()
                .orElse(choice.prompt());
        text.setText(selected);
        control.setAccessibleText(choice.name().label() + ": " + selected);
        return true;
    }

    private void open(String letters) {
        new OptionPopup(control, field.options(), field.free(), this::take).open(field.selected(), letters);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP || event.getCode() == KeyCode.ENTER) {
            open("");
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        String letters = event.getCharacter();
        if (letters.length() == 1 && Character.isLetterOrDigit(letters.charAt(0)) && !event.isShortcutDown() && !event.isAltDown()) {
            open(letters);
            event.consume();
        }
    }

    private void take(Option option) {
        Field.Choice asked = field;
        if (!option.key().equals(asked.selected())) {
            submit(() -> asked.input().change(option.key()));
        }
    }
}
