package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.adapter.jdbc.PostgresqlDependencies.Need;
import dev.crowfoot.adapter.jdbc.PostgresqlDependencies.Node;
import dev.crowfoot.app.database.Catalogue.Unread;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.SqlObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is not read although others need it: those cannot be made elsewhere either, and are named with the reason. */
final class Uncovered {

    private static final String NOT_COVERED = ", which is not covered";
    private static final String BEFORE = ": it has to be there before the first revision runs";

    private final Connection connection;
    private final PostgresqlDependencies dependencies;
    /** What each is, for people. */
    private final Map<ElementId, String> uncovered = new HashMap<>();

    private Uncovered(Connection connection, PostgresqlDependencies dependencies) {
        this.connection = connection;
        this.dependencies = dependencies;
    }

    /** Reads what there is of it in PostgreSQL, and lets the dependencies know. */
    static Uncovered read(Connection connection, PostgresqlDependencies dependencies) throws SQLException {
        Uncovered all = new Uncovered(connection, dependencies);
        Query.list(connection, PostgresqlUncoveredQueries.GROUND, List.of(), row -> {
            ElementId id = ElementId.named("uncovered", row.text("what"));
            dependencies.know(node(row), id);
            return all.uncovered.put(id, row.text("what")) == null;
        });
        return all;
    }

    private static Node node(Query.Row row) throws SQLException {
        return new Node(row.number("class"), row.number("oid"));
    }

    /** The objects that need none of it, directly or not; the others are added to what was not read, and so is what drawn tables need of them. */
    List<SqlObject> without(List<SqlObject> objects, List<Unread> notRead, Names names) throws SQLException {
        if (uncovered.isEmpty()) {
            return objects;
        }
        Set<Node> drawn = new HashSet<>(Query.list(connection, PostgresqlUncoveredQueries.DRAWN, List.of(), Uncovered::node));
        List<SqlObject> kept = without(objects, dependencies.beyondWhatIsRead(drawn), notRead);
        List<Need> needs = dependencies.needs(drawn, uncovered.keySet());
        if (!needs.isEmpty()) {
            nameTheDrawn(needs, notRead, names);
        }
        return kept;
    }

    private List<SqlObject> without(List<SqlObject> objects, Map<ElementId, Set<ElementId>> beyond, List<Unread> notRead) {
        List<SqlObject> kept = new ArrayList<>();
        for (SqlObject object : objects) {
            Optional<ElementId> ground = Stream.concat(object.dependsOn().stream(), beyond.getOrDefault(object.id(), Set.of()).stream())
                    .filter(uncovered::containsKey).min(Comparator.comparing(ElementId::value));
            if (ground.isEmpty()) {
                kept.add(object);
            } else {
                String what = what(ground.get());
                uncovered.put(object.id(), object.kind() + " " + object.name());
                notRead.add(new Unread(object.kind(), object.name(), "needs " + what + NOT_COVERED));
            }
        }
        return kept.size() == objects.size() ? kept : without(kept, beyond, notRead);
    }

    private void nameTheDrawn(List<Need> needs, List<Unread> notRead, Names names) throws SQLException {
        Map<String, ElementId> grounds = new HashMap<>();
        needs.forEach(need -> grounds.put(need.link(), need.ground()));
        Set<Unread> named = new HashSet<>();
        Query.list(connection, PostgresqlUncoveredQueries.NEEDING, List.copyOf(grounds.keySet()), row -> {
            String kind = row.text("kind");
            String needed = kind.equals("column") ? "is of " + row.text("type")
                    : "needs " + what(Objects.requireNonNull(grounds.get(row.text("link"))));
            Unread unread = new Unread(kind, names.qualified(row.text("nspname"), row.text("name")), needed + NOT_COVERED + BEFORE);
            return named.add(unread) && notRead.add(unread);
        });
    }

    private String what(ElementId id) {
        return Objects.requireNonNull(uncovered.get(id));
    }
}
