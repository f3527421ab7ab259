package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.app.Progress;
import dev.crowfoot.migration.dialect.postgresql.PostgresqlDialect;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.diff.DefinitionText;
import dev.crowfoot.target.Identifiers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Schemas of its own, one for each that something is tried for, in a transaction that is rolled back: nobody else ever sees them. What is tried comes from a project's files: it
 * is run by a block, in which PostgreSQL ends no transaction (manual, "PL/pgSQL transaction management"), and only if it is one definition.
 */
final class PostgresqlScratch extends Scratch {

    private static final String NO_DEFINITION = "it is not one statement that defines something";

    private final String scratch = unique();
    private final String defaultSchema;
    /** By the name of the schema that something is tried for; the default one is not among them. */
    private final Map<String, String> schemas = new LinkedHashMap<>();
    /** The schema in which each table and object is tried, by its name, which for those of the default schema may have it or not. */
    private final Map<QualifiedName, String> places = new HashMap<>();

    /** Makes the schema for those of the default one, in which names that are not in it are found after it. */
    PostgresqlScratch(Connection connection, String defaultSchema) throws SQLException {
        super(connection, new PostgresqlDialect());
        this.defaultSchema = defaultSchema;
        connection.setAutoCommit(false);
        try {
            Query.run(connection, "CREATE SCHEMA " + scratch);
            Query.run(connection, "SET LOCAL search_path TO " + scratch + ", \"" + defaultSchema.replace("\"", "\"\"") + "\"");
        } catch (SQLException e) {
            close();
            throw e;
        }
    }

    private static String unique() {
        return "crowfoot_" + UUID.randomUUID().toString().replace("-", "");
    }

    @Override
    Schema readBack(List<Table> tables, List<SqlObject> objects, Schema wanted) throws SQLException {
        for (QualifiedName name : Stream.concat(tables.stream().map(Table::name), objects.stream().map(SqlObject::name)).toList()) {
            places.put(name.schema() == null ? new QualifiedName(defaultSchema, name.name()) : name, schemaFor(name));
        }
        for (Table table : tables) {
            attempt("table " + table.name(), statements(table));
        }
        for (SqlObject object : objects) {
            attempt(object.kind() + " " + object.name(), List.of(object.create()));
        }
        return read();
    }

    private String schemaFor(QualifiedName name) throws SQLException {
        String schema = name.schema();
        if (schema == null) {
            return scratch;
        }
        String made = schemas.get(schema);
        if (made == null) {
            made = unique();
            schemas.put(schema, made);
            Query.run(connection(), "CREATE SCHEMA " + made);
        }
        return made;
    }

    @Override
    QualifiedName place(QualifiedName table) {
        return new QualifiedName(schemas.get(table.schema()), table.name());
    }

    private void attempt(String what, List<String> statements) throws SQLException {
        if (!statements.stream().allMatch(DefinitionText::isOneDefinition)) {
            note(what, NO_DEFINITION);
            return;
        }
        Query.run(connection(), "SAVEPOINT attempt");
        try (Statement statement = connection().createStatement()) {
            statement.setEscapeProcessing(false);
            for (String sql : statements) {
                statement.execute(inBlock(DefinitionText.inSchemas(sql, places)));
            }
        } catch (SQLException e) {
            Query.run(connection(), "ROLLBACK TO SAVEPOINT attempt");
            note(what, JdbcErrors.firstLine(e));
        }
    }

    /** The quotes are such as no text that was written before holds. */
    private static String inBlock(String sql) {
        String outer = "$" + unique() + "$";
        String inner = "$" + unique() + "$";
        return "DO " + outer + "BEGIN EXECUTE " + inner + sql + inner + "; END" + outer;
    }

    @Override
    Schema read() throws SQLException {
        List<String> made = new ArrayList<>(schemas.values());
        made.add(scratch);
        Schema read = PostgresqlReader.of(connection(), made, scratch).read(Progress.NONE).schema();
        return new Schema(List.of(), read.tables().stream().map(t -> t.withName(told(t.name()))).toList(), read.sequences(),
                read.enumTypes(),
                read.sqlObjects().stream()
                        .map(o -> new SqlObject(o.id(), o.kind(), told(o.name()), told(o.create()), told(o.drop()), o.dependsOn(),
                                o.comment()))
                        .toList());
    }

    private QualifiedName told(QualifiedName name) {
        return schemas.entrySet().stream().filter(s -> s.getValue().equals(name.schema())).findFirst()
                .map(s -> new QualifiedName(s.getKey(), name.name())).orElse(name);
    }

    /** A text that names what was tried, as it names the real thing. */
    private String told(String sql) {
        String text = sql;
        for (Map.Entry<String, String> schema : schemas.entrySet()) {
            text = text.replace(schema.getValue() + ".", Identifiers.sql(schema.getKey()) + ".");
        }
        return text;
    }

    @Override
    public void close() throws SQLException {
        connection().rollback();
        connection().setAutoCommit(true);
    }
}
