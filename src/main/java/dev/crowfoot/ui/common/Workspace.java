package dev.crowfoot.ui.common;

import dev.crowfoot.design.id.Id;
import dev.crowfoot.diagram.DiagramId;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.DocumentChange;
import dev.crowfoot.document.DocumentStore;
import dev.crowfoot.document.Subscription;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.document.edit.Outcome;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the window works on: the open document, what of it is selected, and the diagram that is shown. For the UI thread alone. */
public final class Workspace {

    private final DocumentStore store;
    private final Notices notices;
    private final Selection selection = new Selection();
    private final Listeners<Id> reveals = new Listeners<>();
    private final ReadOnlyObjectWrapper<DiagramId> diagram;

    /** A workspace on what is open in the store, whose first diagram is shown. */
    public Workspace(DocumentStore store, Notices notices) {
        this.store = store;
        this.notices = notices;
        this.diagram = new ReadOnlyObjectWrapper<>(store.document().diagrams().firstEntry().getKey());
        store.listen(this::keepDiagram);
    }

    /** The document with its history. */
    public DocumentStore store() {
        return store;
    }

    /** The document as it is now. */
    public Document document() {
        return store.document();
    }

    /** What is selected. */
    public Selection selection() {
        return selection;
    }

    /** Where to tell the person something. */
    public Notices notices() {
        return notices;
    }

    /** The diagram that is shown; always one of the document's. */
    public ReadOnlyObjectProperty<DiagramId> diagram() {
        return diagram.getReadOnlyProperty();
    }

    /** Shows that diagram; nothing happens if it is not there. */
    public void show(DiagramId id) {
        if (document().diagrams().containsKey(id)) {
            diagram.set(id);
        }
    }

    /** Does the edit; a refusal is told to the person. Returns whether it was done. */
    public boolean run(Edit edit) {
        return switch (store.dispatch(edit)) {
            case Outcome.Applied _ -> true;
            case Outcome.Rejected(String reason) -> {
                notices.refused(reason);
                yield false;
            }
        };
    }

    /** Selects the thing and brings it into view wherever it is shown. */
    public void reveal(Id id) {
        selection.select(id);
        reveals.tell(id);
    }

    /** Tells the listener what shall be brought into view. */
    public Subscription onReveal(Consumer<Id> listener) {
        return reveals.add(listener);
    }

    private void keepDiagram(DocumentChange change) {
        if (!change.after().diagrams().containsKey(diagram.get())) {
            diagram.set(change.after().diagrams().firstEntry().getKey());
        }
    }
}
