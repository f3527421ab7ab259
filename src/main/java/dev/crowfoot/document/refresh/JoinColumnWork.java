package dev.crowfoot.document.refresh;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.ForeignKeySpec;
import dev.crowfoot.design.JoinColumn;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.mapping.LiftedNames;
import dev.crowfoot.mapping.MappedColumn;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.diff.SqlText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws what differs in columns that belong to relationships. */
final class JoinColumnWork {

    private final Work work;
    private final AttributeFacts facts;

    JoinColumnWork(Work work) {
        this.work = work;
        facts = new AttributeFacts(work);
    }

    /** A column of a relationship by a foreign key. */
    void change(Entity entity, MappedColumn mapped, Column now, Column goal) {
        Relationship relationship = Objects.requireNonNull(mapped.relationship());
        Entity owner = owner(entity, relationship).orElse(null);
        if (owner == null || !(relationship.linkage() instanceof Linkage.JoinColumns(ForeignKeySpec spec))) {
            new Flattening(work).flatten(entity, mapped);
            return;
        }
        if (goal.identity() != null || goal.generated() != null || goal.collation() != null) {
            toAttributes(owner, entity, relationship);
            return;
        }
        List<MappedColumn> own = ownColumns(entity, relationship);
        ColumnId references = referenced(mapped.id());
        List<JoinColumn> joins = new ArrayList<>(spec.columns());
        if (joins.stream().noneMatch(j -> j.references().equals(references))) {
            joins.clear();
            own.forEach(c -> joins.add(Objects.requireNonNull(c.join())));
        }
        joins.replaceAll(j -> j.references().equals(references) ? changed(work, j, now, goal) : j);
        Relationship said = relationship.withLinkage(new Linkage.JoinColumns(spec.withColumns(joins)));
        if (!Objects.equals(now.comment(), goal.comment()) && goal.comment() == null) {
            said = said.withComment(null);
        }
        if (now.nullable() != goal.nullable() && work.pass() > 1 && own.size() > 1) {
            // its columns may be null all together only
            toAttributes(owner, entity, relationship);
            return;
        }
        work.apply(new Edit.ChangeMember(owner.id(), now.nullable() == goal.nullable() ? said : said.withOptional(goal.nullable())));
    }

    private Optional<Entity> owner(Entity entity, Relationship relationship) {
        return entity.member(relationship.id()).isPresent() ? Optional.of(entity)
                : work.design().entities().values().stream().filter(e -> e.member(relationship.id()).isPresent()).findFirst();
    }

    List<MappedColumn> ownColumns(Entity entity, Relationship relationship) {
        return work.columns(entity).stream().filter(c -> relationship.equals(c.relationship())).toList();
    }

    private static ColumnId referenced(ColumnId id) {
        return new ColumnId(id.value().substring(id.value().indexOf('.') + 1));
    }

    /** What is said of a column of a foreign key, with what differs between the two. */
    static JoinColumn changed(Work work, JoinColumn join, Column now, Column goal) {
        String name = now.name().equals(goal.name()) ? join.name() : goal.name();
        var type = now.type().equals(goal.type()) ? join.type() : work.types().of(goal.type());
        var value = SqlText.same(now.defaultExpression(), goal.defaultExpression()) ? join.defaultValue()
                : new AttributeFacts(work).value(goal.defaultExpression(), type == null ? work.types().of(goal.type()) : type);
        String comment = Objects.equals(now.comment(), goal.comment()) ? join.comment() : goal.comment();
        return new JoinColumn(join.references(), name, join.shares(), type, value, comment);
    }

    /**
     * A relationship whose columns are more than its own: attributes that it shares.
     *
     * @param inTable an entity in whose table they are
     */
    void toAttributes(Entity owner, Entity inTable, Relationship relationship) {
        if (!(relationship.linkage() instanceof Linkage.JoinColumns(ForeignKeySpec spec))) {
            return;
        }
        Table table = work.now().table(new ElementId(inTable.id().value())).orElse(null);
        LiftedNames names = new LiftedNames();
        owner.members().forEach(m -> names.take(m.name()));
        Map<ColumnId, AttributeId> shares = new HashMap<>();
        List<Member> attributes = new ArrayList<>();
        List<JoinColumn> joins = new ArrayList<>(spec.columns());
        List<MappedColumn> own = ownColumns(inTable, relationship);
        if (joins.size() < own.size()) {
            joins.clear();
            own.forEach(c -> joins.add(Objects.requireNonNull(c.join())));
        }
        for (MappedColumn mapped : own) {
            Column column = table == null ? null : table.column(new ElementId(mapped.id().value())).orElse(null);
            if (column != null && table != null) {
                Attribute made = facts.made(owner, table, new AttributeId(work.newId()), names.field(column.name()), column)
                        .withType(mapped.type());
                shares.put(referenced(mapped.id()), made.id());
                attributes.add(made);
            }
        }
        joins.replaceAll(j -> shares.containsKey(j.references())
                ? new JoinColumn(j.references(), null, shares.get(j.references()), null, null, null) : j);
        List<Member> members = new ArrayList<>(owner.members());
        int at = members.indexOf(relationship);
        members.set(at, relationship.withLinkage(new Linkage.JoinColumns(spec.withColumns(joins))));
        members.addAll(at, attributes);
        work.put(owner.withMembers(members));
    }

    /** A column that is gone takes its relationship along; other columns of that come back as attributes. */
    void drop(Entity entity, MappedColumn mapped) {
        Relationship relationship = Objects.requireNonNull(mapped.relationship());
        if (owner(entity, relationship).isPresent()) {
            work.apply(new Edit.Remove(Set.of(relationship.id())));
        } else {
            new Flattening(work).flatten(entity, mapped);
        }
    }

    /** A column of the table between two entities. */
    void changeBetween(Work.Said said, Table table, Column goal) {
        Column now = work.now().table(table.id()).flatMap(t -> t.column(goal.id())).orElse(null);
        boolean plain = !goal.nullable() && goal.identity() == null && goal.generated() == null && goal.collation() == null;
        if (now == null || !plain || !(said.relationship().linkage() instanceof Linkage.JoinTable join)) {
            // drawn as an entity in the next round
            work.apply(new Edit.Remove(Set.of(said.relationship().id())));
            return;
        }
        String owner = table.id().value() + ".owner.";
        boolean toOwner = goal.id().value().startsWith(owner);
        ForeignKeySpec spec = between(toOwner ? join.toOwner() : join.toTarget(), toOwner ? owner : table.id().value() + ".target.", table,
                now, goal);
        Linkage changed = join.withEnds(toOwner ? spec : join.toOwner(), toOwner ? join.toTarget() : spec);
        work.apply(new Edit.ChangeMember(said.entity().id(), said.relationship().withLinkage(changed)));
    }

    private ForeignKeySpec between(ForeignKeySpec spec, String prefix, Table table, Column now, Column goal) {
        List<JoinColumn> joins = new ArrayList<>();
        for (Column column : work.now().table(table.id()).orElseThrow().columns()) {
            if (column.id().value().startsWith(prefix)) {
                ColumnId references = new ColumnId(column.id().value().substring(prefix.length()));
                @Nullable
                JoinColumn known = spec.columns().stream().filter(j -> j.references().equals(references)).findFirst().orElse(null);
                JoinColumn join = known == null ? new JoinColumn(references, null, null, null, null, null) : known;
                joins.add(column.id().equals(goal.id()) ? changed(work, join, now, goal) : join);
            }
        }
        return spec.withColumns(joins);
    }
}
