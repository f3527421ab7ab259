package dev.crowfoot.document;

import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.document.edit.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The open document, its history, and those who listen to it. For one thread alone. Nothing may be done to it from inside a listener:
 * that throws {@link IllegalStateException}, as the other listeners would hear of two changes in the wrong order.
 */
@SuppressWarnings("ReferenceEquality") // an edit that changes nothing gives back the very same document, and comparing whole ones costs
public final class DocumentStore {

    private final Edits edits;
    private final List<Consumer<DocumentChange>> listeners = new CopyOnWriteArrayList<>();
    private History history;
    private @Nullable OpenGesture gesture;
    private boolean telling;

    /** Applies an edit to a document: a pure function. */
    @FunctionalInterface
    public interface Edits {
        /** What comes of the edit. */
        Outcome apply(Document document, Edit edit);
    }

    /** Something that takes a while and is one entry in the history: a drag, a text being typed. */
    public interface Gesture {

        /**
         * Shows what the edit would make of the document as it was when the gesture began; takes the place of the preview before. A
         * gesture that is over refuses.
         */
        Outcome preview(Edit edit);

        /** Keeps the last preview, if there is one. A gesture that is over stays as it is. */
        void commit();

        /** Goes back to the document as it was when the gesture began. A gesture that is over stays as it is. */
        void cancel();
    }

    /** A store of that document, which counts as saved, with the edits that there are. */
    public DocumentStore(Document first) {
        this(first, dev.crowfoot.document.edit.Edits::apply);
    }

    /** A store of that document, which counts as saved. */
    public DocumentStore(Document first, Edits edits) {
        this.history = new History(first);
        this.edits = edits;
    }

    /** The document as it is now, a preview included. */
    public Document document() {
        return gesture == null ? history.current() : gesture.shown;
    }

    /** Does the edit, or refuses it. A gesture that is open is kept first. */
    public Outcome dispatch(Edit edit) {
        endGesture();
        Document before = history.current();
        Outcome outcome = edits.apply(before, edit);
        if (outcome instanceof Outcome.Applied(Document after, String name) && after != before) {
            history.add(after, name);
            tell(new DocumentChange(before, after, name, false));
        }
        return outcome;
    }

    /** Puts a document that came from elsewhere, recovered or read again, in place as one entry of the history. */
    public void adopt(String name, Document document) {
        endGesture();
        Document before = history.current();
        if (!document.equals(before)) {
            history.add(document, name);
            tell(new DocumentChange(before, document, name, false));
        }
    }

    /** Begins a gesture. One that is open is kept first. */
    public Gesture begin(String name) {
        endGesture();
        gesture = new OpenGesture(name);
        return gesture;
    }

    /** Takes back what was done last; nothing if there is nothing. An open gesture is cancelled in its place. */
    public void undo() {
        if (gesture != null) {
            gesture.cancel();
        } else {
            travel(History::undo);
        }
    }

    /** Does again what was undone last; nothing if there is nothing. */
    public void redo() {
        endGesture();
        travel(History::redo);
    }

    /** What {@link #undo} would take back. */
    public Optional<String> undoName() {
        return history.undoName();
    }

    /** What {@link #redo} would do again. */
    public Optional<String> redoName() {
        return history.redoName();
    }

    /** The names of all that can be undone, the newest last. */
    public List<String> history() {
        return history.names();
    }

    /** Tells the listener of each change, a preview included, until the subscription is closed. */
    public Subscription listen(Consumer<? super DocumentChange> listener) {
        Consumer<DocumentChange> entry = listener::accept;
        listeners.add(entry);
        return () -> listeners.remove(entry);
    }

    /** A revision was made: the baseline is this one, in all of the history, and undo does not change it. */
    public void rebase(Baseline baseline) {
        changeAll("", document -> document.withBaseline(baseline));
    }

    /** Changes every document of the history in the same way, outside the history. */
    public void changeAll(String name, UnaryOperator<Document> change) {
        endGesture();
        Document before = history.current();
        history.changeAll(change);
        tell(new DocumentChange(before, history.current(), name, false));
    }

    /** Another document was opened; its history begins here, and it counts as saved. */
    public void replace(Document other) {
        refuseInsideListener();
        gesture = null;
        Document before = history.current();
        history = new History(other);
        tell(new DocumentChange(before, other, "", false));
    }

    /** Whether listeners are being told of a change just now, so that nothing may be done to the document. */
    public boolean isTelling() {
        return telling;
    }

    /** Whether the document is as it was when it was last saved or opened. */
    public boolean isSaved() {
        return gesture == null && history.isSaved();
    }

    /** The document as it is now was saved. */
    public void markSaved() {
        history.markSaved();
    }

    private void travel(Function<History, Optional<String>> move) {
        refuseInsideListener();
        Document before = history.current();
        move.apply(history).ifPresent(name -> tell(new DocumentChange(before, history.current(), name, false)));
    }

    private void endGesture() {
        refuseInsideListener();
        if (gesture != null) {
            gesture.commit();
        }
    }

    private void refuseInsideListener() {
        if (telling) {
            throw new IllegalStateException("a listener of the document tried to change it");
        }
    }

    private void tell(DocumentChange change) {
        telling = true;
        try {
            listeners.forEach(l -> l.accept(change));
        } finally {
            telling = false;
        }
    }

    /** The gesture that is open, or one that was. */
    private final class OpenGesture implements Gesture {

        private final String name;
        private final Document base = history.current();
        private Document shown = base;

        OpenGesture(String name) {
            this.name = name;
        }

        @Override
        public Outcome preview(Edit edit) {
            refuseInsideListener();
            if (gesture != this) {
                return new Outcome.Rejected("This was finished already.");
            }
            Outcome outcome = edits.apply(base, edit);
            if (outcome instanceof Outcome.Applied applied) {
                show(applied.document());
            }
            return outcome;
        }

        @Override
        public void commit() {
            refuseInsideListener();
            if (gesture == this) {
                gesture = null;
                if (shown != base) {
                    history.add(shown, name);
                    // from the beginning, so that who does not listen to previews hears of all that changed
                    tell(new DocumentChange(base, shown, name, false));
                }
            }
        }

        @Override
        public void cancel() {
            refuseInsideListener();
            if (gesture == this) {
                show(base);
                gesture = null;
            }
        }

        private void show(Document document) {
            Document before = shown;
            shown = document;
            if (before != document) {
                tell(new DocumentChange(before, document, name, true));
            }
        }
    }
}
