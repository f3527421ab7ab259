package dev.crowfoot.ui.inspector.field;

import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.Option;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;

/** Several in an order, as chips: a click on one, or Delete, takes it out; Alt+Left and Alt+Right move it. */
final class ChipsView extends FieldView {

    private final FlowPane pane = new FlowPane(4, 4);
    private final Button add = new Button(null, new FontIcon("bi-plus"));
    private Field.Chips field;

    ChipsView(FormHost host, Field.Chips first) {
        super(host);
        field = first;
        pane.setPrefWrapLength(WIDE);
        name(add, first.name());
        add.setAccessibleText(first.name().label() + ": " + Texts.of("inspector.chips.add"));
        add.getStyleClass().setAll("chip", "chip-add");
        add.setOnAction(_ -> open());
        layOut(first.name(), pane, add);
        showChips();
    }

    @Override
    boolean show(Field now) {
        if (!(now instanceof Field.Chips chips)) {
            return false;
        }
        boolean same = chips.values().equals(field.values());
        field = chips;
        if (!same) {
            showChips();
        }
        add.setDisable(free().isEmpty());
        return true;
    }

    /** The focus stays at its place among the chips. */
    private void showChips() {
        int focused = focused();
        List<Button> chips = new ArrayList<>();
        for (int i = 0; i < field.values().size(); i++) {
            chips.add(chip(i, field.values().get(i)));
        }
        chips.add(add);
        pane.getChildren().setAll(chips);
        if (focused >= 0) {
            pane.getChildren().get(Math.min(focused, chips.size() - 1)).requestFocus();
        }
    }

    private int focused() {
        for (int i = 0; i < pane.getChildren().size(); i++) {
            if (pane.getChildren().get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private Button chip(int index, Option option) {
        Button chip = new Button(option.text(), new FontIcon("bi-x"));
        chip.setId("inspector-" + field.name().id() + "-" + option.key().replace('.', '-'));
        chip.setAccessibleText(Texts.of("inspector.chips.remove", option.text()));
        chip.setTooltip(tooltip(Texts.of("inspector.chips.tip", option.text())));
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setMnemonicParsing(false);
        chip.getStyleClass().setAll("chip");
        chip.setOnAction(_ -> take(without(index)));
        chip.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, index));
        return chip;
    }

    private void pressed(KeyEvent event, int index) {
        int to = event.getCode() == KeyCode.LEFT ? index - 1 : event.getCode() == KeyCode.RIGHT ? index + 1 : -1;
        if (event.isAltDown() && to >= 0 && to < field.values().size()) {
            List<String> keys = keys();
            Collections.swap(keys, index, to);
            pane.getChildren().get(to).requestFocus();
            take(keys);
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            take(without(index));
            event.consume();
        }
    }

    private void open() {
        new OptionPopup(add, free(), null, option -> {
            List<String> keys = keys();
            keys.add(option.key());
            take(keys);
        }).open(null, "");
    }

    private List<Option> free() {
        List<String> keys = keys();
        return field.options().stream().filter(o -> !keys.contains(o.key())).toList();
    }

    private List<String> keys() {
        return new ArrayList<>(field.values().stream().map(Option::key).toList());
    }

    private List<String> without(int index) {
        List<String> keys = keys();
        keys.remove(index);
        return keys;
    }

    private void take(List<String> keys) {
        Field.Chips asked = field;
        submit(() -> asked.input().change(keys));
    }
}
