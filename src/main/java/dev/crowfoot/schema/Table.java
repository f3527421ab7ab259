package dev.crowfoot.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table.
 *
 * @param columns in their order in the table
 * @param partitionBy how its rows are spread over partitions ({@code RANGE (created_at)}), or null where they are not
 * @param comment the comment on it, or null
 */
public record Table(ElementId id, QualifiedName name, List<Column> columns, @Nullable PrimaryKey primaryKey, List<Unique> uniques,
        List<Check> checks, List<ForeignKey> foreignKeys, List<Index> indexes, @Nullable String partitionBy, @Nullable String comment) {

    /** Sorts constraints and indexes by name. */
    public Table {
        columns = List.copyOf(columns);
        uniques = Schema.sorted(uniques, Comparator.comparing(Unique::name).thenComparing(Unique::id));
        checks = Schema.sorted(checks, Comparator.comparing(Check::name).thenComparing(Check::id));
        foreignKeys = Schema.sorted(foreignKeys, Comparator.comparing(ForeignKey::name).thenComparing(ForeignKey::id));
        indexes = Schema.sorted(indexes, Comparator.comparing(Index::name).thenComparing(Index::id));
    }

    /** A table that is not partitioned. */
    public Table(ElementId id, QualifiedName name, List<Column> columns, @Nullable PrimaryKey primaryKey, List<Unique> uniques,
            List<Check> checks, List<ForeignKey> foreignKeys, List<Index> indexes, @Nullable String comment) {
        this(id, name, columns, primaryKey, uniques, checks, foreignKeys, indexes, null, comment);
    }

    /** The column with that id. */
    public Optional<Column> column(ElementId columnId) {
        return columns.stream().filter(c -> c.id().equals(columnId)).findFirst();
    }

    /** The column with that name. */
    public Optional<Column> column(String columnName) {
        return columns.stream().filter(c -> c.name().equals(columnName)).findFirst();
    }

    /** The primary key, uniques, checks, foreign keys and indexes, in that order. */
    public List<TablePart> parts() {
        List<TablePart> all = new ArrayList<>();
        if (primaryKey != null) {
            all.add(primaryKey);
        }
        all.addAll(uniques);
        all.addAll(checks);
        all.addAll(foreignKeys);
        all.addAll(indexes);
        return List.copyOf(all);
    }

    /** This with exactly those keys, constraints and indexes. */
    public Table withParts(List<? extends TablePart> parts) {
        return new Table(id, name, columns, only(PrimaryKey.class, parts).stream().findFirst().orElse(null), only(Unique.class, parts),
                only(Check.class, parts), only(ForeignKey.class, parts), only(Index.class, parts), partitionBy, comment);
    }

    private static <T extends TablePart> List<T> only(Class<T> kind, List<? extends TablePart> parts) {
        return parts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** This under another name. */
    public Table withName(QualifiedName other) {
        return new Table(id, other, columns, primaryKey, uniques, checks, foreignKeys, indexes, partitionBy, comment);
    }

    /** This with other columns. */
    public Table withColumns(List<Column> other) {
        return new Table(id, name, other, primaryKey, uniques, checks, foreignKeys, indexes, partitionBy, comment);
    }

    /** This with another primary key. */
    public Table withPrimaryKey(@Nullable PrimaryKey other) {
        return new Table(id, name, columns, other, uniques, checks, foreignKeys, indexes, partitionBy, comment);
    }

    /** This with other check constraints. */
    public Table withChecks(List<Check> other) {
        return new Table(id, name, columns, primaryKey, uniques, other, foreignKeys, indexes, partitionBy, comment);
    }

    /** This with other foreign keys. */
    public Table withForeignKeys(List<ForeignKey> other) {
        return new Table(id, name, columns, primaryKey, uniques, checks, other, indexes, partitionBy, comment);
    }

    /** This with other indexes. */
    public Table withIndexes(List<Index> other) {
        return new Table(id, name, columns, primaryKey, uniques, checks, foreignKeys, other, partitionBy, comment);
    }

    /** This with another comment. */
    public Table withComment(@Nullable String other) {
        return new Table(id, name, columns, primaryKey, uniques, checks, foreignKeys, indexes, partitionBy, other);
    }

    /** This under another identity. */
    public Table withId(ElementId other) {
        return new Table(other, name, columns, primaryKey, uniques, checks, foreignKeys, indexes, partitionBy, comment);
    }

    /** This with its rows spread in another way. */
    public Table withPartitionBy(@Nullable String other) {
        return new Table(id, name, columns, primaryKey, uniques, checks, foreignKeys, indexes, other, comment);
    }
}
