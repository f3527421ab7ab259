package dev.crowfoot.ui.inspector.field;

import dev.crowfoot.ui.inspector.form.Field;
import javafx.scene.control.CheckBox;

/** Yes or no; a dash where several things differ. */
final class CheckView extends FieldView {

    private final CheckBox control = new CheckBox();
    private Field.Check field;

    CheckView(FormHost host, Field.Check first) {
        super(host);
        field = first;
        name(control, first.name());
        control.setText(first.name().label());
        control.setMnemonicParsing(false);
        control.setOnAction(_ -> take());
        layOutIndented(control);
    }

    @Override
    boolean show(Field now) {
        if (!(now instanceof Field.Check check)) {
            return false;
        }
        field = check;
        control.setIndeterminate(check.value() == null);
        control.setSelected(Boolean.TRUE.equals(check.value()));
        return true;
    }

    private void take() {
        Field.Check asked = field;
        boolean on = control.isSelected();
        submit(() -> asked.input().change(on));
        show(field);
    }
}
