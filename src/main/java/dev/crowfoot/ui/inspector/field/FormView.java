package dev.crowfoot.ui.inspector.field;

import dev.crowfoot.ui.inspector.form.Form;
import dev.crowfoot.ui.inspector.form.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.VBox;

/** A form: its sections one below the other. Another state of the same form keeps all views that are still wanted. */
public final class FormView extends VBox {

    private final FormHost host;
    private final Map<String, SectionView> sections = new LinkedHashMap<>();
    private String key = "";

    /** A form that shows nothing yet. */
    public FormView(FormHost host) {
        this.host = host;
        getStyleClass().add("form");
    }

    /** Shows the form. */
    public void show(Form form) {
        if (!form.key().equals(key)) {
            key = form.key();
            sections.clear();
        }
        List<SectionView> wanted = new ArrayList<>();
        for (Section section : form.sections()) {
            String id = section.key().isEmpty() ? "at" + Math.min(wanted.size(), 1) : section.key();
            SectionView view = sections.computeIfAbsent(id, _ -> new SectionView(host, section));
            view.show(section);
            wanted.add(view);
        }
        sections.values().retainAll(wanted);
        if (!getChildren().equals(wanted)) {
            getChildren().setAll(wanted);
        }
    }

    /** Does what was typed in a field and not yet taken over. */
    public void commit() {
        List.copyOf(sections.values()).forEach(SectionView::commit);
    }
}
