package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.schema.Check;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table while its parts are read, query by query. */
final class TableParts {

    final QualifiedName name;
    final @Nullable String partitionBy;
    final @Nullable String comment;
    final List<Column> columns = new ArrayList<>();
    final List<Unique> uniques = new ArrayList<>();
    final List<Check> checks = new ArrayList<>();
    final List<ForeignKey> foreignKeys = new ArrayList<>();
    final List<Index> indexes = new ArrayList<>();
    @Nullable
    PrimaryKey primaryKey;

    TableParts(QualifiedName name, @Nullable String comment) {
        this(name, null, comment);
    }

    TableParts(QualifiedName name, @Nullable String partitionBy, @Nullable String comment) {
        this.name = name;
        this.partitionBy = partitionBy;
        this.comment = comment;
    }

    ElementId id() {
        return ElementId.named("table", name.toString());
    }

    Table build() {
        return new Table(id(), name, columns, primaryKey, uniques, checks, foreignKeys, indexes,
                partitionBy, comment);
    }
}
