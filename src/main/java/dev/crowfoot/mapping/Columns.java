package dev.crowfoot.mapping;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the tables of one design are called and which columns they have, whatever the target. */
public final class Columns {

    private final Sources sources;

    /** Of that design. */
    public Columns(Design design) {
        sources = new Sources(design, new HashMap<>());
    }

    /** The columns that follow from the entity's own members and those of its mixins, in their order. */
    public List<MappedColumn> of(Entity entity) {
        Reads reads = new Reads(sources);
        ColumnResolver resolver = new ColumnResolver(reads);
        Set<Object> key = new HashSet<>();
        resolver.key(entity).forEach(c -> key.add(c.id()));
        List<MappedColumn> columns = new ArrayList<>();
        for (Leaf leaf : new Leaves(reads).own(entity, false)) {
            resolver.columns(entity, leaf).forEach(c -> columns.add(key.contains(c.id()) ? c.asKey() : c));
        }
        return columns;
    }

    /** All columns of the table that the entity's rows are in, a discriminator aside; none if it has no table. */
    public List<MappedColumn> ofTable(Entity entity) {
        Reads reads = new Reads(sources);
        return EntityTable.of(Lineage.of(entity, reads).tableOwner(), reads).map(EntityTable::columns).orElse(List.of());
    }

    /** The name of the table that the entity's rows are in. */
    public QualifiedName table(Entity entity) {
        Reads reads = new Reads(sources);
        return reads.table(Lineage.of(entity, reads).tableOwner());
    }

    /** The name of the database's type of an enum that is native. */
    public QualifiedName type(EnumType enumType) {
        return Reads.nativeName(enumType, new Reads(sources).naming());
    }
}
