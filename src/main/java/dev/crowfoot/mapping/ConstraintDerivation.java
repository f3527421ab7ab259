package dev.crowfoot.mapping;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.AttributeRole;
import dev.crowfoot.design.CheckConstraint;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.UniqueConstraint;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.type.EnumRef;
import dev.crowfoot.mapping.type.StoredEnum;
import dev.crowfoot.schema.Check;
import dev.crowfoot.schema.Deferrability;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.Unique;
import dev.crowfoot.target.Identifiers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the primary key, the unique and the check constraints of one table on one target. */
final class ConstraintDerivation {

    private final TargetSide side;
    private final Reads reads;
    private final EntityTable table;
    private final String tableName;
    private final TakenNames names;

    ConstraintDerivation(TargetSide side, Reads reads, EntityTable table, String tableName, TakenNames names) {
        this.side = side;
        this.reads = reads;
        this.table = table;
        this.tableName = tableName;
        this.names = names;
    }

    @Nullable
    PrimaryKey primaryKey() {
        if (table.key().isEmpty()) {
            return null;
        }
        Key key = new ColumnResolver(reads).keyOf(table.lineage().top());
        String said = table.lineage().isTop() ? key.name() : table.lineage().self().key().name();
        String name = said == null ? names.made(reads.naming().primaryKey(tableName)) : said;
        return new PrimaryKey(new ElementId("pk"), side.name(name), side.names(table.key()), included(key.include()),
                side.deferrability(key.deferrability()),
                table.lineage().isTop() ? key.comment() : table.lineage().self().key().comment());
    }

    /** Of single attributes, of the natural id, of one-to-ones, and the drawn ones. */
    List<Unique> uniques(@Nullable PrimaryKey primaryKey) {
        List<Unique> uniques = new ArrayList<>();
        List<MappedColumn> naturalColumns = natural();
        List<String> natural = side.names(naturalColumns);
        for (MappedColumn column : table.columns()) {
            Attribute attribute = column.attribute();
            List<String> name = List.of(side.name(column.name()));
            boolean own = attribute != null && attribute.column().unique() && !table.inheritedKey().contains(column);
            if (own && !isKey(primaryKey, name) && !name.equals(natural)) {
                uniques.add(unique(column.id().value() + ".uq", List.of(column)));
            }
        }
        if (!natural.isEmpty() && !isKey(primaryKey, natural)) {
            uniques.add(unique("natural.uq", naturalColumns));
        }
        for (EntityTable.ForeignKeyOf foreignKey : table.foreignKeys()) {
            List<String> columns = side.names(foreignKey.columns());
            boolean single = foreignKey.relationship().cardinality() == dev.crowfoot.design.Relationship.Cardinality.ONE_TO_ONE;
            if (single && !isKey(primaryKey, columns) && uniques.stream().noneMatch(u -> u.columns().equals(columns))
                    && !saysUnique(foreignKey.columns())) {
                uniques.add(unique(foreignKey.leaf().id().value() + ".uq", foreignKey.columns()));
            }
        }
        return uniques;
    }

    /** Whether a drawn constraint, or index, is over exactly these columns. */
    private boolean saysUnique(List<MappedColumn> columns) {
        Set<String> names = new HashSet<>(side.names(columns));
        Entity entity = table.lineage().self();
        return entity.uniques().stream().anyMatch(u -> names.equals(names(u.columns()))) || entity.indexes().stream()
                .anyMatch(i -> i.unique() && i.predicate() == null && names.equals(names(IndexDerivation.columns(i))));
    }

    private Set<String> names(List<ColumnId> columns) {
        Set<String> names = new HashSet<>();
        columns.forEach(c -> names.addAll(side.names(table.columnsOf(c))));
        return names;
    }

    private List<MappedColumn> natural() {
        return table.columns().stream().filter(c -> c.attribute() != null && c.attribute().role() == AttributeRole.NATURAL_ID).toList();
    }

    private Unique unique(String id, List<MappedColumn> columns) {
        return new Unique(new ElementId(id), side.name(names.made(reads.naming().unique(tableName, TargetSide.raw(columns)))),
                side.names(columns), Deferrability.NOT_DEFERRABLE, false, null);
    }

    /** Whether these are the columns of the primary key, in whatever order. */
    private static boolean isKey(@Nullable PrimaryKey primaryKey, List<String> columns) {
        return primaryKey != null && primaryKey.columns().size() == columns.size() && primaryKey.columns().containsAll(columns);
    }

    /** A drawn unique constraint; empty if part of it leads nowhere. */
    Optional<Unique> unique(UniqueConstraint drawn, @Nullable String said) {
        List<MappedColumn> columns = new ArrayList<>();
        for (ColumnId id : drawn.columns()) {
            List<MappedColumn> found = table.columnsOf(id);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            columns.addAll(found);
        }
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        String name = said == null ? names.made(reads.naming().unique(tableName, TargetSide.raw(columns))) : said;
        return Optional.of(new Unique(new ElementId(drawn.id().value()), side.name(name), side.names(columns), included(drawn.include()),
                side.deferrability(drawn.deferrability()), drawn.nullsNotDistinct(), drawn.comment()));
    }

    /** What the index of a key carries along; only PostgreSQL has that. */
    private List<String> included(List<ColumnId> columns) {
        return side.isPostgresql() ? columns.stream().flatMap(c -> side.names(table.columnsOf(c)).stream()).toList() : List.of();
    }

    /** The checks that keep enum columns to their constants. */
    List<Check> enumChecks() {
        List<Check> checks = new ArrayList<>();
        for (MappedColumn column : table.columns()) {
            if (column.type() instanceof EnumRef(var id, _) && column.attribute() != null && !table.inheritedKey().contains(column)) {
                String name = side.name(column.name());
                String said = column.attribute().column().check();
                reads.storedEnum(id).flatMap((StoredEnum e) -> e.condition(Identifiers.sql(name))).ifPresent(condition -> checks.add(
                        new Check(new ElementId(column.id().value() + ".ck"),
                                side.name(said == null ? names.made(reads.naming().check(tableName, column.name())) : said), condition,
                                null)));
            }
        }
        return checks;
    }

    /** The drawn checks of one entity. */
    List<Check> checks(Entity entity, boolean named) {
        List<Check> checks = new ArrayList<>();
        for (CheckConstraint drawn : entity.checks()) {
            String said = named ? drawn.name() : null;
            String name = said == null ? names.made(reads.naming().freeCheck(tableName, drawn.id().value())) : said;
            checks.add(new Check(new ElementId(drawn.id().value()), side.name(name), drawn.expression(),
                    drawn.inherited() || !side.isPostgresql(), drawn.validated() || !side.isPostgresql(), drawn.comment()));
        }
        return checks;
    }
}
