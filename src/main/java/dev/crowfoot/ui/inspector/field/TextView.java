package dev.crowfoot.ui.inspector.field;

import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.Field.TextStyle;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/** A text. */
final class TextView extends FieldView {

    private static final int MOST_LINES = 12;
    private static final double CHARACTER = 8;
    private final TextInputControl control;
    private final TextInput input;
    private Field.Text field;

    TextView(FormHost host, Field.Text first) {
        super(host);
        field = first;
        TextStyle style = first.style();
        control = style == TextStyle.LINE || style == TextStyle.CODE ? new TextField() : area(style);
        name(control, first.name());
        if (style == TextStyle.CODE || style == TextStyle.STATEMENT) {
            control.getStyleClass().add("code");
        }
        input = TextInput.of(host, control, style == TextStyle.STATEMENT, this::take);
        if (style == TextStyle.STATEMENT) {
            layOutBelow(first.name(), control, control);
        } else {
            layOut(first.name(), withSuggestions(first), control);
        }
    }

    @Override
    boolean show(Field now) {
        if (!(now instanceof Field.Text text) || text.style() != field.style() || !text.suggestions().equals(field.suggestions())) {
            return false;
        }
        if (!text.value().equals(field.value())) {
            say(null, false);
        }
        field = text;
        control.setPromptText(text.prompt());
        input.show(text.value());
        return true;
    }

    @Override
    void commit() {
        input.commit();
    }

    private void take() {
        Field.Text asked = field;
        String text = control.getText();
        String typed = asked.style() == TextStyle.LINE || text.isBlank() ? text.strip() : text;
        if (typed.equals(asked.value())) {
            input.restore();
        } else if (submit(() -> asked.input().change(typed)).isDone()) {
            input.show(field.value());
            input.restore();
        } else {
            control.selectAll();
        }
    }

    private static TextArea area(TextStyle style) {
        TextArea area = new TextArea();
        area.setWrapText(style == TextStyle.PROSE);
        area.setPrefColumnCount(10);
        area.setMinHeight(USE_PREF_SIZE);
        int least = style == TextStyle.PROSE ? 1 : 2;
        area.textProperty().subscribe(text -> area.setPrefRowCount(Math.clamp(lines(text, area.getWidth()), least, MOST_LINES)));
        return area;
    }

    /** About as many as the text takes in that width. */
    private static int lines(String text, double width) {
        int inOneLine = width > 0 ? (int) Math.max(10, width / CHARACTER) : 30;
        return text.lines().mapToInt(line -> 1 + line.length() / inOneLine).sum();
    }

    private Node withSuggestions(Field.Text first) {
        if (first.suggestions().isEmpty()) {
            return control;
        }
        Button open = new Button(null, new FontIcon("bi-chevron-down"));
        open.getStyleClass().add("suggest");
        open.setFocusTraversable(false);
        open.setId("inspector-" + first.name().id() + "-suggest");
        open.setAccessibleText(Texts.of("inspector.suggestions", first.name().label()));
        open.setOnAction(_ -> menu(first.suggestions()).show(control, Side.BOTTOM, 0, 2));
        HBox both = new HBox(control, open);
        both.getStyleClass().add("with-suggest");
        HBox.setHgrow(control, Priority.ALWAYS);
        return both;
    }

    private ContextMenu menu(List<String> suggestions) {
        ContextMenu menu = new ContextMenu();
        for (String suggestion : suggestions) {
            MenuItem item = new MenuItem(suggestion);
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> {
                control.setText(suggestion);
                input.commit();
            });
            menu.getItems().add(item);
        }
        return menu;
    }
}
