package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.schema.ElementId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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

    /** Something of a known thing needs another that is known by that id. */
    record Need(Node node, Node other, ElementId ground) {

        /** Both, as {@code class:oid:class:oid}. */
        String link() {
            return node.classId() + ":" + node.id() + ":" + other.classId() + ":" + other.id();
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

        /** Whether the two are made as one: the query of a view, the row type of a table, the check of a domain. */
        boolean isInner() {
            return kind.equals("i") || (kind.equals("a") && node.classId() == CONSTRAINT);
        }
    }

    /** The number of {@code pg_constraint} (source: PostgreSQL's {@code pg_constraint.h}). */
    private static final long CONSTRAINT = 2606;

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
    private List<Link> links = List.of();

    /** Notes that something read is known by that id. */
    void know(Node node, ElementId id) {
        known.put(node, id);
    }

    /** Reads who needs whom. */
    void read(Connection connection) throws SQLException {
        links = Query.list(connection, QUERY, List.of(), Link::of);
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

    /** What is known and needed through what is not, as what is in other schemas; but not through those things, which are kept whatever they need. */
    Map<ElementId, Set<ElementId>> beyondWhatIsRead(Set<Node> kept) {
        Map<Node, List<Node>> next = nextToEachOther();
        Map<Node, Set<ElementId>> reached = new HashMap<>();
        Map<ElementId, Set<ElementId>> all = new HashMap<>();
        needs.forEach((node, others) -> owner(node).ifPresent(owner -> others.stream().filter(other -> owner(other).isEmpty())
                .forEach(other -> all.computeIfAbsent(Objects.requireNonNull(known.get(owner)), _ -> new HashSet<>())
                        .addAll(reached.computeIfAbsent(other, start -> reach(start, next, kept))))));
        return all;
    }

    /** What each thing needs, and what is made as one with it. */
    private Map<Node, List<Node>> nextToEachOther() {
        Map<Node, List<Node>> next = new HashMap<>();
        needs.forEach((node, others) -> next.put(node, new ArrayList<>(others)));
        links.stream().filter(Link::isInner).forEach(link -> {
            next.computeIfAbsent(link.node(), _ -> new ArrayList<>()).add(link.other());
            next.computeIfAbsent(link.other(), _ -> new ArrayList<>()).add(link.node());
        });
        return next;
    }

    private Set<ElementId> reach(Node start, Map<Node, List<Node>> next, Set<Node> kept) {
        Set<ElementId> ids = new HashSet<>();
        Set<Node> met = new HashSet<>(Set.of(start));
        Deque<Node> left = new ArrayDeque<>(met);
        while (!left.isEmpty()) {
            Node node = left.remove();
            Optional<Node> owner = owner(node);
            if (owner.isPresent()) {
                ids.add(Objects.requireNonNull(known.get(owner.get())));
            } else if (!kept.contains(node)) {
                next.getOrDefault(node, List.of()).stream().filter(met::add).forEach(left::add);
            }
        }
        return ids;
    }

    /** What those, or what belongs to them, need of the things with those ids. */
    List<Need> needs(Set<Node> those, Set<ElementId> grounds) {
        List<Need> all = new ArrayList<>();
        needs.forEach((node, others) -> owner(node).filter(those::contains).ifPresent(_ -> others.forEach(other -> owner(other)
                .map(known::get).filter(grounds::contains).ifPresent(ground -> all.add(new Need(node, other, ground))))));
        return all;
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
