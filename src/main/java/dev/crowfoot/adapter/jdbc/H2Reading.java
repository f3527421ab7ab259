package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.app.database.Catalogue.Unread;
import dev.crowfoot.migration.dialect.Names;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.target.Folding;
import dev.crowfoot.target.Target;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has been read from an H2 database so far. */
final class H2Reading {

    final Map<QualifiedName, TableParts> tables = new LinkedHashMap<>();
    final Set<QualifiedName> materializedViews = new LinkedHashSet<>();
    /** All tables and views, those that are not read too. */
    final Set<QualifiedName> relations = new LinkedHashSet<>();
    /** The columns of views, in their order, as SQL has their names. */
    final Map<QualifiedName, List<String>> viewColumns = new LinkedHashMap<>();
    /** The conditions of checks of tables and domains. */
    final Map<H2Constraint.Key, String> checks = new HashMap<>();
    final List<SqlObject> objects = new ArrayList<>();
    final List<Unread> notRead = new ArrayList<>();

    private final Connection connection;
    private final List<String> schemas;
    private final dev.crowfoot.adapter.jdbc.Names names;

    H2Reading(Connection connection, List<String> schemas, String defaultSchema, Folding folding) {
        this.connection = connection;
        this.schemas = schemas;
        this.names = new dev.crowfoot.adapter.jdbc.Names(Target.H2, folding, defaultSchema);
    }

    Connection connection() {
        return connection;
    }

    List<String> schemas() {
        return schemas;
    }

    dev.crowfoot.adapter.jdbc.Names names() {
        return names;
    }

    /** The rows of a query that takes the names of the schemas. */
    <T> List<T> list(String sql, Query.Mapper<T> mapper) throws SQLException {
        return Query.list(connection, sql, schemas, mapper);
    }

    /** The name of what the row is about: its columns {@code x_schema} and {@code x_name}. */
    QualifiedName name(Query.Row row, String prefix) throws SQLException {
        return names.qualified(row.text(prefix + "_schema"), row.text(prefix + "_name"));
    }

    /**
     * The condition of a check.
     *
     * @throws SQLException if there was none when conditions were read: others made the check meanwhile
     */
    String check(H2Constraint.Key key) throws SQLException {
        String condition = checks.get(key);
        if (condition == null) {
            throw new SQLException("the catalogue has no condition of the check " + key.name());
        }
        return condition;
    }

    /** Notes what is not read, or not as it is. */
    void note(String kind, QualifiedName name, String reason) {
        notRead.add(new Unread(kind, name, reason));
    }

    /** Notes what is not read of a table. */
    void note(TableParts table, String kind, String part, String reason) {
        note(kind, table.name.withName(table.name.name() + "." + part), reason);
    }

    /** Keeps an object that stands on those. */
    SqlObject keep(String kind, QualifiedName name, String create, String drop, Set<ElementId> dependsOn, @Nullable String comment) {
        SqlObject object = new SqlObject(ElementId.named(kind, name.toString()), kind, name, create, drop, dependsOn, comment);
        objects.add(object);
        return object;
    }

    /**
     * Keeps a comment that does not come with its object.
     *
     * @param words what it is on, as {@code COMMENT ON} has it
     * @param name what it is called among the comments
     */
    void keepComment(String words, QualifiedName name, @Nullable String comment, Set<ElementId> dependsOn) {
        if (comment != null) {
            String on = "COMMENT ON " + words + " IS ";
            keep("comment", name, on + Names.literal(comment), on + "NULL", dependsOn, null);
        }
    }

    /** The id of a table. */
    static ElementId tableId(QualifiedName name) {
        return ElementId.named("table", name.toString());
    }

    /** The comment in the column {@code remarks}; H2 has no difference between no comment and an empty one. */
    static @Nullable String comment(Query.Row row) throws SQLException {
        String text = row.optional("remarks");
        return text == null || text.isEmpty() ? null : text;
    }
}
