package dev.crowfoot.mapping;

import dev.crowfoot.design.Linkage;
import dev.crowfoot.schema.Deferrability;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.Unique;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What alone keeps the rows of a table apart: its primary key, or its only unique constraint or index where it has none. */
record JoinTableKey(Linkage.JoinTable.Key kind, String name, List<String> columns) {

    /** The key if there is just one, of columns alone, and nothing is special about it. */
    static Optional<JoinTableKey> of(Table table) {
        List<Index> indexes = table.indexes().stream().filter(Index::unique).toList();
        PrimaryKey key = table.primaryKey();
        if (table.uniques().size() + indexes.size() + (key == null ? 0 : 1) != 1) {
            return Optional.empty();
        }
        if (key != null) {
            boolean plain = key.deferrability() == Deferrability.NOT_DEFERRABLE && key.comment() == null && key.include().isEmpty();
            return plain ? Optional.of(new JoinTableKey(Linkage.JoinTable.Key.PRIMARY_KEY, key.name(), key.columns())) : Optional.empty();
        }
        return indexes.isEmpty() ? of(table.uniques().getFirst()) : of(indexes.getFirst());
    }

    private static Optional<JoinTableKey> of(Unique unique) {
        boolean plain = unique.deferrability() == Deferrability.NOT_DEFERRABLE && unique.comment() == null && unique.include().isEmpty()
                && !unique.nullsNotDistinct();
        return plain ? Optional.of(new JoinTableKey(Linkage.JoinTable.Key.UNIQUE, unique.name(), unique.columns())) : Optional.empty();
    }

    private static Optional<JoinTableKey> of(Index index) {
        List<String> columns = index.parts().stream().map(Index.Part::column).filter(Objects::nonNull).toList();
        boolean plain = index.parts().equals(columns.stream().map(Index.Part::column).toList()) && index.method() == null
                && index.predicate() == null && index.include().isEmpty() && !index.nullsNotDistinct() && index.comment() == null;
        return plain ? Optional.of(new JoinTableKey(Linkage.JoinTable.Key.UNIQUE_INDEX, index.name(), columns)) : Optional.empty();
    }

    /** The indexes of the table but that of the key. */
    List<Index> others(Table table) {
        return table.indexes().stream().filter(i -> kind != Linkage.JoinTable.Key.UNIQUE_INDEX || !i.name().equals(name)).toList();
    }
}
