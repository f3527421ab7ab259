package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.schema.ElementId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What needs what, as {@code pg_depend} knows it. What belongs to a thing (the rule of a view, the row type of a table, a member of an extension) stands for that thing.
 * Source: PostgreSQL manual, {@code pg_depend}.
 */
final class PostgresqlDependencies {

    /** Something in the catalogue: the table that it is in, and its row there. */
    record Node(long classId, long id) {

        /** The numbers of {@code pg_class} and {@code pg_type}, the same on every server (source: PostgreSQL's {@code pg_class.dat}). */
        static Node table(long oid) {
            return new Node(1259, oid);
        }

        static Node type(long oid) {
            return new Node(1247, oid);
        }

        static Node of(String text) {
            int colon = text.indexOf(':');
            String start = text.substring(0, colon);
            return new Node(start.equals("unlogged") ? -1 : Long.parseLong(start), Long.parseLong(text.substring(colon + 1)));
        }
    }

    /** One needs another, or belongs to it. */
    private record Link(Node node, Node other, String kind) {

        static Link of(Query.Row row) throws SQLException {
            return new Link(new Node(row.number("classid"), row.number("objid")),
                    new Node(row.number("refclassid"), row.number("refobjid")), row.text("deptype"));
        }

        boolean isNeed() {
            return kind.equals("n");
        }

        /** What belongs to a partition belongs to it before it belongs to what is of the table above. */
        boolean isOfPartition() {
            return kind.equals("P") || kind.equals("S");
        }
    }

    /**
     * Objects below this number came with the server (source: {@code FirstNormalObjectId}, PostgreSQL manual, "OID Assignment").
     * An index that was attached to one of a partitioned table alone was there without it, and so was a key. Nothing needs the triggers that a foreign key has for itself.
     */
    private static final String QUERY = """
            SELECT classid, objid, refclassid, refobjid, deptype FROM pg_depend WHERE objid >= 16384 AND refobjid >= 16384
              AND NOT (deptype = 'i' AND classid = 'pg_trigger'::regclass AND refclassid = 'pg_constraint'::regclass)
              AND CASE WHEN deptype <> 'P' THEN true WHEN refclassid = 'pg_class'::regclass THEN refobjid NOT IN (SELECT indexrelid FROM pg_index
                  WHERE NOT indisvalid)
                WHEN refclassid = 'pg_constraint'::regclass THEN refobjid NOT IN (SELECT k.oid FROM pg_constraint k
                  JOIN pg_index i ON i.indexrelid = k.conindid AND NOT i.indisvalid AND k.contype IN ('p', 'u', 'x')) ELSE true END
            UNION ALL SELECT 'pg_type'::regclass, t.oid, 'pg_type'::regclass, r.rngtypid, 'i'
            FROM pg_range r JOIN pg_type t ON t.oid = r.rngmultitypid WHERE t.oid >= 16384""";

    private final Map<Node, ElementId> known = new HashMap<>();
    private final Map<Node, List<Node>> needs = new HashMap<>();
    private final Map<Node, List<Node>> owners = new HashMap<>();
    private final Map<Node, Set<ElementId>> found = new HashMap<>();

    /** Notes that something read is known by that id. */
    void know(Node node, ElementId id) {
        known.put(node, id);
    }

    /** Reads who needs whom. */
    void read(Connection connection) throws SQLException {
        List<Link> links = Query.list(connection, QUERY, List.of(), Link::of);
        links.stream().filter(link -> !link.isOfPartition()).forEach(this::add);
        links.stream().filter(Link::isOfPartition).forEach(this::add);
        for (Map.Entry<Node, List<Node>> entry : List.copyOf(needs.entrySet())) {
            owner(entry.getKey()).ifPresent(id -> entry.getValue().forEach(other -> note(id, other)));
        }
        known.keySet().forEach(node -> owners.getOrDefault(node, List.of()).forEach(other -> note(node, other)));
    }

    private void add(Link link) {
        (link.isNeed() ? needs : owners).computeIfAbsent(link.node(), _ -> new ArrayList<>()).add(link.other());
    }

    private Optional<Node> owner(Node node) {
        return Optional.ofNullable(owner(node, new HashSet<>()));
    }

    /** The known thing that this is, or is a part of. */
    private @Nullable Node owner(Node node, Set<Node> met) {
        if (known.containsKey(node)) {
            return node;
        }
        if (met.add(node)) {
            for (Node above : owners.getOrDefault(node, List.of())) {
                Node owner = owner(above, met);
                if (owner != null) {
                    return owner;
                }
            }
        }
        return null;
    }

    private void note(Node node, Node other) {
        Node ground = owner(other, new HashSet<>());
        if (ground != null && !ground.equals(node)) {
            found.computeIfAbsent(node, _ -> new HashSet<>()).add(Objects.requireNonNull(known.get(ground)));
        }
    }

    /** Whether anything read needs it. */
    boolean isNeeded(ElementId id) {
        return found.values().stream().anyMatch(ids -> ids.contains(id));
    }

    /** What that thing needs, of what is known. */
    Set<ElementId> of(Node node, List<String> ground) {
        Set<ElementId> all = new HashSet<>(found.getOrDefault(node, Set.of()));
        for (String text : ground) {
            Node owner = owner(Node.of(text), new HashSet<>());
            if (owner != null) {
                all.add(Objects.requireNonNull(known.get(owner)));
            }
        }
        ElementId self = known.get(node);
        all.removeIf(id -> id.equals(self));
        return all;
    }
}
