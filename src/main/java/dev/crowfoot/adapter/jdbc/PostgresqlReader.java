package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.database.Catalogue;
import dev.crowfoot.app.database.Catalogue.Unread;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.EnumType;
import dev.crowfoot.schema.Namespace;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Sequence;
import dev.crowfoot.schema.SequenceOptions;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.SqlType;
import dev.crowfoot.schema.Table;
import dev.crowfoot.target.Target;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads PostgreSQL 14 to 18 from {@code pg_catalog}. */
final class PostgresqlReader implements CatalogueReader {

    private static final int QUERIES = 8;

    private final Connection connection;
    private final List<String> schemas;
    private final Names names;
    private final List<Unread> notRead = new ArrayList<>();
    private final Map<Long, TableParts> tables = new LinkedHashMap<>();

    PostgresqlReader(Connection connection, List<String> schemas, String defaultSchema) {
        this.connection = connection;
        this.schemas = schemas;
        this.names = new Names(Target.POSTGRESQL, defaultSchema);
    }

    @Override
    public Catalogue read(Progress progress) throws SQLException {
        int major = connection.getMetaData().getDatabaseMajorVersion();
        step(progress, "tables", 0);
        readTables();
        step(progress, "columns", 1);
        readColumns();
        step(progress, "constraints", 2);
        PostgresqlConstraints constraints = new PostgresqlConstraints(connection, schemas, names, tables, notRead);
        constraints.readConstraints(major);
        step(progress, "indexes", 3);
        constraints.readIndexes(major);
        step(progress, "sequences", 4);
        List<Sequence> sequences = Query.list(connection, PostgresqlQueries.SEQUENCES, schemas, this::sequence);
        step(progress, "types", 5);
        List<EnumType> enums = Query.list(connection, PostgresqlQueries.ENUMS, schemas, this::enumType);
        step(progress, "views and routines", 6);
        List<SqlObject> objects = new PostgresqlObjects(connection, schemas, names).read();
        step(progress, "what is left", 7);
        Query.list(connection, PostgresqlQueries.OTHERS, schemas, row -> note(row, row.text("kind"), "name", "not supported yet"));
        List<Table> built = tables.values().stream().map(TableParts::build).toList();
        return new Catalogue(new Schema(namespaces(), built, sequences, enums, objects), notRead);
    }

    private static void step(Progress progress, String what, int done) {
        progress.checkCancelled();
        progress.report("reading " + what, done, QUERIES);
    }

    private List<Namespace> namespaces() {
        return schemas.stream().filter(s -> !s.equals(names.defaultSchema())).map(s -> new Namespace(names.name(s))).toList();
    }

    private boolean note(Query.Row row, String kind, String nameColumn, String reason) throws SQLException {
        return notRead.add(new Unread(kind, names.qualified(row.text("nspname"), row.text(nameColumn)), reason));
    }

    private void readTables() throws SQLException {
        Query.list(connection, PostgresqlQueries.TABLES, schemas, row -> {
            if (row.flag("relispartition")) {
                return note(row, "partition", "relname", "partitions are not supported yet");
            }
            noteWhatIsLost(row);
            TableParts table = new TableParts(names.qualified(row.text("nspname"), row.text("relname")), row.optional("description"));
            return tables.put(row.number("oid"), table) == null;
        });
    }

    private void noteWhatIsLost(Query.Row row) throws SQLException {
        if (row.text("relkind").equals("p")) {
            note(row, "partitioning of a table", "relname", "read as a plain table");
        }
        if (row.flag("inherits")) {
            note(row, "inheritance of a table", "relname", "read as a table of its own");
        }
        if (row.text("relpersistence").equals("u")) {
            note(row, "unlogged table", "relname", "read as a plain table");
        }
        if (row.flag("relrowsecurity")) {
            note(row, "row security of a table", "relname", "not supported yet");
        }
        if (row.optional("options") != null) {
            note(row, "storage parameters of a table", "relname", row.text("options"));
        }
    }

    private void readColumns() throws SQLException {
        Query.list(connection, PostgresqlQueries.COLUMNS, schemas, row -> {
            TableParts table = tables.get(row.number("attrelid"));
            return table != null && table.columns.add(column(row));
        });
    }

    private Column column(Query.Row row) throws SQLException {
        int dimensions = (int) row.number("dimensions");
        SqlType type = PostgresqlTypes.of(row.text("formatted"), row.optional("own_schema"), row.text("typname"), names.defaultSchema(),
                dimensions);
        String name = names.name(row.text("attname"));
        boolean generated = !row.text("attgenerated").isEmpty();
        String expression = row.optional("expression");
        String shown = generated ? null : Expressions.withoutOwnCast(expression, row.text("base"), dimensions);
        Column.Generated computed = generated && expression != null
                ? new Column.Generated(Expressions.withoutParentheses(expression), row.text("attgenerated").equals("s"))
                : null;
        return new Column(ElementId.named("column", name), name, type, !row.flag("attnotnull"), shown, identity(row, type), computed,
                row.optional("collation"), row.optional("description"), null);
    }

    private static Column.@Nullable Identity identity(Query.Row row, SqlType type) throws SQLException {
        String kind = row.text("attidentity");
        return kind.isEmpty() || row.optionalNumber("seqstart") == null ? null
                : new Column.Identity(kind.equals("a"), options(row, type.name()));
    }

    private static SequenceOptions options(Query.Row row, String type) throws SQLException {
        return SequenceDefaults.options(type, row.number("seqstart"), row.number("seqincrement"), row.number("seqmin"),
                row.number("seqmax"),
                row.number("seqcache"), 1, row.flag("seqcycle"));
    }

    private Sequence sequence(Query.Row row) throws SQLException {
        if (row.optional("owner") != null) {
            note(row, "ownership of a sequence", "relname", "owned by " + row.text("owner") + "; read as a sequence of its own");
        }
        String type = row.text("type");
        var name = names.qualified(row.text("nspname"), row.text("relname"));
        return new Sequence(ElementId.named("sequence", name.toString()), name, type.equals("bigint") ? null : type, options(row, type),
                row.optional("description"));
    }

    private EnumType enumType(Query.Row row) throws SQLException {
        var name = names.qualified(row.text("nspname"), row.text("typname"));
        List<EnumType.Label> labels =
                row.texts("labels").stream().map(text -> new EnumType.Label(ElementId.named("label", text), text)).toList();
        return new EnumType(ElementId.named("enum", name.toString()), name, labels, row.optional("description"));
    }
}
