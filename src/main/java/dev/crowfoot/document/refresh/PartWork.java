package dev.crowfoot.document.refresh;

import dev.crowfoot.design.CheckConstraint;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Index;
import dev.crowfoot.design.IndexPart;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.UniqueConstraint;
import dev.crowfoot.design.id.CheckId;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.IndexId;
import dev.crowfoot.design.id.MixinId;
import dev.crowfoot.design.id.UniqueId;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.mapping.ImpliedNames;
import dev.crowfoot.schema.Check;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.TablePart;
import dev.crowfoot.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Draws what differs in primary keys, unique constraints, checks and indexes. */
final class PartWork {

    private final Work work;
    private final ImpliedParts implied;

    PartWork(Work work) {
        this.work = work;
        implied = new ImpliedParts(work);
    }

    /**
     * Draws the part; it waits for columns that are not drawn yet.
     *
     * @param sayer the class that says it; null in a table between two
     */
    void add(Table table, TablePart part, @Nullable Entity sayer) {
        if (sayer == null) {
            work.joinTable(table.id()).ifPresent(said -> between(said, table, part));
        } else {
            put(sayer, table, part, null);
        }
    }

    /** What says the part: a line of its own, or a property of a member. */
    void drop(Table table, TablePart part) {
        Entity entity = work.entity(table).orElse(null);
        if (entity == null) {
            work.joinTable(table.id()).ifPresent(said -> implied.dropBetween(said, table, part));
        } else if (part instanceof PrimaryKey) {
            dropKey(entity);
        } else if (!dropped(part.id().value())) {
            implied.drop(entity, part);
        }
    }

    /** The same part with other content. */
    void change(Table table, TablePart before, TablePart after) {
        Entity entity = work.entity(table).orElse(null);
        boolean own = entity != null && says(part(before)).isPresent();
        if (entity != null && after instanceof Check check && implied.change(entity, check)) {
            return;
        }
        if (entity != null && (own || after instanceof PrimaryKey)) {
            put(says(part(before)).orElse(entity), table, after, before.id().value());
        } else {
            drop(table, before);
            add(table, after, entity == null ? null : new Shared(work).holder(entity, before));
        }
    }

    private static String part(TablePart part) {
        return part.id().value();
    }

    /** The same part under another name, or with another comment. */
    void rename(Table table, TablePart before, TablePart after) {
        Entity entity = work.entity(table).orElse(null);
        if (entity != null && after instanceof Check check && implied.rename(entity, check)) {
            return;
        }
        boolean key = after instanceof PrimaryKey || part(before).startsWith(table.id().value() + ".key.");
        if (entity == null && key && Objects.equals(before.comment(), after.comment())) {
            work.joinTable(table.id()).ifPresent(said -> keyName(said, after));
            return;
        }
        if (entity == null && ImpliedNames.isBetween(part(before)) && Objects.equals(before.comment(), after.comment())) {
            work.joinTable(table.id()).ifPresent(said -> endName(said.entity(), part(before), after.name()));
            return;
        }
        change(table, before, after);
    }

    private void endName(Entity owner, String part, String name) {
        TreeMap<String, String> names = new TreeMap<>(owner.names());
        names.put(part, name);
        work.put(owner.withNames(names));
    }

    private void keyName(Work.Said said, TablePart key) {
        if (said.relationship().linkage() instanceof Linkage.JoinTable t) {
            work.apply(new Edit.ChangeMember(said.entity().id(),
                    said.relationship().withLinkage(t.withKeyName(key.name()))));
        }
    }

    /** A table between two has nothing but its keys; with more it is an entity, in the next round. */
    private void between(Work.Said said, Table table, TablePart part) {
        if (!implied.addBetween(said, table, part)) {
            work.apply(new Edit.Remove(Set.of(said.relationship().id())));
        }
    }

    /** The entity with a line for the unique constraint, check or index with that id. */
    private Optional<Entity> says(String id) {
        return work.design().entities().values().stream().filter(e -> e.uniques().stream().anyMatch(u -> u.id().value().equals(id))
                || e.checks().stream().anyMatch(c -> c.id().value().equals(id))
                || e.indexes().stream().anyMatch(i -> i.id().value().equals(id)))
                .findFirst();
    }

    private boolean dropped(String id) {
        Entity entity = says(id).orElse(null);
        if (entity == null) {
            return false;
        }
        work.put(entity.withUniques(entity.uniques().stream().filter(u -> !u.id().value().equals(id)).toList())
                .withChecks(entity.checks().stream().filter(c -> !c.id().value().equals(id)).toList())
                .withIndexes(entity.indexes().stream().filter(i -> !i.id().value().equals(id)).toList()));
        return true;
    }

    private void dropKey(Entity entity) {
        if (new HierarchyWork(work).isKeyOfChildren(entity)) {
            return;
        }
        if (!entity.key().isEmpty()) {
            work.put(entity.withKey(Key.NONE));
            return;
        }
        for (MixinId id : entity.mixins()) {
            var mixin = work.design().mixins().get(id);
            if (mixin != null && !mixin.key().isEmpty()) {
                new Flattening(work).mixin(entity, id);
            }
        }
    }

    /** Puts a line in place of the one with that id, or behind the others. */
    private void put(Entity entity, Table table, TablePart part, @Nullable String id) {
        switch (part) {
            case PrimaryKey k -> key(entity, table, k);
            case Unique u -> columns(table, u.columns(), u.include()).ifPresent(c -> work.put(entity.withUniques(
                    with(entity.uniques(), unique(u, c, id), one -> one.id().value().equals(id)))));
            case Check c -> work.put(entity.withChecks(with(entity.checks(),
                    new CheckConstraint(new CheckId(id == null ? work.idOf(c.id()) : id), c.name(), c.expression(), c.inherited(),
                            c.validated(),
                            c.comment()),
                    one -> one.id().value().equals(id))));
            case dev.crowfoot.schema.Index i -> columns(table, named(i), i.include()).ifPresent(
                    c -> work.put(entity.withIndexes(with(entity.indexes(), index(i, c, id), one -> one.id().value().equals(id)))));
            case ForeignKey _ -> throw new IllegalArgumentException("foreign keys are relationships");
        }
    }

    private static <T> List<T> with(List<T> all, T one, java.util.function.Predicate<T> replaces) {
        List<T> list = new ArrayList<>(all);
        list.replaceAll(o -> replaces.test(o) ? one : o);
        if (!list.contains(one)) {
            list.add(one);
        }
        return list;
    }

    private record Ids(List<ColumnId> columns, List<ColumnId> include) {}

    private Optional<Ids> columns(Table table, List<String> columns, List<String> include) {
        return work.columnIds(table.id(), columns).flatMap(c -> work.columnIds(table.id(), include).map(i -> new Ids(c, i)));
    }

    private static List<String> named(dev.crowfoot.schema.Index index) {
        return index.parts().stream().flatMap(p -> Optional.ofNullable(p.column()).stream()).toList();
    }

    private void key(Entity entity, Table table, PrimaryKey key) {
        Key known = entity.key();
        if (entity.inheritance() instanceof Inheritance.Child && new HierarchyWork(work).rootOf(entity).isPresent()) {
            // its columns are those of the root
            work.put(entity.withKey(Key.NONE.withName(key.name()).withComment(key.comment())));
            return;
        }
        columns(table, key.columns(), key.include()).ifPresent(c -> work.put(entity.withKey(new Key(key.name(), c.columns(), c.include(),
                known.style(), dev.crowfoot.design.Deferrability.valueOf(key.deferrability().name()), key.comment()))));
    }

    private UniqueConstraint unique(Unique u, Ids c, @Nullable String id) {
        return new UniqueConstraint(new UniqueId(id == null ? work.idOf(u.id()) : id), u.name(), c.columns(), c.include(),
                dev.crowfoot.design.Deferrability.valueOf(u.deferrability().name()), u.nullsNotDistinct(), u.comment());
    }

    private Index index(dev.crowfoot.schema.Index i, Ids c, @Nullable String id) {
        List<IndexPart> parts = new ArrayList<>();
        var columns = c.columns().iterator();
        for (var part : i.parts()) {
            IndexPart.Source source = part.column() == null ? new IndexPart.Expression(Objects.requireNonNull(part.expression()))
                    : new IndexPart.Column(columns.next());
            parts.add(new IndexPart(source, part.descending(), IndexPart.Nulls.valueOf(part.nulls().name()), part.operatorClass(),
                    part.collation()));
        }
        return new Index(new IndexId(id == null ? work.idOf(i.id()) : id), i.name(), parts, i.unique(), i.predicate(), i.method(),
                c.include(),
                i.nullsNotDistinct(), i.comment());
    }
}
