package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.migration.Statement;
import dev.crowfoot.migration.dialect.Dialect;
import dev.crowfoot.migration.dialect.Names;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.Table;
import dev.crowfoot.target.Identifiers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A place where a database engine is given tables and views, to see how it writes their expressions. */
abstract class Scratch implements AutoCloseable {

    private final Connection connection;
    private final Dialect dialect;
    private final List<String> notes = new ArrayList<>();

    Scratch(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /** The connection that the place is reached by. */
    Connection connection() {
        return connection;
    }

    /** What the engine did not take, for people. */
    List<String> notes() {
        return notes;
    }

    /**
     * Makes tables and objects there as far as the engine takes them, and reads them back.
     *
     * @param wanted the schema that they are of, which has what they stand on
     */
    abstract Schema readBack(List<Table> tables, List<SqlObject> objects, Schema wanted) throws SQLException;

    /** The name that a table has there. */
    abstract QualifiedName place(QualifiedName table);

    /** Reads what is there. */
    abstract Schema read() throws SQLException;

    /** Notes that something was compared as text. */
    void note(String what, String why) {
        notes.add("The expressions of " + what + " were compared as text: " + why + ".");
    }

    /** The table with what has expressions; no key and no foreign key, which say nothing here. */
    List<String> statements(Table table) {
        String name = Names.sql(place(table.name()));
        List<String> result = new ArrayList<>();
        result.add("CREATE TABLE " + name + " ("
                + table.columns().stream().map(this::definition).collect(Collectors.joining(", ")) + ")");
        table.checks().forEach(c -> result
                .add("ALTER TABLE " + name + " ADD CONSTRAINT " + Identifiers.sql(c.name()) + " CHECK (" + c.expression() + ")"));
        for (Index index : table.indexes()) {
            if (hasExpression(index)
                    && dialect.parts().createIndex(place(table.name()), index) instanceof Statement.Sql(String sql)) {
                result.add(sql);
            }
        }
        return result;
    }

    private String definition(Column column) {
        return dialect.columns().definition(column.withIdentity(null));
    }

    static boolean hasExpression(Index index) {
        return index.predicate() != null || index.parts().stream().anyMatch(p -> p.expression() != null);
    }

    @Override
    public abstract void close() throws SQLException;
}
