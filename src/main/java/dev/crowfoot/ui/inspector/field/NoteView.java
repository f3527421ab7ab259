package dev.crowfoot.ui.inspector.field;

import dev.crowfoot.ui.inspector.form.Field;
import javafx.scene.control.Label;

/** Something to know. */
final class NoteView extends FieldView {

    private final Label label = new Label();

    NoteView(FormHost host, Field.Note first) {
        super(host);
        label.setId("inspector-" + first.name().id());
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("note");
        getChildren().addFirst(label);
    }

    @Override
    boolean show(Field now) {
        if (!(now instanceof Field.Note note)) {
            return false;
        }
        label.setText(note.text());
        return true;
    }
}
