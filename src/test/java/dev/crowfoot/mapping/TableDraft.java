package dev.crowfoot.mapping;

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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table that is still being made up. */
final class TableDraft {
    final QualifiedName name;
    final List<Column> columns = new ArrayList<>();
    final List<Unique> uniques = new ArrayList<>();
    final List<Check> checks = new ArrayList<>();
    final List<ForeignKey> foreignKeys = new ArrayList<>();
    final List<Index> indexes = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    @Nullable
    PrimaryKey primaryKey;
    @Nullable
    String comment;

    TableDraft(QualifiedName name) {
        this.name = name;
    }

    /** A name that no other constraint or index of the table has. */
    String free(String wanted) {
        String free = wanted;
        for (int i = 2; !names.add(free); i++) {
            free = wanted + "_" + i;
        }
        return free;
    }

    List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    boolean has(String column) {
        return columnNames().contains(column);
    }

    Column column(String column) {
        return columns.stream().filter(c -> c.name().equals(column)).findFirst().orElseThrow();
    }

    void notNull(List<String> keys) {
        columns.replaceAll(c -> keys.contains(c.name()) ? c.withNullable(false) : c);
    }

    Table table() {
        return new Table(ElementId.named("table", name.toString()), name, columns, primaryKey, uniques, checks, foreignKeys, indexes,
                comment);
    }
}
