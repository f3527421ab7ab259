package dev.crowfoot.schema.diff;

import dev.crowfoot.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of one query. */
final class QueryScope {

    private final @Nullable QueryScope outer;
    private final List<Item> items = new ArrayList<>();
    /** What is named by {@code WITH}; the arms of a union have that together. */
    private final Set<String> queries;
    private final Set<String> outputs = new HashSet<>();
    private Clause clause = Clause.OTHER;
    private boolean isQuery;
    private boolean isArm;

    /** A query, or a statement, within that one. */
    QueryScope(@Nullable QueryScope outer) {
        this(outer, new HashSet<>());
    }

    private QueryScope(@Nullable QueryScope outer, Set<String> queries) {
        this.outer = outer;
        this.queries = queries;
    }

    /** The next arm of the same union. */
    QueryScope arm() {
        QueryScope arm = new QueryScope(outer, queries);
        arm.isArm = true;
        return arm;
    }

    @Nullable
    QueryScope outer() {
        return outer;
    }

    boolean isQuery() {
        return isQuery;
    }

    List<Item> items() {
        return items;
    }

    void add(Item item) {
        items.add(item);
    }

    /** What the place that was read last is in. */
    Clause clause() {
        return clause;
    }

    void enter(Clause next) {
        clause = next;
    }

    /** Begins the list of what the query gives. */
    void select() {
        clause = Clause.GIVEN;
        isQuery = true;
    }

    /** Has that name for something that it gives. */
    void give(String output) {
        outputs.add(output);
    }

    /** Has that name for a query by {@code WITH}. */
    void name(String query) {
        queries.add(query);
    }

    /** Whether it has named a query so itself. */
    boolean hasNamed(String query) {
        return queries.contains(query);
    }

    /** Whether it is a query of its own, or an action of a rule, in which a name without a table is one of its tables'. */
    boolean isClosed() {
        return !items.isEmpty() && outer != null;
    }

    /** Whether what orders it is not its tables' column of that name but what it gives, or what the union gives. */
    boolean gives(String name) {
        return isArm || outputs.contains(name);
    }

    /** Whether a query is named so here or around. */
    boolean names(String query) {
        return queries.contains(query) || (outer != null && outer.names(query));
    }

    /** The tables that a column at that place may belong to: in a query any, in another statement the one named last before it, or the first. */
    List<Item> items(int place) {
        if (isQuery || items.size() < 2) {
            return items;
        }
        return List.of(items.stream().filter(item -> item.place < place).reduce((_, last) -> last).orElse(items.getFirst()));
    }

    /** A table of a query, by the name that its columns can have before them. */
    record Item(int place, String qualifier, QualifiedName table, boolean isAlias) {}

    /** Where in a query a place is: right in the list of what it gives, right between its tables, right in what orders it, or elsewhere. */
    enum Clause {
        GIVEN, TABLES, ORDER, OTHER
    }
}
