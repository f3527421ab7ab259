package dev.crowfoot.document.refresh;

import dev.crowfoot.design.Deferrability;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.ForeignKeySpec;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.JoinColumn;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.ReferentialAction;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.Relationship.Cardinality;
import dev.crowfoot.design.RelationshipEnd;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.RelationshipId;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.mapping.LiftedNames;
import dev.crowfoot.mapping.MappedColumn;
import dev.crowfoot.mapping.RelationshipNames;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws what differs in foreign keys: relationships. */
final class ForeignKeyWork {

    private final Work work;
    private final JoinColumnWork joins;
    private final HierarchyWork hierarchies;

    ForeignKeyWork(Work work) {
        this.work = work;
        joins = new JoinColumnWork(work);
        hierarchies = new HierarchyWork(work);
    }

    /** Whether the column comes with a relationship that is not drawn yet, as its own. */
    boolean isOwn(Table table, String column) {
        return table.foreignKeys().stream().anyMatch(f -> f.columns().contains(column) && ownsAll(table, f));
    }

    /** Whether all columns of the key are new, nobody else's and nothing special. */
    private boolean ownsAll(Table table, ForeignKey key) {
        Table now = work.now().table(table.id()).orElse(null);
        List<Column> columns = key.columns().stream().flatMap(c -> table.column(c).stream()).toList();
        boolean absent = now != null && key.columns().stream().allMatch(c -> now.column(c).isEmpty());
        boolean alone = table.foreignKeys().stream()
                .allMatch(f -> f.id().equals(key.id()) || f.columns().stream().noneMatch(key.columns()::contains));
        boolean plain = columns.size() == key.columns().size()
                && columns.stream().allMatch(c -> c.identity() == null && c.generated() == null && c.collation() == null)
                && columns.stream().map(Column::nullable).distinct().count() == 1;
        return absent && alone && plain && work.goalTable(key.references()).isPresent();
    }

    /**
     * A relationship; it waits until both its tables and all columns are drawn.
     *
     * @param sayer the class that says it; null in a table between two
     */
    void add(Table table, ForeignKey key, @Nullable Entity sayer) {
        Entity entity = work.entity(table).orElse(null);
        Table target = work.goalTable(key.references()).orElse(null);
        if (entity == null || target == null) {
            work.joinTable(table.id()).ifPresent(said -> work.apply(new Edit.Remove(Set.of(said.relationship().id()))));
            return;
        }
        Entity other = work.entity(target).orElse(null);
        Optional<List<ColumnId>> referenced = work.columnIds(target.id(), key.referencedColumns());
        if (other == null) {
            // only entities can be referred to
            work.joinTable(target.id()).ifPresent(said -> work.apply(new Edit.Remove(Set.of(said.relationship().id()))));
        } else if (referenced.isPresent() && !toParent(table, entity, other, key) && !enforced(table, entity, other, key)) {
            relationship(table, entity, sayer == null ? entity : sayer, other, key, referenced.get());
        }
    }

    /** Whether it is that of a joined child, which is there again, or will be with the key of its parent. */
    private boolean toParent(Table table, Entity entity, Entity other, ForeignKey key) {
        PrimaryKey own = table.primaryKey();
        if (own == null || !own.columns().equals(key.columns()) || !hierarchies.isJoinedChild(entity)
                || !(entity.inheritance() instanceof Inheritance.Child(var parent, _, var drawn)) || !parent.equals(other.id())
                || now(table, key).isPresent()) {
            return false;
        }
        if (!drawn.enforced()) {
            hierarchies.toParent(entity, spec -> said(spec, null, key, table));
        }
        return true;
    }

    /** Whether a relationship was there that only had no foreign key. */
    private boolean enforced(Table table, Entity entity, Entity other, ForeignKey key) {
        for (var member : entity.members()) {
            if (member instanceof Relationship r && r.linkage() instanceof Linkage.JoinColumns(ForeignKeySpec spec) && !spec.enforced()
                    && r.target().equals(other.id())
                    && joins.ownColumns(entity, r).stream().map(MappedColumn::name).toList().equals(key.columns())) {
                work.apply(new Edit.ChangeMember(entity.id(), r.withLinkage(new Linkage.JoinColumns(said(spec, null, key, table)))));
                return true;
            }
        }
        return false;
    }

    private void relationship(Table table, Entity entity, Entity sayer, Entity other, ForeignKey key, List<ColumnId> referenced) {
        String known = key.id().value();
        RelationshipId id =
                new RelationshipId(work.idOf(new ElementId(known.endsWith(".fk") ? known.substring(0, known.length() - 3) : known)));
        boolean own = ownsAll(table, key);
        List<JoinColumn> columns = new ArrayList<>();
        for (int i = 0; i < key.columns().size(); i++) {
            JoinColumn join =
                    own ? ownColumn(table, key, i, referenced.get(i)) : shared(table, entity, key.columns().get(i), referenced.get(i));
            if (join == null) {
                return;
            }
            columns.add(join);
        }
        LiftedNames names = new LiftedNames();
        sayer.members().forEach(m -> names.take(m.name()));
        String field = names.field(RelationshipNames.of(key, own ? key.columns() : List.of(), other.name()));
        boolean optional = key.columns().stream().flatMap(c -> table.column(c).stream()).anyMatch(Column::nullable);
        ForeignKeySpec plain = ForeignKeySpec.DEFAULT.withIndexed(false).withColumns(columns);
        Relationship made = new Relationship(id, other.id(), isUnique(table, key) ? Cardinality.ONE_TO_ONE : Cardinality.MANY_TO_ONE,
                optional, new Linkage.JoinColumns(said(plain, null, key, table)), RelationshipEnd.named(field), RelationshipEnd.NONE, null);
        int place = new ColumnWork(work).place(sayer, table, key.columns().getFirst());
        work.apply(new Edit.AddMember(sayer.id(), made, own ? place : sayer.members().size()));
    }

    private JoinColumn ownColumn(Table table, ForeignKey key, int i, ColumnId references) {
        Column column = table.column(key.columns().get(i)).orElseThrow();
        Column other = work.goalTable(key.references()).flatMap(t -> t.column(key.referencedColumns().get(i))).orElseThrow();
        var type = column.type().equals(other.type()) ? null : work.types().of(column.type());
        var value = new AttributeFacts(work).value(column.defaultExpression(), work.types().of(column.type()));
        return new JoinColumn(references, column.name(), null, type, value, column.comment());
    }

    /** A column that is there already; null where something else must be drawn otherwise first. */
    private @Nullable JoinColumn shared(Table table, Entity entity, String column, ColumnId references) {
        MappedColumn mapped = work.now().table(table.id()).flatMap(t -> t.column(column)).flatMap(c -> work.column(entity, c.id()))
                .orElse(null);
        if (mapped == null) {
            return null;
        }
        Relationship owner = mapped.relationship();
        if (owner != null) {
            work.design().entities().values().stream().filter(e -> e.member(owner.id()).isPresent()).findFirst()
                    .ifPresent(e -> joins.toAttributes(e, entity, owner));
            return null;
        }
        if (mapped.member() instanceof Embedded) {
            new Flattening(work).flatten(entity, mapped);
            return null;
        }
        return new JoinColumn(references, null, new AttributeId(mapped.member().id().value()), null, null, null);
    }

    private static boolean isUnique(Table table, ForeignKey key) {
        Set<String> columns = new HashSet<>(key.columns());
        boolean byKey = table.primaryKey() != null && columns.equals(new HashSet<>(table.primaryKey().columns()));
        Stream<Index> whole = table.indexes().stream().filter(i -> i.unique() && i.predicate() == null);
        return byKey || table.uniques().stream().anyMatch(u -> columns.equals(new HashSet<>(u.columns())))
                || whole.anyMatch(i -> columns.equals(new HashSet<>(i.parts().stream().map(Index.Part::column).toList())));
    }

    /** A relationship stays one for Java; the database does not keep it. */
    void drop(Table table, ForeignKey key) {
        change(table, key, spec -> spec.withEnforced(false));
    }

    /** Another name, other actions; or a relationship that leads elsewhere, which is another one. */
    void change(Table table, ForeignKey before, ForeignKey key) {
        ForeignKey now = now(table, key).orElse(before);
        boolean same = now.columns().equals(key.columns()) && now.references().equals(key.references())
                && now.referencedColumns().equals(key.referencedColumns());
        if (same) {
            say(table, key);
            return;
        }
        said(key.id()).ifPresent(s -> work.apply(new Edit.Remove(Set.of(s.relationship().id()))));
        work.joinTable(table.id()).ifPresent(s -> work.apply(new Edit.Remove(Set.of(s.relationship().id()))));
    }

    /** What the key says besides its columns. */
    void say(Table table, ForeignKey key) {
        change(table, key, spec -> said(spec, now(table, key).orElse(null), key, table));
    }

    private Optional<ForeignKey> now(Table table, ForeignKey key) {
        return work.now().table(table.id()).flatMap(t -> t.foreignKeys().stream().filter(f -> f.id().equals(key.id())).findFirst());
    }

    private ForeignKeySpec said(ForeignKeySpec spec, @Nullable ForeignKey now, ForeignKey key, Table table) {
        ForeignKeySpec said = spec.withEnforced(true).withName(now != null && now.name().equals(key.name()) ? spec.name() : key.name());
        if (now == null || now.onDelete() != key.onDelete()) {
            said = said.withOnDelete(ReferentialAction.valueOf(key.onDelete().name()));
        }
        if (now == null || now.onUpdate() != key.onUpdate()) {
            said = said.withOnUpdate(ReferentialAction.valueOf(key.onUpdate().name()));
        }
        if (now == null || now.deferrability() != key.deferrability()) {
            said = said.withDeferrability(Deferrability.valueOf(key.deferrability().name()));
        }
        if (now == null || now.matchFull() != key.matchFull()) {
            said = said.withMatchFull(key.matchFull());
        }
        if (now == null || now.validated() != key.validated()) {
            said = said.withValidated(key.validated());
        }
        if (now == null ? !key.setOnDelete().isEmpty() : !now.setOnDelete().equals(key.setOnDelete())) {
            said = said.withSetOnDelete(work.columnIds(table.id(), key.setOnDelete()).orElse(said.setOnDelete()));
        }
        return now != null && Objects.equals(now.comment(), key.comment()) ? said : said.withComment(key.comment());
    }

    private Optional<Work.Said> said(ElementId key) {
        String id = key.value().endsWith(".fk") ? key.value().substring(0, key.value().length() - 3) : "";
        return work.joinTable(new ElementId(id.isEmpty() ? "-" : id));
    }

    /** The key of a relationship in a mixin or an embeddable: changed there if nothing else has it from there, else its own from now on. */
    private void inShared(@Nullable Entity entity, MappedColumn column, java.util.function.UnaryOperator<ForeignKeySpec> change) {
        Relationship relationship = column.relationship();
        if (entity == null || relationship == null || !(relationship.linkage() instanceof Linkage.JoinColumns(var spec))) {
            return;
        }
        Holders holders = new Holders(work);
        if (holders.uses(relationship) == 1) {
            work.apply(new Edit.ChangeMember(holders.of(relationship).id(),
                    relationship.withLinkage(new Linkage.JoinColumns(change.apply(spec)))));
        } else {
            new Flattening(work).flatten(entity, column);
        }
    }

    private void change(Table table, ForeignKey key, java.util.function.UnaryOperator<ForeignKeySpec> change) {
        Entity entity = work.entity(table).orElse(null);
        if (entity != null && key.id().value().equals("parent.fk")) {
            hierarchies.toParent(entity, change);
            return;
        }
        Work.Said said = said(key.id()).or(() -> work.joinTable(table.id())).orElse(null);
        if (said == null) {
            new Holders(work).relationship(entity, key.id()).ifPresent(c -> inShared(entity, c, change));
            return;
        }
        Linkage linkage = switch (said.relationship().linkage()) {
            case Linkage.JoinColumns(ForeignKeySpec spec) -> new Linkage.JoinColumns(change.apply(spec));
            case Linkage.JoinTable t -> key.id().value().equals(table.id().value() + ".owner.fk")
                    ? t.withEnds(change.apply(t.toOwner()), t.toTarget())
                    : t.withEnds(t.toOwner(), change.apply(t.toTarget()));
        };
        work.apply(new Edit.ChangeMember(said.entity().id(), said.relationship().withLinkage(linkage)));
    }
}
