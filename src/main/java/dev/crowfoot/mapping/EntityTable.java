package dev.crowfoot.mapping;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Inheritance.Discriminator;
import dev.crowfoot.design.Inheritance.DiscriminatorType;
import dev.crowfoot.design.Inheritance.Strategy;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.type.AttributeType;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.design.type.StringType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The table of an entity before it is any target's.
 *
 * @param inheritedKey the key's columns that a joined child has from its parent
 * @param columns all columns that follow from members, in their order
 * @param topColumns how many of the columns are the topmost entity's own; the discriminator stands behind them
 * @param key the columns of the primary key, in its order
 */
record EntityTable(Lineage lineage, List<MappedColumn> inheritedKey, List<MappedColumn> columns, int topColumns, List<MappedColumn> key,
        List<ForeignKeyOf> foreignKeys) {

    /** A relationship with the columns of its foreign key; never without any. */
    record ForeignKeyOf(Leaf leaf, Relationship relationship, Entity target, List<ColumnResolver.Join> joins) {

        List<MappedColumn> columns() {
            return joins.stream().map(ColumnResolver.Join::column).toList();
        }
    }

    /** The table of the entity, if it has one. */
    static Optional<EntityTable> of(Entity entity, Reads reads) {
        Lineage lineage = Lineage.of(entity, reads);
        return lineage.hasTable() ? Optional.of(of(lineage, reads)) : Optional.empty();
    }

    private static EntityTable of(Lineage lineage, Reads reads) {
        ColumnResolver resolver = new ColumnResolver(reads);
        Leaves leaves = new Leaves(reads);
        List<MappedColumn> key = resolver.key(lineage.self());
        boolean joinedChild = lineage.strategy() == Strategy.JOINED && !lineage.isTop();
        List<MappedColumn> columns = new ArrayList<>(joinedChild ? key : List.of());
        List<ForeignKeyOf> foreignKeys = new ArrayList<>();
        Set<ColumnId> keyIds = new HashSet<>();
        key.forEach(c -> keyIds.add(c.id()));
        int own = lineage.strategy() == Strategy.SINGLE_TABLE ? leaves.own(lineage.top(), false).size() : Integer.MAX_VALUE;
        int topColumns = 0;
        for (Leaf leaf : leaves.ofTable(lineage)) {
            addColumns(columns, foreignKeys, leaf, lineage.self(), resolver, reads, keyIds);
            topColumns = own-- > 0 ? columns.size() : topColumns;
        }
        return new EntityTable(lineage, joinedChild ? key : List.of(), List.copyOf(columns), topColumns, key, List.copyOf(foreignKeys));
    }

    private static void addColumns(List<MappedColumn> columns, List<ForeignKeyOf> foreignKeys, Leaf leaf, Entity self,
            ColumnResolver resolver, Reads reads, Set<ColumnId> keyIds) {
        Entity holder = holder(leaf, self, reads);
        switch (leaf.member()) {
            case Attribute _ -> resolver.columns(holder, leaf).forEach(c -> columns.add(keyIds.contains(c.id()) ? c.asKey() : c));
            case Relationship relationship -> {
                Entity target = reads.entity(relationship.target());
                List<ColumnResolver.Join> joins = resolver.joins(holder, leaf, relationship);
                for (ColumnResolver.Join join : joins) {
                    if (join.own()) {
                        columns.add(keyIds.contains(join.column().id()) ? join.column().asKey() : join.column());
                    }
                }
                if (target != null && !joins.isEmpty()) {
                    foreignKeys.add(new ForeignKeyOf(leaf, relationship, target, joins));
                }
            }
            case Embedded _ -> throw new IllegalStateException("an embedded member is no leaf: " + leaf.id());
        }
    }

    /** The entity that says the member: of a single table it may be a child. */
    private static Entity holder(Leaf leaf, Entity self, Reads reads) {
        if (leaf.owner() instanceof EntityId id && !id.equals(self.id())) {
            Entity other = reads.entity(id);
            return other == null ? self : other;
        }
        return self;
    }

    /** The columns that an id in a constraint or an index stands for; none if it leads nowhere. */
    List<MappedColumn> columnsOf(ColumnId id) {
        for (ForeignKeyOf foreignKey : foreignKeys) {
            List<MappedColumn> named = ColumnResolver.named(foreignKey.leaf(), foreignKey.joins(), id);
            if (!named.isEmpty()) {
                return named;
            }
        }
        Discriminator discriminator = id.equals(Discriminator.ID) ? lineage.discriminator() : null;
        return discriminator == null ? columns.stream().filter(c -> c.id().isWithin(id)).toList() : List.of(mapped(discriminator));
    }

    private MappedColumn mapped(Discriminator drawn) {
        Attribute attribute = Attribute.of(new AttributeId(Discriminator.ID.value()), drawn.column(), type(drawn));
        return new MappedColumn(Discriminator.ID, lineage.top().id(), attribute, attribute, null, null, drawn.column(), attribute.type(),
                drawn.said().nullable(), false);
    }

    /** What a discriminator column holds. */
    static AttributeType type(Discriminator drawn) {
        return drawn.type() == DiscriminatorType.INTEGER ? SimpleType.INTEGER : new StringType(drawn.length());
    }
}
