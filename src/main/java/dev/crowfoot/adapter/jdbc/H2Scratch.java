package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.app.Progress;
import dev.crowfoot.migration.dialect.Names;
import dev.crowfoot.migration.dialect.h2.H2Dialect;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.diff.Spelling;
import dev.crowfoot.target.Identifiers;
import dev.crowfoot.target.Target;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A private database in memory, of the same engine and in the same mode: H2 commits each definition, so that nothing could be rolled back. What is tried there comes from a
 * project's files: it runs as a user who may define tables and views, but neither load Java nor read a file, and every function in it is a stand-in; only a
 * trigger, which takes an administrator, is made by one, for a class that is not there.
 */
final class H2Scratch extends Scratch {

    private final Connection administrator;
    private final String schema;

    private H2Scratch(Connection administrator, Connection connection, String schema) {
        super(connection, new H2Dialect());
        this.administrator = administrator;
        this.schema = schema;
    }

    /** A database with a schema of that name, in the mode of that connection's, and with the same of names without quotes. */
    static H2Scratch like(Connection live, String schema) throws SQLException {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + settings(live);
        Connection administrator = DriverManager.getConnection(url, "sa", "");
        try {
            run(administrator, "CREATE SCHEMA IF NOT EXISTS " + quoted(schema));
            run(administrator, "CREATE USER \"VISITOR\" PASSWORD 'visitor'");
            run(administrator, "GRANT ALTER ANY SCHEMA TO \"VISITOR\"");
            run(administrator, "SET SCHEMA " + quoted(schema));
            return new H2Scratch(administrator, visitor(url, schema), schema);
        } catch (SQLException e) {
            administrator.close();
            throw e;
        }
    }

    private static Connection visitor(String url, String schema) throws SQLException {
        Connection visitor = DriverManager.getConnection(url, "visitor", "visitor");
        try {
            run(visitor, "SET SCHEMA " + quoted(schema));
            return visitor;
        } catch (SQLException e) {
            visitor.close();
            throw e;
        }
    }

    private static String settings(Connection like) throws SQLException {
        return String.join("", Query.list(like, H2Queries.HOW_NAMES_ARE_READ, List.of(),
                row -> ";" + row.text("setting_name") + "=" + row.text("setting_value")));
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    Schema readBack(List<Table> tables, List<SqlObject> objects, Schema wanted) throws SQLException {
        for (var namespace : wanted.namespaces()) {
            run(administrator, "CREATE SCHEMA IF NOT EXISTS " + Identifiers.sql(namespace.name()));
        }
        H2Ground ground = new H2Ground(wanted, tables, objects);
        for (QualifiedName function : ground.functions()) {
            run(administrator, "CREATE ALIAS " + Names.sql(function) + " FOR '" + AnyFunction.class.getName() + ".call'");
        }
        List<H2Ground.Step> steps = new ArrayList<>(ground.steps(this::statements));
        while (make(steps)) {
            // another round may find there what the last one made
        }
        steps.stream().filter(H2Ground.Step::isCompared).forEach(s -> note(s.what(), s.failure()));
        Schema read = Spelling.adopt(read(), List.of(wanted), Target.H2, JdbcSession.folding(administrator));
        List<SqlObject> told = new ArrayList<>(objects.stream().flatMap(o -> told(o, read).stream()).toList());
        return new Schema(read.namespaces(), read.tables(), read.sequences(), read.enumTypes(), told);
    }

    /** Tries each step that is left; tells whether one succeeded. */
    private boolean make(List<H2Ground.Step> steps) {
        int before = steps.size();
        List<H2Ground.Step> failed = new ArrayList<>();
        for (H2Ground.Step step : steps) {
            try {
                run(step.isSafe() ? administrator : connection(), step.statement());
            } catch (SQLException e) {
                failed.add(step.failed(JdbcErrors.firstLine(e)));
            }
        }
        steps.clear();
        steps.addAll(failed);
        return !failed.isEmpty() && failed.size() < before;
    }

    /** An object as the reader would write it: Java is put back where a stand-in was. */
    private static Optional<SqlObject> told(SqlObject object, Schema read) {
        Optional<JavaBody> java = H2Ground.holdsJava(object) ? JavaBody.of(object) : Optional.empty();
        if (java.isPresent() && !object.kind().equals("trigger")) {
            return Optional.of(withCreate(object, java.get().routine(object)));
        }
        Optional<SqlObject> there =
                read.sqlObjects().stream().filter(r -> r.kind().equals(object.kind()) && r.name().equals(object.name())).findFirst();
        return there.map(r -> java.isPresent() ? withCreate(r, java.get().in(r.create())) : r);
    }

    private static SqlObject withCreate(SqlObject object, String create) {
        return new SqlObject(object.id(), object.kind(), object.name(), create, object.drop(), object.dependsOn(), object.comment());
    }

    @Override
    QualifiedName place(QualifiedName table) {
        return table;
    }

    @Override
    Schema read() throws SQLException {
        List<String> schemas = Query.list(administrator, H2Queries.SCHEMAS, List.of(), row -> row.text("nspname"));
        return new H2Reader(administrator, schemas, schema).read(Progress.NONE).schema();
    }

    @Override
    public void close() throws SQLException {
        try (administrator) {
            connection().close();
        }
    }
}
