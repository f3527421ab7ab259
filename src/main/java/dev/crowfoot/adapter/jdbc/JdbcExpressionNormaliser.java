package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.database.ExpressionNormaliser;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.diff.SqlText;
import dev.crowfoot.target.Target;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Has the engine itself read what differs as text: PostgreSQL in a schema that is rolled back, H2 in a private database in memory. */
public final class JdbcExpressionNormaliser implements ExpressionNormaliser {

    /** Rights that are missing (PostgreSQL manual, appendix A: insufficient_privilege; read_only_sql_transaction). */
    private static final List<String> NOT_ALLOWED = List.of("42501", "25006");

    /** The first PostgreSQL that has names of NOT NULLs. */
    private static final int NAMES_NOT_NULLS = 18;

    @Override
    public Normalised normalise(DatabaseSession session, Schema asked, Schema live) {
        Schema wanted = asThere(session, asked, live);
        List<Table> tables = new ArrayList<>();
        for (Table table : wanted.tables()) {
            live.table(table.id()).filter(l -> ExpressionTexts.differ(table, l)).ifPresent(_ -> tables.add(table));
        }
        List<SqlObject> objects =
                wanted.sqlObjects().stream().filter(o -> counterpart(o, live).filter(l -> !isSame(o, l)).isPresent()).toList();
        if (tables.isEmpty() && objects.isEmpty()) {
            return new Normalised(wanted, List.of());
        }
        List<Table> needed = session.target() == Target.H2 ? tables : withGround(tables, objects, wanted);
        try (Scratch scratch = scratch(session)) {
            Schema read = scratch.readBack(needed, objects, wanted);
            return new Normalised(adopt(wanted, live, read), scratch.notes());
        } catch (SQLException e) {
            if (e.getSQLState() != null && NOT_ALLOWED.contains(e.getSQLState())) {
                return new Normalised(wanted,
                        List.of("Expressions were compared as text, as this user may not create a schema to try them in."));
            }
            throw JdbcErrors.whileWorking("Expressions cannot be compared on " + session.description(), e);
        }
    }

    /** What is wanted, as far as such a server can hold it, and said as it says that. */
    private static Schema asThere(DatabaseSession session, Schema wanted, Schema live) {
        Connection connection = session.unwrap(Connection.class);
        try {
            return switch (session.target()) {
                case H2 -> H2NullOrdering.of(connection).asThere(wanted, live);
                case POSTGRESQL -> ServerNames.asThere(connection.getMetaData().getDatabaseMajorVersion() >= NAMES_NOT_NULLS ? wanted
                        : UnnamedNotNulls.asThere(wanted, live), live);
            };
        } catch (SQLException e) {
            throw JdbcErrors.whileWorking("Expressions cannot be compared on " + session.description(), e);
        }
    }

    /** What stands on a table by its name (a policy, a rule, a trigger) is tried on a copy, not on the table itself. */
    private static List<Table> withGround(List<Table> tables, List<SqlObject> objects, Schema wanted) {
        Set<ElementId> ground = new HashSet<>();
        objects.forEach(o -> ground.addAll(o.dependsOn()));
        tables.forEach(t -> ground.add(t.id()));
        return wanted.tables().stream().filter(t -> ground.contains(t.id())).toList();
    }

    private static Scratch scratch(DatabaseSession session) throws SQLException {
        Connection connection = session.unwrap(Connection.class);
        return switch (session.target()) {
            case H2 -> H2Scratch.like(connection, session.defaultSchema());
            case POSTGRESQL -> new PostgresqlScratch(connection, session.defaultSchema());
        };
    }

    private static Optional<SqlObject> counterpart(SqlObject object, Schema live) {
        return live.sqlObjects().stream().filter(o -> o.id().equals(object.id())).findFirst();
    }

    private static boolean isSame(SqlObject one, SqlObject other) {
        return SqlText.same(one.create(), other.create());
    }

    /** The wanted schema with the live texts of what the engine reads alike. */
    private static Schema adopt(Schema wanted, Schema live, Schema read) {
        Map<QualifiedName, Table> readTables = new HashMap<>();
        read.tables().forEach(t -> readTables.put(t.name(), t));
        List<Table> tables = new ArrayList<>();
        for (Table table : wanted.tables()) {
            Table tried = readTables.get(table.name());
            Optional<Table> there = live.table(table.id());
            tables.add(tried == null || there.isEmpty() ? table : ExpressionTexts.adopt(table, there.get(), tried));
        }
        List<SqlObject> objects = wanted.sqlObjects().stream().map(o -> adopt(o, live, read)).toList();
        return new Schema(wanted.namespaces(), tables, wanted.sequences(), wanted.enumTypes(), objects);
    }

    private static SqlObject adopt(SqlObject wanted, Schema live, Schema read) {
        return counterpart(wanted, live).filter(l -> read.sqlObjects().stream().anyMatch(r -> isRead(r, wanted) && isSame(r, l)))
                .map(l -> new SqlObject(wanted.id(), wanted.kind(), wanted.name(), l.create(), l.drop(), l.dependsOn(), wanted.comment()))
                .orElse(wanted);
    }

    private static boolean isRead(SqlObject read, SqlObject wanted) {
        return read.kind().equals(wanted.kind()) && read.name().equals(wanted.name()) && SqlText.same(read.drop(), wanted.drop());
    }
}
