package dev.crowfoot.adapter.jdbc;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/** A part of a union of queries, which has rows only where a database has one of those features; or in any, where there are none. */
record PostgresqlPart(String sql, Set<PostgresqlFeature> features) {

    PostgresqlPart {
        features = Set.copyOf(features);
    }

    static PostgresqlPart of(String sql, PostgresqlFeature... features) {
        return new PostgresqlPart(sql, Set.of(features));
    }

    /** The union of those that may have rows in a database with those features, named as {@link PostgresqlObjectQueries} says; none if none may. */
    static List<String> union(List<PostgresqlPart> parts, Set<PostgresqlFeature> present) {
        List<String> queries = of(parts, present);
        return queries.isEmpty() ? List.of() : List.of(PostgresqlObjectQueries.withNames(queries));
    }

    /** The texts of those that may have rows in a database with those features. */
    static List<String> of(List<PostgresqlPart> parts, Set<PostgresqlFeature> present) {
        return parts.stream().filter(part -> part.features.isEmpty() || !Collections.disjoint(part.features, present))
                .map(PostgresqlPart::sql).toList();
    }
}
