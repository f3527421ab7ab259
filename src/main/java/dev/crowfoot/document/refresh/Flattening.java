package dev.crowfoot.document.refresh;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.ForeignKeySpec;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.JoinColumn;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.MixinId;
import dev.crowfoot.mapping.LiftedNames;
import dev.crowfoot.mapping.MappedColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes what an entity shares with others its own, where its columns are no longer those of the others: a mixin's members become the entity's, an embedded member its
 * fields.
 */
final class Flattening {

    private final Work work;

    Flattening(Work work) {
        this.work = work;
    }

    /** Makes the column's attribute the entity's own, with all that comes with it; what comes from a parent stays its. */
    void flatten(Entity entity, MappedColumn column) {
        Entity holder = holder(entity, column);
        if (column.member() instanceof Embedded embedded && holder.member(embedded.id()).isPresent()) {
            embedded(holder, embedded, work.columns(entity));
        } else if (column.owner() instanceof MixinId mixin && holder.mixins().contains(mixin)) {
            mixin(holder, mixin);
        }
    }

    /** The class that has it: of a single table another one than that whose table it is. */
    private Entity holder(Entity entity, MappedColumn column) {
        boolean here = entity.member(column.member().id()).isPresent()
                || (column.owner() instanceof MixinId mixin && entity.mixins().contains(mixin));
        return here ? entity : new Shared(work).hierarchy(entity).stream()
                .filter(e -> e.member(column.member().id()).isPresent()
                        || (column.owner() instanceof MixinId mixin && e.mixins().contains(mixin)))
                .findFirst().orElse(entity);
    }

    /** The members of a mixin as the entity's own; relationships in it are left to the next round, which finds their columns. */
    void mixin(Entity entity, MixinId id) {
        Mixin mixin = work.design().mixins().get(id);
        if (mixin == null) {
            return;
        }
        Map<String, String> ids = new HashMap<>();
        List<Member> members = new ArrayList<>(entity.members());
        LiftedNames names = names(entity);
        for (Member member : mixin.members()) {
            if (member instanceof Attribute a) {
                AttributeId own = new AttributeId(work.newId());
                ids.put(a.id().value(), own.value());
                members.add(new Attribute(own, names.field(a.name()), a.type(), named(a), a.generation(), a.role(), a.java(), a.comment()));
            }
        }
        List<MixinId> rest = entity.mixins().stream().filter(m -> !m.equals(id)).toList();
        Key key = entity.key().isEmpty() && !mixin.key().isEmpty() ? mixin.key() : entity.key();
        replace(entity.withMixins(rest).withMembers(members).withKey(key), ids);
    }

    private dev.crowfoot.design.ColumnSpec named(Attribute attribute) {
        String said = attribute.column().name();
        return attribute.column().withName(said == null ? work.naming().column(attribute.name()) : said);
    }

    private void embedded(Entity entity, Embedded embedded, List<MappedColumn> columns) {
        Map<String, String> ids = new HashMap<>();
        List<Member> members = new ArrayList<>();
        LiftedNames names = names(entity);
        for (Member member : entity.members()) {
            if (member.id().equals(embedded.id())) {
                own(columns, embedded, names, ids).forEach(members::add);
            } else {
                members.add(member);
            }
        }
        replace(entity.withMembers(members), ids);
    }

    private List<Member> own(List<MappedColumn> columns, Embedded embedded, LiftedNames names, Map<String, String> ids) {
        List<Member> made = new ArrayList<>();
        for (MappedColumn column : columns) {
            Attribute a = column.attribute();
            if (column.member().equals(embedded) && a != null) {
                boolean optional = new Holders(work).around(column).stream().anyMatch(Embedded::nullable);
                AttributeId own = new AttributeId(work.newId());
                ids.put(column.id().value(), own.value());
                made.add(new Attribute(own, names.field(embedded.name() + "_" + a.name()), a.type(),
                        a.column().withName(column.name()).withNullable(column.nullable() && (optional || a.column().nullable())),
                        a.generation(), a.role(), a.java(),
                        a.comment()));
            }
        }
        return made;
    }

    private static LiftedNames names(Entity entity) {
        LiftedNames names = new LiftedNames();
        entity.members().forEach(m -> names.take(m.name()));
        return names;
    }

    /** Puts the entity, with keys, constraints and indexes of it, and foreign keys to it, under the new ids of its columns. */
    private void replace(Entity entity, Map<String, String> ids) {
        Entity own = entity.withMembers(entity.members().stream().map(m -> shared(m, ids)).toList());
        work.put(columns(own, ids));
        for (Entity other : List.copyOf(work.design().entities().values())) {
            Entity changed = other.withMembers(other.members().stream().map(m -> referring(m, entity, ids)).toList())
                    .withInheritance(below(other, entity, ids));
            if (!changed.equals(other)) {
                work.put(changed);
            }
        }
    }

    /** A joined child names the columns of its key by those of its root's. */
    private Inheritance below(Entity other, Entity entity, Map<String, String> ids) {
        boolean below = other.inheritance() instanceof Inheritance.Child
                && new Shared(work).hierarchy(other).getFirst().id().equals(entity.id());
        return below && other.inheritance() instanceof Inheritance.Child child
                ? child.withToParent(changed(child.toParent(), join -> renumbered(join, ids))) : other.inheritance();
    }

    private static JoinColumn renumbered(JoinColumn join, Map<String, String> ids) {
        return new JoinColumn(column(join.references(), ids), join.name(), join.shares(), join.type(), join.defaultValue(), join.comment());
    }

    private static Entity columns(Entity entity, Map<String, String> ids) {
        Key key = entity.key().withColumns(all(entity.key().columns(), ids)).withInclude(all(entity.key().include(), ids));
        return entity.withKey(key)
                .withUniques(entity.uniques().stream().map(u -> u.withColumns(all(u.columns(), ids)).withInclude(all(u.include(), ids)))
                        .toList())
                .withIndexes(entity.indexes().stream().map(i -> IndexColumns.mapped(i, c -> column(c, ids))).toList());
    }

    private static List<ColumnId> all(List<ColumnId> columns, Map<String, String> ids) {
        return columns.stream().map(c -> column(c, ids)).toList();
    }

    private static ColumnId column(ColumnId column, Map<String, String> ids) {
        String text = column.value();
        for (Map.Entry<String, String> entry : ids.entrySet()) {
            if (text.equals(entry.getKey()) || text.endsWith("." + entry.getKey())) {
                return new ColumnId(text.substring(0, text.length() - entry.getKey().length()) + entry.getValue());
            }
        }
        return column;
    }

    private static Member shared(Member member, Map<String, String> ids) {
        return changed(member, join -> {
            AttributeId shares = join.shares();
            String own = shares == null ? null : ids.get(shares.value());
            return own == null ? join
                    : new JoinColumn(join.references(), join.name(), new AttributeId(own), join.type(), join.defaultValue(),
                            join.comment());
        });
    }

    private static Member referring(Member member, Entity entity, Map<String, String> ids) {
        return member instanceof Relationship r && r.target().equals(entity.id()) ? changed(member, join -> renumbered(join, ids))
                : member;
    }

    private static Member changed(Member member, java.util.function.UnaryOperator<JoinColumn> change) {
        if (!(member instanceof Relationship r)) {
            return member;
        }
        return r.withLinkage(switch (r.linkage()) {
            case Linkage.JoinColumns(ForeignKeySpec spec) -> new Linkage.JoinColumns(changed(spec, change));
            case Linkage.JoinTable t ->
                t.withEnds(t.toOwner(), changed(t.toTarget(), change));
        });
    }

    private static ForeignKeySpec changed(ForeignKeySpec spec, java.util.function.UnaryOperator<JoinColumn> change) {
        return spec.withColumns(spec.columns().stream().map(change).toList());
    }
}
