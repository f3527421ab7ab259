package dev.crowfoot.ui.inspector.field;

import dev.crowfoot.ui.inspector.form.Field;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.layout.VBox;

/** The fields of a section, or of a list item, one below the other. A field that stays keeps its view. */
final class FieldViews extends VBox {

    private final FormHost host;
    private final Map<String, FieldView> views = new LinkedHashMap<>();

    FieldViews(FormHost host) {
        this.host = host;
        getStyleClass().add("fields");
    }

    void show(List<Field> fields) {
        Set<String> wanted = new HashSet<>();
        boolean alone = fields.size() == 1;
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            wanted.add(field.name().id());
            FieldView view = shown(field, alone);
            view.show(host.problems(field.name()));
            place(i, view);
        }
        views.keySet().retainAll(wanted);
        getChildren().retainAll(views.values());
    }

    /** Does what was typed in one of the fields and not yet taken over. */
    void commit() {
        List.copyOf(views.values()).forEach(FieldView::commit);
    }

    private FieldView shown(Field field, boolean alone) {
        FieldView known = views.get(field.name().id());
        if (known != null && known.show(field)) {
            return known;
        }
        if (known != null) {
            getChildren().remove(known);
        }
        FieldView made = view(field, alone);
        made.show(field);
        views.put(field.name().id(), made);
        return made;
    }

    /** Leaves alone what is in its place, so that nothing loses the focus needlessly. */
    private void place(int index, FieldView view) {
        int now = getChildren().indexOf(view);
        if (now > index) {
            // those between are gone, or get their places next
            getChildren().subList(index, now).clear();
        } else if (now < 0) {
            getChildren().add(index, view);
        }
    }

    private FieldView view(Field field, boolean alone) {
        return switch (field) {
            case Field.Text text -> new TextView(host, text);
            case Field.WholeNumber number -> new NumberView(host, number);
            case Field.Check check -> new CheckView(host, check);
            case Field.Choice choice -> new ChoiceView(host, choice);
            case Field.Flags flags -> new FlagsView(host, flags);
            case Field.Chips chips -> new ChipsView(host, chips);
            case Field.Swatches swatches -> new SwatchesView(host, swatches);
            case Field.Items items -> new ItemsView(host, items, alone);
            case Field.Action action -> new ActionView(host, action);
            case Field.Note note -> new NoteView(host, note);
            case Field.Fact fact -> new FactView(host, fact);
        };
    }
}
