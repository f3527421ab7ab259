package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.database.Catalogue;
import dev.crowfoot.app.database.Catalogue.Unread;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.EnumType;
import dev.crowfoot.schema.Namespace;
import dev.crowfoot.schema.QualifiedName;
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
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads PostgreSQL 14 to 18 from {@code pg_catalog}. */
final class PostgresqlReader {

    private static final int STEPS = 11;
    private static final int ATTEMPTS = 3;

    private final Connection connection;
    private final List<String> schemas;
    private final Names names;
    private final PostgresqlDependencies dependencies = new PostgresqlDependencies();
    private final Map<Long, TableParts> tables = new LinkedHashMap<>();
    private int step;

    private PostgresqlReader(Connection connection, List<String> schemas, String defaultSchema) {
        this.connection = connection;
        this.schemas = schemas;
        this.names = new Names(Target.POSTGRESQL, defaultSchema);
    }

    /** A reader of those schemas, in which names of the default one stand without it. */
    static CatalogueReader of(Connection connection, List<String> schemas, String defaultSchema) {
        return progress -> read(connection, schemas, defaultSchema, progress);
    }

    /**
     * Reads in a transaction of its own, whose search path makes texts the same for everybody. A catalogue that others change meanwhile can be read another time: the texts
     * of definitions are made from what is there by then, not from the transaction's snapshot.
     */
    private static Catalogue read(Connection connection, List<String> schemas, String defaultSchema, Progress progress)
            throws SQLException {
        if (!connection.getAutoCommit()) {
            return new PostgresqlReader(connection, schemas, defaultSchema).read(progress);
        }
        for (int attempt = 1;; attempt++) {
            connection.setAutoCommit(false);
            try {
                Query.run(connection, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
                Query.run(connection, "SET LOCAL search_path TO \"" + defaultSchema.replace("\"", "\"\"") + "\"");
                return new PostgresqlReader(connection, schemas, defaultSchema).read(progress);
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || !mayBeOthersWork(e) || !connection.isValid(1)) {
                    throw e;
                }
            } finally {
                if (!connection.isClosed()) {
                    connection.rollback();
                    connection.setAutoCommit(true);
                }
            }
        }
    }

    /** Whether something may be gone that was there a moment ago, rather than that we may not see it or shall not wait (source: PostgreSQL manual, appendix "PostgreSQL Error Codes"). */
    private static boolean mayBeOthersWork(SQLException e) {
        String state = Objects.requireNonNullElse(e.getSQLState(), "");
        return (state.startsWith("42") && !state.equals("42501")) || state.startsWith("XX") || state.startsWith("3F")
                || state.startsWith("40");
    }

    private Catalogue read(Progress progress) throws SQLException {
        int major = connection.getMetaData().getDatabaseMajorVersion();
        step(progress, "tables");
        readTables();
        step(progress, "columns");
        readColumns(major);
        step(progress, "constraints");
        PostgresqlConstraints constraints = new PostgresqlConstraints(connection, schemas, names, tables);
        constraints.readConstraints(major);
        step(progress, "indexes");
        constraints.readIndexes(major);
        step(progress, "sequences");
        List<Sequence> sequences = Query.list(connection, PostgresqlQueries.SEQUENCES, schemas, this::sequence);
        step(progress, "enum types");
        List<EnumType> enums = Query.list(connection, PostgresqlQueries.ENUMS, schemas, this::enumType);
        PostgresqlObjects objects = new PostgresqlObjects(connection, schemas, names, dependencies);
        step(progress, "types, routines and views");
        objects.read(PostgresqlObjectQueries.all(major));
        step(progress, "triggers, rules and policies");
        Set<PostgresqlFeature> present = PostgresqlFeature.present(connection, major);
        objects.read(PostgresqlTableQueries.all(major, present));
        objects.read(PostgresqlKeyQueries.all(major, present));
        objects.read(List.of(PostgresqlRuleQueries.ALL));
        step(progress, "settings and comments");
        objects.read(PostgresqlSettingQueries.all(major, present));
        step(progress, "dependencies");
        Uncovered uncovered = Uncovered.read(connection, dependencies);
        dependencies.read(connection);
        step(progress, "what is left");
        List<Unread> notRead = new ArrayList<>(Query.list(connection, PostgresqlUnreadQueries.all(major, present), schemas, this::unread));
        List<Table> built = tables.values().stream().map(TableParts::build).toList();
        List<SqlObject> linked = uncovered.without(withoutUnused(objects.linked(), notRead), notRead, names);
        return new Catalogue(new Schema(namespaces(built, sequences, enums, linked), built, sequences, enums, linked), notRead);
    }

    private void step(Progress progress, String what) {
        progress.checkCancelled();
        progress.report("reading " + what, step++, STEPS);
    }

    private Unread unread(Query.Row row) throws SQLException {
        String schema = row.optional("nspname");
        QualifiedName name = schema == null ? QualifiedName.of(row.text("name")) : names.qualified(schema, row.text("name"));
        return new Unread(row.text("kind"), name, row.text("reason"));
    }

    /** An extension in a schema that is not read is left out, unless something needs it. */
    private List<SqlObject> withoutUnused(List<SqlObject> objects, List<Unread> notRead) {
        List<SqlObject> kept = new ArrayList<>();
        for (SqlObject object : objects) {
            String schema = object.name().schema();
            boolean read = schema == null || schemas.stream().map(names::name).anyMatch(schema::equals);
            if (!object.kind().equals("extension") || read || dependencies.isNeeded(object.id())) {
                kept.add(object);
            } else {
                notRead.add(new Unread("extension", object.name(), "in a schema that was not read, and nothing that was read needs it"));
            }
        }
        return kept;
    }

    /** The schemas with something in them; one that is empty is there by its comment. */
    private List<Namespace> namespaces(List<Table> built, List<Sequence> sequences, List<EnumType> enums, List<SqlObject> objects) {
        Set<String> used = new TreeSet<>();
        Stream.of(built.stream().map(Table::name), sequences.stream().map(Sequence::name), enums.stream().map(EnumType::name),
                objects.stream().map(SqlObject::name)).flatMap(s -> s).map(QualifiedName::schema).filter(Objects::nonNull)
                .forEach(used::add);
        return used.stream().map(Namespace::new).toList();
    }

    private void readTables() throws SQLException {
        Query.list(connection, PostgresqlQueries.TABLES, schemas, row -> {
            TableParts table = new TableParts(names.qualified(row.text("nspname"), row.text("relname")), row.optional("partition_by"),
                    row.optional("description"));
            dependencies.know(PostgresqlDependencies.Node.table(row.number("oid")), table.id());
            return tables.put(row.number("oid"), table) == null;
        });
    }

    private void readColumns(int major) throws SQLException {
        Query.list(connection, PostgresqlQueries.forVersion(PostgresqlQueries.COLUMNS, major), schemas, row -> {
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
        String type = row.text("type");
        QualifiedName name = names.qualified(row.text("nspname"), row.text("relname"));
        String ownerTable = row.optional("owner_table");
        Sequence.Owner owner = ownerTable == null ? null
                : new Sequence.Owner(names.qualified(row.text("owner_schema"), ownerTable), names.name(row.text("owner_column")));
        ElementId id = ElementId.named("sequence", name.toString());
        dependencies.know(PostgresqlDependencies.Node.table(row.number("oid")), id);
        return new Sequence(id, name, type.equals("bigint") ? null : type, options(row, type), owner, row.optional("description"));
    }

    private EnumType enumType(Query.Row row) throws SQLException {
        QualifiedName name = names.qualified(row.text("nspname"), row.text("typname"));
        List<EnumType.Label> labels =
                row.texts("labels").stream().map(text -> new EnumType.Label(ElementId.named("label", text), text)).toList();
        ElementId id = ElementId.named("enum", name.toString());
        dependencies.know(PostgresqlDependencies.Node.type(row.number("oid")), id);
        return new EnumType(id, name, labels, row.optional("description"));
    }
}
