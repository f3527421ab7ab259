package dev.crowfoot.ui.inspector.field;

import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Field;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** One of the colours. */
final class SwatchesView extends FieldView {

    private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();
    private Field.Swatches field;

    SwatchesView(FormHost host, Field.Swatches first) {
        super(host);
        field = first;
        FlowPane pane = new FlowPane(4, 4);
        pane.setPrefWrapLength(WIDE);
        for (String color : first.colors()) {
            ToggleButton button = new ToggleButton();
            String text = Texts.of("inspector.color." + color);
            button.setId("inspector-" + first.name().id() + "-" + color);
            button.setAccessibleText(first.name().label() + ": " + text);
            button.setTooltip(tooltip(text));
            button.getStyleClass().setAll("swatch", "swatch-" + color);
            button.setOnAction(_ -> take(color));
            buttons.put(color, button);
        }
        pane.getChildren().addAll(buttons.values());
        layOut(first.name(), pane, pane.getChildren().getFirst());
    }

    @Override
    boolean show(Field now) {
        if (!(now instanceof Field.Swatches swatches) || !swatches.colors().equals(field.colors())) {
            return false;
        }
        field = swatches;
        buttons.forEach((color, button) -> button.setSelected(color.equals(swatches.selected())));
        return true;
    }

    private void take(String color) {
        Field.Swatches asked = field;
        if (!color.equals(asked.selected())) {
            submit(() -> asked.input().change(color));
        }
        show(field);
    }
}
