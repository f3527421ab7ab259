package dev.crowfoot.document.refresh;

import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Sequence;
import dev.crowfoot.design.SequenceOptions;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.SequenceId;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.mapping.MappedColumn;
import dev.crowfoot.schema.Table;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws what differs in sequences. */
final class SequenceWork {

    private final Work work;

    SequenceWork(Work work) {
        this.work = work;
    }

    void put(dev.crowfoot.schema.Sequence sequence) {
        SequenceId known = work.design().sequences().keySet().stream().filter(id -> id.value().equals(sequence.id().value())).findFirst()
                .orElseGet(() -> new SequenceId(work.newId()));
        work.apply(new Edit.PutSequence(new Sequence(known, sequence.name().name(), sequence.name().schema(), sequence.type(),
                options(sequence.options()), owner(sequence.owner()), sequence.comment())));
    }

    void drop(dev.crowfoot.schema.Sequence sequence) {
        work.design().sequences().keySet().stream().filter(id -> id.value().equals(sequence.id().value())).findFirst()
                .ifPresent(id -> work.apply(new Edit.Remove(Set.of(id))));
    }

    static SequenceOptions options(dev.crowfoot.schema.SequenceOptions o) {
        return new SequenceOptions(o.start(), o.increment(), o.minimum(), o.maximum(), o.cache(), o.cycle());
    }

    private Sequence.@Nullable Owner owner(dev.crowfoot.schema.Sequence.@Nullable Owner owner) {
        Table table = owner == null ? null : work.goalTable(owner.table()).orElse(null);
        Entity entity = table == null ? null : work.entity(table).orElse(null);
        if (owner == null || table == null || entity == null) {
            return null;
        }
        MappedColumn column = work.columnIds(table.id(), java.util.List.of(owner.column()))
                .flatMap(ids -> work.columns(entity).stream().filter(c -> c.id().equals(ids.getFirst())).findFirst()).orElse(null);
        boolean own = column != null && column.attribute() != null && column.member().equals(column.attribute());
        return own && column != null ? new Sequence.Owner(entity.id(), new AttributeId(column.id().value())) : null;
    }
}
