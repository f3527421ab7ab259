package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.Index.Nulls;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where an H2 puts nulls in an index that does not say it (H2 manual, setting {@code DEFAULT_NULL_ORDERING}): as the smallest values, unless it is told otherwise. A reader says what differs
 * from that, so that a copy under other settings is the same.
 *
 * @param setting {@code LOW}, {@code HIGH}, {@code FIRST} or {@code LAST}
 */
record H2NullOrdering(String setting) {

    private static final String QUERY =
            "SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = 'DEFAULT_NULL_ORDERING'";

    /** That of a database. */
    static H2NullOrdering of(Connection connection) throws SQLException {
        String setting = Query.text(connection, QUERY);
        return new H2NullOrdering(setting.isEmpty() ? "LOW" : setting);
    }

    /** Whether it is that of an H2 that is not told otherwise, by which indexes are read. */
    boolean isUsual() {
        return setting.equals("LOW");
    }

    /** Whether it is so for columns in that order. */
    boolean isUsual(boolean descending) {
        return of(descending) == (descending ? Nulls.LAST : Nulls.FIRST);
    }

    /** Where nulls are if an index says nothing. */
    Nulls of(boolean descending) {
        return switch (setting) {
            case "FIRST" -> Nulls.FIRST;
            case "LAST" -> Nulls.LAST;
            case "HIGH" -> descending ? Nulls.FIRST : Nulls.LAST;
            default -> descending ? Nulls.LAST : Nulls.FIRST;
        };
    }

    /** The wanted schema, with what was read of each index that says nothing of nulls and has them where this database puts them then. */
    Schema asThere(Schema wanted, Schema live) {
        return isUsual() ? wanted
                : wanted.withTables(wanted.tables().stream().map(t -> live.table(t.id()).map(l -> asThere(t, l)).orElse(t)).toList());
    }

    private Table asThere(Table wanted, Table live) {
        return wanted.withIndexes(wanted.indexes().stream().map(index -> {
            Optional<Index> there = live.indexes().stream().filter(l -> l.id().equals(index.id())).findFirst();
            return there.filter(l -> l.parts().size() == index.parts().size()).map(l -> asThere(index, l)).orElse(index);
        }).toList());
    }

    private Index asThere(Index wanted, Index live) {
        List<Index.Part> parts = new ArrayList<>();
        for (int i = 0; i < wanted.parts().size(); i++) {
            Index.Part part = wanted.parts().get(i);
            Nulls there = live.parts().get(i).nulls();
            boolean same = part.nulls() == Nulls.DEFAULT && there == of(part.descending());
            parts.add(same
                    ? new Index.Part(part.column(), part.expression(), part.descending(), there, part.operatorClass(), part.collation())
                    : part);
        }
        return new Index(wanted.id(), wanted.name(), parts, wanted.unique(), wanted.method(), wanted.predicate(), wanted.include(),
                wanted.nullsNotDistinct(), wanted.comment());
    }
}
