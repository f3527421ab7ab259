package dev.crowfoot.mapping;

import dev.crowfoot.design.CheckConstraint;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.ForeignKeySpec;
import dev.crowfoot.design.Index;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Inheritance.Discriminator;
import dev.crowfoot.design.Inheritance.Strategy;
import dev.crowfoot.design.UniqueConstraint;
import dev.crowfoot.schema.Check;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.Unique;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the table of an entity on one target. */
final class TableDerivation {

    private final TargetSide side;
    private final Reads reads;
    private final Notes notes;

    TableDerivation(TargetSide side, Reads reads, Notes notes) {
        this.side = side;
        this.reads = reads;
        this.notes = notes;
    }

    /** The table of the entity, if it has one. */
    Optional<Table> of(Entity entity) {
        return EntityTable.of(entity, reads).map(this::of);
    }

    private Table of(EntityTable table) {
        Entity entity = table.lineage().self();
        QualifiedName drawn = reads.table(entity);
        TakenNames names = new TakenNames(said(table));
        ConstraintDerivation constraints = new ConstraintDerivation(side, reads, table, drawn.name(), names);
        PrimaryKey primaryKey = constraints.primaryKey();
        List<Unique> uniques = new ArrayList<>(constraints.uniques(primaryKey));
        List<Check> checks = new ArrayList<>(constraints.enumChecks());
        for (Entity one : contributors(table)) {
            boolean named = isNamed(table, one);
            for (UniqueConstraint unique : one.uniques()) {
                constraints.unique(unique, named ? unique.name() : null).ifPresent(uniques::add);
                noteDeferrable(one, unique.id(), unique.name(), unique.deferrability());
            }
            checks.addAll(constraints.checks(one, named));
        }
        var foreignKeys = new ForeignKeyDerivation(side, reads, notes).of(table, drawn.name(), names);
        noteForeignKeys(table);
        new OnlyPostgresql(side, notes).note(table);
        return named(entity, new Table(new ElementId(entity.id().value()), side.name(drawn), columns(table), primaryKey, uniques, checks,
                foreignKeys, indexes(table, drawn.name(), names, primaryKey, uniques), side.isPostgresql() ? entity.partitionBy() : null,
                entity.comment()));
    }

    /** What follows from something shared has a name of its own where the entity says one. */
    private Table named(Entity entity, Table table) {
        if (entity.names().isEmpty()) {
            return table;
        }
        return table.withParts(table.parts().stream().map(p -> {
            String name = entity.names().get(p.id().value());
            return name == null ? p : p.withName(side.name(name));
        }).toList());
    }

    private List<Column> columns(EntityTable table) {
        ColumnDerivation derivation = new ColumnDerivation(side, reads, notes);
        Entity entity = table.lineage().self();
        List<Column> columns = new ArrayList<>(table.columns().size() + 1);
        for (MappedColumn mapped : table.columns()) {
            columns.add(table.inheritedKey().contains(mapped) ? derivation.inherited(entity, mapped) : derivation.column(entity, mapped));
        }
        Discriminator discriminator = table.lineage().discriminator();
        if (discriminator != null) {
            boolean single = table.lineage().strategy() == Strategy.SINGLE_TABLE;
            columns.add(single ? table.topColumns() : columns.size(), derivation.discriminator(discriminator));
        }
        return columns;
    }

    private List<dev.crowfoot.schema.Index> indexes(EntityTable table, String tableName, TakenNames names, @Nullable PrimaryKey primaryKey,
            List<Unique> uniques) {
        IndexDerivation derivation = new IndexDerivation(side, reads.naming(), notes);
        List<dev.crowfoot.schema.Index> indexes = new ArrayList<>();
        for (EntityTable.ForeignKeyOf foreignKey : table.foreignKeys()) {
            boolean indexed = ForeignKeyDerivation.spec(foreignKey).map(ForeignKeySpec::indexed).orElse(false);
            if (indexed && !isCovered(side.names(foreignKey.columns()), primaryKey, uniques)) {
                indexes.add(
                        derivation.plain(foreignKey.leaf().id().value() + ".ix", TargetSide.raw(foreignKey.columns()), tableName, names));
            }
        }
        for (Entity one : contributors(table)) {
            boolean named = isNamed(table, one);
            for (Index drawn : one.indexes()) {
                derivation.index(one, drawn, named ? drawn.name() : null, table, tableName, names).ifPresent(indexes::add);
            }
        }
        return indexes;
    }

    /** Whether the index behind a key or a unique constraint starts with these columns and so serves them too. */
    static boolean isCovered(List<String> columns, @Nullable PrimaryKey primaryKey, List<Unique> uniques) {
        boolean byKey = primaryKey != null && startsWith(primaryKey.columns(), columns);
        return byKey || uniques.stream().anyMatch(u -> startsWith(u.columns(), columns));
    }

    private static boolean startsWith(List<String> all, List<String> columns) {
        return all.size() >= columns.size() && all.subList(0, columns.size()).equals(columns);
    }

    /** The entities whose constraints and indexes are the table's. */
    private List<Entity> contributors(EntityTable table) {
        Lineage lineage = table.lineage();
        return switch (lineage.strategy()) {
            case SINGLE_TABLE -> {
                List<Entity> all = new ArrayList<>(List.of(lineage.top()));
                all.addAll(Lineage.descendants(lineage.top(), reads));
                yield all;
            }
            case JOINED -> List.of(lineage.self());
            case TABLE_PER_CLASS -> lineage.line();
        };
    }

    /** A name that is said stands for one table only; the tables that repeat the thing name theirs by convention. */
    private static boolean isNamed(EntityTable table, Entity contributor) {
        return table.lineage().strategy() != Strategy.TABLE_PER_CLASS || contributor.id().equals(table.lineage().self().id());
    }

    private Set<String> said(EntityTable table) {
        Set<String> said = new HashSet<>();
        String key = table.lineage().isTop() ? new ColumnResolver(reads).keyOf(table.lineage().top()).name()
                : table.lineage().self().key().name();
        add(said, key);
        for (Entity entity : contributors(table)) {
            if (isNamed(table, entity)) {
                entity.uniques().stream().map(UniqueConstraint::name).forEach(n -> add(said, n));
                entity.checks().stream().map(CheckConstraint::name).forEach(n -> add(said, n));
                entity.indexes().stream().map(Index::name).forEach(n -> add(said, n));
            }
        }
        table.columns().stream().map(MappedColumn::attribute).filter(Objects::nonNull).forEach(a -> add(said, a.column().check()));
        for (EntityTable.ForeignKeyOf foreignKey : table.foreignKeys()) {
            ForeignKeyDerivation.spec(foreignKey).ifPresent(spec -> add(said, spec.name()));
        }
        said.addAll(table.lineage().self().names().values());
        if (table.lineage().self().inheritance() instanceof Inheritance.Child child) {
            add(said, child.toParent().name());
        }
        return said;
    }

    private static void add(Set<String> said, @Nullable String name) {
        if (name != null) {
            said.add(name);
        }
    }

    private void noteForeignKeys(EntityTable table) {
        for (EntityTable.ForeignKeyOf foreignKey : side.isPostgresql() ? List.<EntityTable.ForeignKeyOf>of() : table.foreignKeys()) {
            ForeignKeyDerivation.spec(foreignKey).ifPresent(
                    spec -> noteDeferrable(table.lineage().self(), foreignKey.relationship().id(), foreignKey.relationship().name(),
                            spec.deferrability()));
        }
    }

    private void noteDeferrable(Entity entity, dev.crowfoot.design.id.Id id, @Nullable String name,
            dev.crowfoot.design.Deferrability deferrability) {
        if (!side.isPostgresql() && deferrability != dev.crowfoot.design.Deferrability.NOT_DEFERRABLE) {
            notes.add(entity, id, name == null ? "unique constraint" : name, "H2 has no deferrable constraints; it is checked at once");
        }
    }
}
