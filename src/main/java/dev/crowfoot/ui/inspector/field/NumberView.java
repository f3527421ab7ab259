package dev.crowfoot.ui.inspector.field;

import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Field;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** A whole number; Up and Down count. */
final class NumberView extends FieldView {

    private final TextField control = new TextField();
    private final TextInput input;
    private Field.WholeNumber field;

    NumberView(FormHost host, Field.WholeNumber first) {
        super(host);
        field = first;
        name(control, first.name());
        control.getStyleClass().add("number");
        control.setPrefColumnCount(6);
        input = TextInput.of(host, control, false, this::take);
        control.addEventFilter(KeyEvent.KEY_PRESSED, this::count);
        layOut(first.name(), control, control);
    }

    @Override
    boolean show(Field now) {
        if (!(now instanceof Field.WholeNumber number)) {
            return false;
        }
        if (!text(number.value()).equals(text(field.value()))) {
            say(null, false);
        }
        field = number;
        control.setPromptText(number.prompt());
        input.show(text(number.value()));
        return true;
    }

    @Override
    void commit() {
        input.commit();
    }

    private void count(KeyEvent event) {
        int step = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
        if (step != 0 && control.getText().matches("-?\\d{1,18}")) {
            control.setText(String.valueOf(Long.parseLong(control.getText()) + step));
            event.consume();
        }
    }

    private void take() {
        Field.WholeNumber asked = field;
        if (submit(() -> asked.input().change(number(control.getText().strip()))).isDone()) {
            input.show(text(field.value()));
            input.restore();
        } else {
            control.selectAll();
        }
    }

    private static @Nullable Long number(String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(Texts.of("inspector.number.notWhole", text), e);
        }
    }

    private static String text(@Nullable Long value) {
        return value == null ? "" : value.toString();
    }
}
