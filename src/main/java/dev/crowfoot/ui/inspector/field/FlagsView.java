package dev.crowfoot.ui.inspector.field;

import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.Option;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** Any of several, as buttons that stay down; from three on there is one for all. */
final class FlagsView extends FieldView {

    private static final String ALL = "all";
    private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();
    private Field.Flags field;

    FlagsView(FormHost host, Field.Flags first) {
        super(host);
        field = first;
        FlowPane pane = new FlowPane(4, 4);
        pane.setPrefWrapLength(WIDE);
        if (first.options().size() > 2) {
            add(ALL, Texts.of("inspector.flags.all"));
        }
        first.options().forEach(o -> add(o.key(), o.text()));
        pane.getChildren().addAll(buttons.values());
        layOut(first.name(), pane, pane.getChildren().getFirst());
    }

    private void add(String key, String text) {
        ToggleButton button = new ToggleButton(text);
        name(button, field.name());
        button.setId("inspector-" + field.name().id() + "-" + key);
        button.setAccessibleText(field.name().label() + ": " + text);
        button.getStyleClass().setAll("flag");
        button.setMnemonicParsing(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> take(key, button.isSelected()));
        buttons.put(key, button);
    }

    @Override
    boolean show(Field now) {
        if (!(now instanceof Field.Flags flags) || !flags.options().equals(field.options())) {
            return false;
        }
        field = flags;
        buttons.forEach((key, button) -> button.setSelected(
                key.equals(ALL) ? flags.selected().containsAll(keys(flags)) : flags.selected().contains(key)));
        return true;
    }

    private void take(String key, boolean on) {
        Field.Flags asked = field;
        Set<String> keys = new HashSet<>(asked.selected());
        Set<String> meant = key.equals(ALL) ? keys(asked) : Set.of(key);
        if (on) {
            keys.addAll(meant);
        } else {
            keys.removeAll(meant);
        }
        submit(() -> asked.input().change(keys));
        show(field);
    }

    private static Set<String> keys(Field.Flags flags) {
        return flags.options().stream().map(Option::key).collect(Collectors.toUnmodifiableSet());
    }
}
