package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.adapter.jdbc.PostgresqlDependencies.Node;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.SqlObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what is kept as SQL, with what each needs. */
final class PostgresqlObjects {

    /** An object before it is known what it needs. */
    private record Found(Node node, SqlObject object, List<String> ground) {}

    private final Connection connection;
    private final List<String> schemas;
    private final Names names;
    private final PostgresqlDependencies dependencies;
    private final List<Found> found = new ArrayList<>();
    private final Set<ElementId> ids = new HashSet<>();

    PostgresqlObjects(Connection connection, List<String> schemas, Names names, PostgresqlDependencies dependencies) {
        this.connection = connection;
        this.schemas = schemas;
        this.names = names;
        this.dependencies = dependencies;
    }

    /** Reads the rows of those queries. */
    void read(List<String> queries) throws SQLException {
        for (String query : queries) {
            Query.list(connection, query, schemas, row -> found.add(found(row)));
        }
    }

    private Found found(Query.Row row) throws SQLException {
        String kind = row.text("kind");
        QualifiedName name = names.qualified(row.text("nspname"), row.text("name"));
        Node node = new Node(row.number("class"), row.number("oid"));
        ElementId id = id(kind, name, row.text("dropped"));
        if (node.classId() != 0) {
            dependencies.know(node, id);
        }
        SqlObject object = new SqlObject(id, kind, name, row.text("made"), row.text("dropped"), Set.of(), description(row, kind));
        return new Found(node, object, row.texts("ground"));
    }

    /** Of things that share a name, such as functions with other arguments, what takes one away tells it from the others. */
    private ElementId id(String kind, QualifiedName name, String dropped) {
        ElementId plain = ElementId.named(kind, name.toString());
        ElementId id = ids.contains(plain) ? ElementId.named(kind, name + " " + dropped) : plain;
        ids.add(id);
        return id;
    }

    private static @Nullable String description(Query.Row row, String kind) throws SQLException {
        return kind.equals("comment") ? null : row.optional("description");
    }

    /** All objects; the dependencies must have been read. Extensions that nothing needs and that are in other schemas are left out. */
    List<SqlObject> linked() {
        List<SqlObject> linked = new ArrayList<>();
        found.forEach(f -> linked.add(f.object().withDependsOn(dependencies.of(f.node(), f.ground()))));
        return linked;
    }
}
