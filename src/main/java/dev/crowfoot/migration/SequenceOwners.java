package dev.crowfoot.migration;

import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Sequence;
import dev.crowfoot.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets sequences go from the columns that own them before those are dropped or moved, because PostgreSQL would drop or move the sequence too (manual,
 * {@code CREATE SEQUENCE}, {@code OWNED BY}), and gives them to their columns when everything is there.
 */
final class SequenceOwners {

    private final Situation situation;
    private final Set<ElementId> free = new HashSet<>();

    SequenceOwners(Situation situation) {
        this.situation = situation;
    }

    void release() {
        for (Sequence before : situation.before.sequences()) {
            Sequence after = named(situation.after.sequences(), before.id());
            if (before.owner() == null || after == null || !stays(before, after)) {
                free.add(before.id());
                give(before, before.name(), before.owner(), null);
            }
        }
    }

    void settle() {
        for (Sequence after : situation.after.sequences()) {
            if (free.contains(after.id()) || named(situation.before.sequences(), after.id()) == null) {
                give(after, after.name(), null, after.owner());
            }
        }
    }

    private void give(Sequence sequence, QualifiedName name, Sequence.@Nullable Owner from, Sequence.@Nullable Owner to) {
        if (!Objects.equals(from, to)) {
            String summary = to == null ? "let sequence " + name + " go from its column"
                    : "give sequence " + name + " to column " + to.table() + "." + to.column();
            situation.step(summary, Subject.of(sequence.id()), situation.dialect.sequences().owner(name, to),
                    situation.dialect.sequences().owner(name, from));
        }
    }

    /** Whether it stays with the same column, and neither changes its schema. */
    private boolean stays(Sequence before, Sequence after) {
        Sequence.Owner owner = before.owner();
        Sequence.Owner later = after.owner();
        if (owner == null || later == null || !Objects.equals(before.name().schema(), after.name().schema())
                || !Objects.equals(owner.table().schema(), later.table().schema())) {
            return false;
        }
        Optional<Table> table = Optional.ofNullable(situation.earlier(owner.table()));
        return table.flatMap(t -> t.column(owner.column()))
                .flatMap(c -> Optional.ofNullable(situation.wanted(table.get().id())).flatMap(t -> t.column(c.id())
                        .filter(w -> new Sequence.Owner(t.name(), w.name()).equals(later))))
                .isPresent();
    }

    private static @Nullable Sequence named(List<Sequence> sequences, ElementId id) {
        return sequences.stream().filter(s -> s.id().equals(id)).findFirst().orElse(null);
    }
}
