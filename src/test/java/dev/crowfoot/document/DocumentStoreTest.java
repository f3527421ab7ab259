package dev.crowfoot.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.crowfoot.design.Design;
import dev.crowfoot.diagram.Diagram;
import dev.crowfoot.diagram.DiagramId;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.document.edit.Outcome;
import dev.crowfoot.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The contract of undo, with an edit that only names the main diagram. */
class DocumentStoreTest {
    private final Document first = Document.empty(Settings.of("blog", Target.H2));
    private final DocumentStore store = new DocumentStore(first, DocumentStoreTest::apply);

    private static Outcome apply(Document document, Edit edit) {
        return edit instanceof Edit.RenameDiagram(DiagramId id, String name) && !name.isEmpty()
                ? new Outcome.Applied(document.with(Diagram.empty(id, name)), "Rename to " + name)
                : new Outcome.Rejected("no");
    }

    private static Edit rename(String name) {
        return new Edit.RenameDiagram(DiagramId.MAIN, name);
    }

    private String shown() {
        return store.document().diagrams().firstEntry().getValue().name();
    }

    @Test
    void undoAndRedoWalkTheHistoryByName() {
        store.dispatch(rename("A"));
        store.dispatch(rename("B"));
        store.undo();
        assertEquals(List.of("A", Optional.of("Rename to A"), Optional.of("Rename to B"), List.of("Rename to A")),
                List.of(shown(), store.undoName(), store.redoName(), store.history()));
        store.undo();
        assertSame(first, store.document());
        store.redo();
        store.redo();
        store.redo();
        assertEquals("B", shown());
    }

    @Test
    void anEditAfterUndoForgetsWhatWasUndone() {
        store.dispatch(rename("A"));
        store.undo();
        store.dispatch(rename("B"));
        assertEquals(List.of(Optional.empty(), List.of("Rename to B")), List.of(store.redoName(), store.history()));
    }

    @Test
    void aRefusedEditChangesNothingAndTellsNobody() {
        List<DocumentChange> heard = new ArrayList<>();
        store.listen(heard::add);
        assertEquals(new Outcome.Rejected("no"), store.dispatch(rename("")));
        assertEquals(List.of(List.of(), List.of()), List.of(heard, store.history()));
    }

    @Test
    void aGestureIsOneEntryAndItsPreviewsStartFromWhereItBegan() {
        List<Boolean> previews = new ArrayList<>();
        store.listen(change -> previews.add(change.preview()));
        DocumentStore.Gesture gesture = store.begin("Drag");
        gesture.preview(rename("A"));
        gesture.preview(rename("B"));
        gesture.commit();
        assertEquals(List.of("B", List.of("Drag"), List.of(true, true, false)), List.of(shown(), store.history(), previews));
    }

    @Test
    void aCancelledGestureLeavesNoTrace() {
        DocumentStore.Gesture gesture = store.begin("Drag");
        gesture.preview(rename("A"));
        store.undo();
        gesture.commit();
        assertEquals(new Outcome.Rejected("This was finished already."), gesture.preview(rename("B")));
        assertSame(first, store.document());
        assertEquals(List.of(), store.history());
    }

    @Test
    void anEditDuringAGestureKeepsTheGestureFirst() {
        store.begin("Drag").preview(rename("A"));
        store.dispatch(rename("B"));
        assertEquals(List.of("Drag", "Rename to B"), store.history());
    }

    @Test
    void undoingToWhatWasSavedIsSavedAgain() {
        store.dispatch(rename("A"));
        store.markSaved();
        store.dispatch(rename("B"));
        assertEquals(false, store.isSaved());
        store.undo();
        assertEquals(true, store.isSaved());
        store.undo();
        store.dispatch(rename("C"));
        assertEquals(false, store.isSaved());
    }

    @Test
    void aNewBaselineHoldsInAllOfTheHistory() {
        store.dispatch(rename("A"));
        Baseline baseline = new Baseline("20261120093000_first", Design.EMPTY);
        store.rebase(baseline);
        store.undo();
        assertEquals(List.of(baseline, "Main"), List.of(store.document().baseline(), shown()));
    }

    @Test
    void aListenerMayNotChangeWhatItHearsOf() {
        store.listen(change -> store.dispatch(rename("B")));
        assertThrows(IllegalStateException.class, () -> store.dispatch(rename("A")));
        assertEquals("A", shown());
    }

    @Test
    void aClosedSubscriptionHearsNothing() {
        List<DocumentChange> heard = new ArrayList<>();
        Subscription subscription = store.listen(heard::add);
        subscription.close();
        subscription.close();
        store.dispatch(rename("A"));
        assertEquals(List.of(), heard);
    }
}
