package dev.crowfoot.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Whole documents with the names of what led to them. What they share they share as objects, so that a long history costs little. */
final class History {

    private static final int LONGEST = 1000;
    private final List<Entry> entries = new ArrayList<>();
    private int position;
    private int saved;

    /** A document and what led to it. */
    private record Entry(Document document, String name) {}

    History(Document first) {
        entries.add(new Entry(first, ""));
    }

    Document current() {
        return entries.get(position).document();
    }

    void add(Document document, String name) {
        entries.subList(position + 1, entries.size()).clear();
        if (saved > position) {
            saved = -1;
        }
        entries.add(new Entry(document, name));
        position++;
        if (entries.size() > LONGEST) {
            entries.removeFirst();
            position--;
            saved = Math.max(-1, saved - 1);
        }
    }

    /** Goes one back, if it can; the name of what was undone. */
    Optional<String> undo() {
        Optional<String> name = undoName();
        name.ifPresent(n -> position--);
        return name;
    }

    /** Goes one forth, if it can; the name of what was done again. */
    Optional<String> redo() {
        Optional<String> name = redoName();
        name.ifPresent(n -> position++);
        return name;
    }

    Optional<String> undoName() {
        return position == 0 ? Optional.empty() : Optional.of(entries.get(position).name());
    }

    Optional<String> redoName() {
        return position == entries.size() - 1 ? Optional.empty() : Optional.of(entries.get(position + 1).name());
    }

    /** What can be undone, the newest last. */
    List<String> names() {
        return entries.subList(1, position + 1).stream().map(Entry::name).toList();
    }

    void changeAll(UnaryOperator<Document> change) {
        entries.replaceAll(e -> new Entry(change.apply(e.document()), e.name()));
    }

    boolean isSaved() {
        return saved == position;
    }

    void markSaved() {
        saved = position;
    }
}
