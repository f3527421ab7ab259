package dev.crowfoot.mapping.suggestion;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.ForeignKeySpec;
import dev.crowfoot.design.IndexPart;
import dev.crowfoot.design.JoinColumn;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.Sequence;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.ColumnId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Attributes of an entity that something else of the drawing names by id. */
final class Uses {

    private Uses() {}

    /** Those in its key, its unique constraints and indexes, in foreign keys of its own and to it, and those that own a sequence. */
    static Set<AttributeId> of(Entity entity, Design design) {
        Set<ColumnId> columns = new HashSet<>(entity.key().columns());
        columns.addAll(entity.key().include());
        entity.uniques().forEach(u -> {
            columns.addAll(u.columns());
            columns.addAll(u.include());
        });
        entity.indexes().forEach(i -> {
            columns.addAll(i.include());
            i.parts().forEach(p -> {
                if (p.source() instanceof IndexPart.Column(ColumnId id)) {
                    columns.add(id);
                }
            });
        });
        foreignKeys(entity).forEach(f -> {
            columns.addAll(f.setOnDelete());
            f.columns().stream().map(JoinColumn::shares).filter(Objects::nonNull).map(ColumnId::of).forEach(columns::add);
        });
        design.entities().values().stream().flatMap(Uses::foreignKeys).flatMap(f -> f.columns().stream()).map(JoinColumn::references)
                .forEach(columns::add);
        Set<AttributeId> owners = new HashSet<>();
        design.sequences().values().stream().map(Sequence::owner).filter(Objects::nonNull).map(Sequence.Owner::attribute)
                .forEach(owners::add);
        Set<AttributeId> used = new HashSet<>();
        entity.members().forEach(m -> {
            if (m instanceof Attribute a && (owners.contains(a.id()) || columns.stream().anyMatch(c -> c.isWithin(ColumnId.of(a.id()))))) {
                used.add(a.id());
            }
        });
        return used;
    }

    private static Stream<ForeignKeySpec> foreignKeys(Entity entity) {
        return entity.members().stream().flatMap(m -> m instanceof Relationship r ? switch (r.linkage()) {
            case Linkage.JoinColumns(ForeignKeySpec key) -> List.of(key).stream();
            case Linkage.JoinTable table -> Stream.of(table.toOwner(), table.toTarget());
        } : Stream.empty());
    }
}
