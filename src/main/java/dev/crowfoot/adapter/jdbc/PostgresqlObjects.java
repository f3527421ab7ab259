package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.target.Identifiers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what PostgreSQL keeps as SQL: views, materialised views, functions, procedures and triggers. */
record PostgresqlObjects(Connection connection, List<String> schemas, Names names) {

    List<SqlObject> read() throws SQLException {
        List<SqlObject> objects = new ArrayList<>();
        objects.addAll(Query.list(connection, PostgresqlQueries.VIEWS, schemas, this::view));
        objects.addAll(Query.list(connection, PostgresqlQueries.ROUTINES, schemas, this::routine));
        objects.addAll(Query.list(connection, PostgresqlQueries.TRIGGERS, schemas, this::trigger));
        return objects;
    }

    private SqlObject view(Query.Row row) throws SQLException {
        boolean materialized = row.text("relkind").equals("m");
        QualifiedName name = names.qualified(row.text("nspname"), row.text("relname"));
        String kind = materialized ? "materialized_view" : "view";
        String words = materialized ? "MATERIALIZED VIEW " : "VIEW ";
        String options = row.optional("options") == null ? "" : " WITH (" + row.text("options") + ")";
        String query = row.text("definition").strip().replaceFirst(";$", "");
        Set<ElementId> uses = row.texts("uses").stream().map(this::used).collect(Collectors.toSet());
        return new SqlObject(ElementId.named(kind, name.toString()), kind, name, "CREATE " + words + sql(name) + options + " AS\n" + query,
                "DROP " + words + sql(name), uses, row.optional("description"));
    }

    private ElementId used(String text) {
        int colon = text.indexOf(':');
        int dot = text.indexOf('.', colon);
        return ElementId.named(text.substring(0, colon),
                names.qualified(text.substring(colon + 1, dot), text.substring(dot + 1)).toString());
    }

    private SqlObject routine(Query.Row row) throws SQLException {
        String kind = row.text("prokind").equals("p") ? "procedure" : "function";
        QualifiedName name = names.qualified(row.text("nspname"), row.text("proname"));
        String arguments = "(" + row.text("arguments") + ")";
        return new SqlObject(ElementId.named(kind, name + arguments), kind, name, row.text("definition").strip(),
                "DROP " + kind.toUpperCase(java.util.Locale.ROOT) + " " + sql(name) + arguments, Set.of(), row.optional("description"));
    }

    private SqlObject trigger(Query.Row row) throws SQLException {
        QualifiedName table = names.qualified(row.text("nspname"), row.text("relname"));
        String trigger = names.name(row.text("tgname"));
        String owner = row.text("relkind").equals("v") ? "view" : "table";
        return new SqlObject(ElementId.named("trigger", table + "." + trigger), "trigger", table.withName(trigger), row.text("definition"),
                "DROP TRIGGER " + Identifiers.sql(trigger) + " ON " + sql(table), Set.of(ElementId.named(owner, table.toString())),
                row.optional("description"));
    }

    private static String sql(QualifiedName name) {
        String local = Identifiers.sql(name.name());
        return name.schema() == null ? local : Identifiers.sql(name.schema()) + "." + local;
    }
}
