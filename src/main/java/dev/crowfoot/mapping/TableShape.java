package dev.crowfoot.mapping;

import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.RelationshipId;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a table is drawn as: an entity whose columns are attributes or belong to relationships.
 *
 * @param own the foreign key that a column belongs to as a column of the relationship, where it does
 * @param attributes the ids of the attributes, by the names of the other columns
 * @param relationships the ids of the relationships, by the names of the foreign keys
 */
record TableShape(Table table, EntityId id, Map<String, ForeignKey> own, Map<String, AttributeId> attributes,
        Map<String, RelationshipId> relationships) {

    /** The shape of a table, and those of its foreign keys that are drawn, which lead to some of those tables. */
    static TableShape of(Table table, Set<ForeignKey> drawn, Map<QualifiedName, Table> tables, boolean literal, Supplier<String> ids) {
        Map<String, ForeignKey> own = new HashMap<>();
        Map<String, RelationshipId> relationships = new HashMap<>();
        for (ForeignKey foreignKey : drawn) {
            relationships.put(foreignKey.name(), new RelationshipId(ids.get()));
            if (!literal) {
                List<String> columns = ownColumns(table, foreignKey, drawn);
                PrimaryKey target = Objects.requireNonNull(tables.get(foreignKey.references())).primaryKey();
                if (keepsKey(table.primaryKey(), target, foreignKey, columns)) {
                    columns.forEach(c -> own.put(c, foreignKey));
                }
            }
        }
        Map<String, AttributeId> attributes = new HashMap<>();
        table.columns().forEach(c -> attributes.put(c.name(), new AttributeId(ids.get())));
        return new TableShape(table, new EntityId(ids.get()), own, attributes, relationships);
    }

    /** The columns that can be the relationship's own: in nobody else's use, nothing special, together and in the order of the key. */
    private static List<String> ownColumns(Table table, ForeignKey foreignKey, Set<ForeignKey> all) {
        List<String> columns = foreignKey.columns().stream()
                .filter(c -> all.stream().noneMatch(o -> !o.name().equals(foreignKey.name()) && o.columns().contains(c))).toList();
        List<Column> found = columns.stream().flatMap(c -> table.column(c).stream()).toList();
        boolean plain = found.size() == columns.size()
                && found.stream().allMatch(c -> c.identity() == null && c.generated() == null && c.collation() == null)
                && found.stream().map(Column::nullable).distinct().count() <= 1;
        return plain && inOrder(table, columns) ? columns : List.of();
    }

    /**
     * Whether a class can have the relationship with these columns of its own: what stands in a key is all of a reference to all of another
     * key (Jakarta Persistence 3.2, 2.4.1). A key that has some columns of a reference has them as attributes; so has one with a reference of several columns,
     * as Hibernate 7.4.6 fails an assertion if it meets the class before that of the other key.
     */
    private static boolean keepsKey(@Nullable PrimaryKey key, @Nullable PrimaryKey target, ForeignKey foreignKey, List<String> columns) {
        if (key == null || Collections.disjoint(key.columns(), columns)) {
            return true;
        }
        return columns.size() == 1 && columns.equals(foreignKey.columns()) && key.columns().containsAll(columns)
                && target != null && Set.copyOf(target.columns()).equals(Set.copyOf(foreignKey.referencedColumns()));
    }

    private static boolean inOrder(Table table, List<String> columns) {
        List<String> all = table.columns().stream().map(Column::name).toList();
        int from = columns.isEmpty() ? 0 : all.indexOf(columns.getFirst());
        return from + columns.size() <= all.size() && all.subList(from, from + columns.size()).equals(columns);
    }

    /** Makes the columns of a foreign key attributes that it shares. */
    void share(ForeignKey foreignKey) {
        own.values().removeIf(f -> f.name().equals(foreignKey.name()));
    }

    /** The foreign keys whose own columns are in the primary key. */
    List<ForeignKey> keyParts() {
        PrimaryKey key = table.primaryKey();
        return key == null ? List.of()
                : foreignKeys().stream().filter(f -> ownColumns(f).stream().anyMatch(key.columns()::contains)).toList();
    }

    /** Whether the primary key is drawn as several relationships. */
    boolean isAssociation() {
        return keyParts().size() > 1;
    }

    /** The foreign keys that are drawn, in the order of their first column, then by name. */
    List<ForeignKey> foreignKeys() {
        return table.foreignKeys().stream().filter(f -> relationships.containsKey(f.name())).toList();
    }

    /** The columns that belong to the relationship itself. */
    List<String> ownColumns(ForeignKey foreignKey) {
        List<String> columns = new ArrayList<>(foreignKey.columns());
        columns.removeIf(c -> !isOwn(foreignKey, c));
        return columns;
    }

    boolean isOwn(ForeignKey foreignKey, String column) {
        ForeignKey owner = own.get(column);
        return owner != null && owner.name().equals(foreignKey.name());
    }
}
