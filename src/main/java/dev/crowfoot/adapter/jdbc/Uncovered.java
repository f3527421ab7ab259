package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.app.database.Catalogue.Unread;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.SqlObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is not read although others need it: those cannot be made elsewhere either, and are named with the reason. */
final class Uncovered {

    /** What each is, for people. */
    private final Map<ElementId, String> uncovered = new HashMap<>();

    private Uncovered() {}

    /** Reads what there is of it in PostgreSQL, and lets the dependencies know. */
    static Uncovered read(Connection connection, PostgresqlDependencies dependencies) throws SQLException {
        Uncovered all = new Uncovered();
        Query.list(connection, PostgresqlUnreadQueries.GROUND, List.of(), row -> {
            ElementId id = ElementId.named("uncovered", row.text("what"));
            dependencies.know(new PostgresqlDependencies.Node(row.number("class"), row.number("oid")), id);
            return all.uncovered.put(id, row.text("what")) == null;
        });
        return all;
    }

    /** The objects that need none of it, directly or not; the others are added to what was not read. */
    List<SqlObject> without(List<SqlObject> objects, List<Unread> notRead) {
        List<SqlObject> kept = new ArrayList<>();
        for (SqlObject object : objects) {
            Optional<ElementId> ground =
                    object.dependsOn().stream().filter(uncovered::containsKey).min(Comparator.comparing(ElementId::value));
            if (ground.isEmpty()) {
                kept.add(object);
            } else {
                String what = uncovered.get(ground.get());
                uncovered.put(object.id(), object.kind() + " " + object.name());
                notRead.add(new Unread(object.kind(), object.name(), "needs " + what + ", which is not covered"));
            }
        }
        return kept.size() == objects.size() ? kept : without(kept, notRead);
    }
}
