package dev.crowfoot.ui.common;

import dev.crowfoot.design.id.Id;
import dev.crowfoot.document.Subscription;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Consumer;

/** What is selected, in the order in which it was selected: one set for tree, canvas, inspector and previews. Session state, not history. */
public final class Selection {

    private final Listeners<Set<Id>> listeners = new Listeners<>();
    private SequencedSet<Id> ids = Collections.unmodifiableSequencedSet(new LinkedHashSet<>());

    /** Nothing selected. */
    public Selection() {}

    /** The selected ids; unmodifiable, and never changed later. */
    public SequencedSet<Id> get() {
        return ids;
    }

    /** The selected id that came last, which the inspector shows. */
    public Optional<Id> primary() {
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids.getLast());
    }

    /** Whether this id is selected. */
    public boolean contains(Id id) {
        return ids.contains(id);
    }

    /** Selects these and nothing else. */
    public void select(Collection<? extends Id> others) {
        replace(new LinkedHashSet<>(others));
    }

    /** Selects this and nothing else. */
    public void select(Id id) {
        select(Set.of(id));
    }

    /** Selects these as well. */
    public void add(Collection<? extends Id> others) {
        SequencedSet<Id> next = new LinkedHashSet<>(ids);
        next.addAll(others);
        replace(next);
    }

    /** Selects this as well, or takes it out of the selection. */
    public void toggle(Id id) {
        SequencedSet<Id> next = new LinkedHashSet<>(ids);
        if (!next.remove(id)) {
            next.add(id);
        }
        replace(next);
    }

    /** Selects nothing. */
    public void clear() {
        select(Set.of());
    }

    /** Tells the listener of each change, with the ids that are selected then; setting the same ids again is no change. */
    public Subscription listen(Consumer<Set<Id>> listener) {
        return listeners.add(listener);
    }

    private void replace(SequencedSet<Id> next) {
        if (next.equals(ids) && (next.isEmpty() || next.getLast().equals(ids.getLast()))) {
            return;
        }
        ids = Collections.unmodifiableSequencedSet(next);
        listeners.tell(ids);
    }
}
