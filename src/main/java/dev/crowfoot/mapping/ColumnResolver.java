package dev.crowfoot.mapping;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.AttributeRole;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.JoinColumn;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.MixinId;
import dev.crowfoot.design.type.SimpleType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds columns: of attributes, of foreign keys by way of what they refer to, of primary keys. What leads nowhere has none. */
final class ColumnResolver {

    /**
     * A column of a foreign key.
     *
     * @param column the relationship's own, or that of the attribute that it shares
     * @param own whether it is the relationship's own
     */
    record Join(MappedColumn column, MappedColumn referenced, boolean own) {}

    private final Reads reads;
    private final Leaves leaves;

    ColumnResolver(Reads reads) {
        this.reads = reads;
        this.leaves = new Leaves(reads);
    }

    /** What is being found out, innermost first, so that what leads back to itself ends. */
    private record Trail(Object question, @Nullable Trail rest) {

        static boolean has(@Nullable Trail trail, Object question) {
            for (Trail at = trail; at != null; at = at.rest) {
                if (at.question.equals(question)) {
                    return true;
                }
            }
            return false;
        }
    }

    private record ColumnsOf(EntityId entity, ColumnId member) {}

    /** The columns of the primary key of the entity's table; none where it has none or part of it leads nowhere. */
    List<MappedColumn> key(Entity entity) {
        return key(entity, null);
    }

    private List<MappedColumn> key(Entity entity, @Nullable Trail trail) {
        Entity top = Lineage.of(entity, reads).top();
        if (Trail.has(trail, top.id())) {
            return List.of();
        }
        List<JoinColumn> said = saidOfInherited(entity);
        List<MappedColumn> columns = new ArrayList<>();
        for (ColumnId id : keyOf(top).columns()) {
            List<MappedColumn> found = resolve(top, id, new Trail(top.id(), trail));
            if (found.isEmpty()) {
                return List.of();
            }
            found.forEach(c -> columns.add(inherited(c.asKey(), said)));
        }
        return columns;
    }

    /** What a joined child says of the columns of the key that it has from its parent. */
    private List<JoinColumn> saidOfInherited(Entity entity) {
        Lineage lineage = Lineage.of(entity, reads);
        boolean joined = lineage.strategy() == Inheritance.Strategy.JOINED && !lineage.isTop();
        return joined && entity.inheritance() instanceof Inheritance.Child child ? child.toParent().columns() : List.of();
    }

    private static MappedColumn inherited(MappedColumn c, List<JoinColumn> said) {
        return said.stream().filter(j -> j.references().equals(c.id())).findFirst()
                .map(j -> new MappedColumn(c.id(), c.owner(), c.member(), c.attribute(), c.relationship(), j,
                        j.name() == null ? c.name() : j.name(), j.type() == null ? c.type() : j.type(), c.nullable(), c.key()))
                .orElse(c);
    }

    /** The key of an entity, or the one that its first mixin with a key gives it. */
    Key keyOf(Entity entity) {
        if (!entity.key().isEmpty()) {
            return entity.key();
        }
        for (MixinId id : entity.mixins()) {
            Mixin mixin = reads.mixin(id);
            if (mixin != null && !mixin.key().isEmpty()) {
                return mixin.key();
            }
        }
        return Key.NONE;
    }

    /** The column with that id, or the columns of the member with it. */
    List<MappedColumn> resolve(Entity entity, ColumnId id) {
        return resolve(entity, id, null);
    }

    private List<MappedColumn> resolve(Entity entity, ColumnId id, @Nullable Trail trail) {
        List<MappedColumn> found = new ArrayList<>(1);
        for (Leaf leaf : leaves.ofMember(entity, id.member())) {
            switch (leaf.member()) {
                case Relationship relationship -> named(leaf, joins(entity, leaf, relationship, trail), id).forEach(found::add);
                case Attribute _,Embedded _ -> columns(entity, leaf, trail).stream().filter(c -> c.id().isWithin(id))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** The columns of a foreign key that an id stands for, those that it shares among them. */
    static List<MappedColumn> named(Leaf leaf, List<Join> joins, ColumnId id) {
        return joins.stream().filter(j -> new ColumnId(leaf.id().value() + "." + j.referenced().id().value()).isWithin(id))
                .map(Join::column).toList();
    }

    /** The columns that an attribute or relationship adds to the table of the entity. */
    List<MappedColumn> columns(Entity entity, Leaf leaf) {
        return columns(entity, leaf, null);
    }

    private List<MappedColumn> columns(Entity entity, Leaf leaf, @Nullable Trail trail) {
        return switch (leaf.member()) {
            case Attribute attribute -> attribute.hasColumn() ? List.of(column(leaf, attribute)) : List.of();
            case Relationship relationship ->
                joins(entity, leaf, relationship, trail).stream().filter(Join::own).map(Join::column).toList();
            case Embedded _ -> List.of();
        };
    }

    private MappedColumn column(Leaf leaf, Attribute attribute) {
        String given = attribute.column().name();
        String plain = given == null ? reads.naming().column(attribute.name()) : given;
        boolean mustHave = attribute.role() == AttributeRole.VERSION
                || (attribute.role() == AttributeRole.SOFT_DELETE && attribute.type() == SimpleType.BOOLEAN);
        boolean nullable = leaf.optional() || (attribute.column().nullable() && !mustHave);
        return new MappedColumn(leaf.id(), leaf.owner(), leaf.outer(), attribute, null, null, leaf.columnName(plain, leaf.id()),
                attribute.type(), nullable, false);
    }

    /** The columns of a relationship's foreign key with those that they refer to; none for a join table or where it leads nowhere. */
    List<Join> joins(Entity entity, Leaf leaf, Relationship relationship) {
        return joins(entity, leaf, relationship, null);
    }

    private List<Join> joins(Entity entity, Leaf leaf, Relationship relationship, @Nullable Trail trail) {
        Entity target = reads.entity(relationship.target());
        if (target == null || !(relationship.linkage() instanceof Linkage.JoinColumns(var foreignKey))) {
            return List.of();
        }
        ColumnsOf question = new ColumnsOf(entity.id(), leaf.id());
        if (Trail.has(trail, question)) {
            return List.of();
        }
        Trail asking = new Trail(question, trail);
        List<Join> joins = new ArrayList<>();
        for (JoinColumn join : completed(target, foreignKey.columns(), asking)) {
            MappedColumn referenced = referenced(target, join.references(), asking);
            Join made = referenced == null ? null : join(entity, leaf, relationship, join, referenced);
            if (made == null) {
                return List.of();
            }
            joins.add(made);
        }
        return joins;
    }

    private @Nullable MappedColumn referenced(Entity target, ColumnId id, @Nullable Trail trail) {
        if (!saidOfInherited(target).isEmpty()) {
            Optional<MappedColumn> inherited = key(target, trail).stream().filter(c -> c.id().equals(id)).findFirst();
            if (inherited.isPresent()) {
                return inherited.get();
            }
        }
        for (Entity entity : Lineage.of(target, reads).line().reversed()) {
            List<MappedColumn> found = resolve(entity, id, trail);
            if (found.size() == 1) {
                return withId(found.getFirst(), id);
            }
        }
        return null;
    }

    /** The column of the target with that id. */
    Optional<MappedColumn> referenced(Entity target, ColumnId id) {
        return Optional.ofNullable(referenced(target, id, null));
    }

    /** Whether these columns of an entity are unique without the rest of its key. */
    private boolean isUnique(Entity entity, List<ColumnId> columns, @Nullable Trail trail) {
        Set<ColumnId> wanted = new HashSet<>(columns);
        List<List<ColumnId>> uniques = new ArrayList<>();
        entity.uniques().forEach(u -> uniques.add(u.columns()));
        entity.indexes().stream().filter(i -> i.unique() && i.predicate() == null).forEach(i -> uniques.add(IndexDerivation.columns(i)));
        for (Member member : entity.members()) {
            boolean alone = switch (member) {
                case Attribute attribute -> attribute.column().unique() || attribute.role() == AttributeRole.NATURAL_ID;
                case Relationship relationship -> relationship.cardinality() == Relationship.Cardinality.ONE_TO_ONE;
                case Embedded _ -> false;
            };
            if (alone && columns.stream().allMatch(c -> c.member().equals(member.id().value()))) {
                uniques.add(List.of(ColumnId.of(member.id())));
            }
        }
        return uniques.stream().anyMatch(u -> u.stream().flatMap(c -> ids(entity, c, trail)).collect(Collectors.toSet()).equals(wanted));
    }

    private Stream<ColumnId> ids(Entity entity, ColumnId column, @Nullable Trail trail) {
        return resolve(entity, column, trail).stream().map(MappedColumn::id);
    }

    /** A shared column stands under the id of the relationship that shares it, too. */
    private static MappedColumn withId(MappedColumn c, ColumnId id) {
        return c.id().equals(id) ? c
                : new MappedColumn(id, c.owner(), c.member(), c.attribute(), c.relationship(), c.join(), c.name(), c.type(), c.nullable(),
                        c.key());
    }

    /** What is said of the columns, with what is not said, for a foreign key of a join table. */
    List<JoinColumn> completed(Entity target, List<JoinColumn> said) {
        return completed(target, said, null);
    }

    /** What is said of the columns, with what is not said; in the order that is said if that is all of it, else in that of the key. */
    private List<JoinColumn> completed(Entity target, List<JoinColumn> said, @Nullable Trail trail) {
        List<ColumnId> key = key(target, trail).stream().map(MappedColumn::id).toList();
        List<ColumnId> named = said.stream().map(JoinColumn::references).toList();
        if (!named.isEmpty() && (named.containsAll(key) || !key.containsAll(named) || isUnique(target, named, trail))) {
            return said;
        }
        return key.stream().map(id -> said.stream().filter(j -> j.references().equals(id)).findFirst()
                .orElseGet(() -> new JoinColumn(id, null, null, null, null, null))).toList();
    }

    private @Nullable Join join(Entity entity, Leaf leaf, Relationship relationship, JoinColumn join, MappedColumn referenced) {
        AttributeId shares = join.shares();
        if (shares != null) {
            return shared(entity, shares).map(c -> new Join(c, referenced, false)).orElse(null);
        }
        ColumnId id = new ColumnId(leaf.id().value() + "." + referenced.id().value());
        String given = join.name();
        String plain = given == null ? reads.naming().foreignKeyColumn(relationship.name(), referenced.name()) : given;
        var type = join.type() == null ? referenced.type() : join.type();
        return new Join(new MappedColumn(id, leaf.owner(), leaf.outer(), null, relationship, join, leaf.columnName(plain, id), type,
                leaf.optional() || relationship.optional(), false), referenced, true);
    }

    private Optional<MappedColumn> shared(Entity entity, AttributeId id) {
        for (Entity one : Lineage.of(entity, reads).line().reversed()) {
            for (Leaf leaf : leaves.ofMember(one, id.value())) {
                if (leaf.member() instanceof Attribute attribute && attribute.hasColumn()) {
                    return Optional.of(column(leaf, attribute));
                }
            }
        }
        return Optional.empty();
    }
}
