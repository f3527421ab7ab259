package dev.crowfoot.ui.inspector.field;

import dev.crowfoot.ui.inspector.form.Field;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;

/** A value that is changed elsewhere, as a link where it leads there. */
final class FactView extends FieldView {

    private final Labeled value;
    private Field.Fact field;

    FactView(FormHost host, Field.Fact first) {
        super(host);
        field = first;
        value = first.opens() == null ? new Label() : new Hyperlink();
        name(value, first.name());
        value.getStyleClass().add("fact");
        value.setMaxWidth(Double.MAX_VALUE);
        value.setMnemonicParsing(false);
        value.setWrapText(true);
        if (value instanceof Hyperlink link) {
            link.setOnAction(_ -> open(link));
        }
        layOut(first.name(), value, value);
    }

    @Override
    boolean show(Field now) {
        if (!(now instanceof Field.Fact fact) || (fact.opens() == null) != (field.opens() == null)) {
            return false;
        }
        field = fact;
        value.setText(fact.value());
        value.setAccessibleText(fact.name().label() + ": " + fact.value());
        return true;
    }

    private void open(Hyperlink link) {
        link.setVisited(false);
        if (field.opens() != null) {
            host().open(field.opens());
        }
    }
}
