package dev.crowfoot.adapter.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a database may have that most have not. It is asked for once, in few passes over the catalogue, as every part of a query costs time to be planned and run though it has no row. What came with the server (see
 * {@link PostgresqlDependencies}) does not count.
 */
enum PostgresqlFeature {

    /** A partition, or a table that inherits. */
    INHERITANCE(Source.ANYTHING, "EXISTS (SELECT 1 FROM pg_inherits)"),
    UNLOGGED(Source.RELATIONS, "c.relpersistence = 'u'"),
    /** Storage parameters of anything. */
    STORAGE_PARAMETERS(Source.RELATIONS, "c.reloptions IS NOT NULL"),
    MATERIALIZED_VIEWS(Source.RELATIONS, "c.relkind = 'm'"),
    ROW_SECURITY(Source.RELATIONS, "c.relrowsecurity OR c.relforcerowsecurity"),
    ROW_TYPES(Source.RELATIONS, "c.reloftype <> 0"),
    REPLICA_IDENTITIES(Source.RELATIONS, "c.relkind IN ('r', 'p', 'm') AND c.relreplident <> 'd'"),
    CLUSTERED(Source.INDEXES, "i.indisclustered"),
    /** An index of a partitioned table that not all partitions have, or one that is not valid. */
    UNFINISHED_INDEXES(Source.INDEXES, "NOT i.indisvalid"),
    /** Other than usual, but for what the server does for its own tables of long values. */
    COLUMN_SETTINGS(Source.COLUMNS,
            "coalesce(a.attstattarget, -1) >= 0 OR a.attcompression <> '' OR a.attoptions IS NOT NULL OR (a.attstorage <> t.typstorage "
                    + "AND a.attrelid NOT IN (SELECT o.reltoastrelid FROM pg_class o))"),
    /** Options of columns, or of the operator classes that an index has for them. */
    COLUMN_OPTIONS(Source.COLUMNS, "a.attoptions IS NOT NULL"),
    COLUMN_RIGHTS(Source.COLUMNS, "a.attacl IS NOT NULL"),
    /** A constraint of a kind that no drawn one has. */
    SPECIAL_CONSTRAINTS(Source.CONSTRAINTS, "k.contype = 'x' OR @NEWEST@"),
    /** A name of a NOT NULL that does not begin with its table's or does not end as the server's first choice. */
    NOT_NULL_NAMES(Source.CONSTRAINTS,
            "k.contype = 'n' AND (right(k.conname, 9) <> '_not_null' OR NOT starts_with(k.conname, c.relname || '_'))"),
    /** A name of a sequence behind an identity column other than the server's first choice. */
    IDENTITY_NAMES(Source.IDENTITIES, "s.relname <> " + PostgresqlIdentityQueries.USUAL);

    /** What version 18 brought: a NOT NULL that does not hold for all rows or for all tables, what is not enforced, and what is without overlaps. */
    private static final String NEWEST =
            "((k.contype = 'n' AND (NOT k.convalidated OR k.connoinherit)) OR NOT k.conenforced OR k.conperiod)";

    private final Source source;
    private final String condition;

    /** Where features are looked for, in one pass each. */
    private enum Source {

        ANYTHING(""), RELATIONS("FROM pg_class c WHERE c.oid >= 16384"),
        INDEXES("FROM pg_index i WHERE i.indexrelid >= 16384"),
        COLUMNS("FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid WHERE a.attrelid >= 16384 AND (a.attnum > 0 OR a.attacl IS NOT NULL)"),
        CONSTRAINTS("FROM pg_constraint k LEFT JOIN pg_class c ON c.oid = k.conrelid WHERE k.oid >= 16384"),
        IDENTITIES("FROM " + PostgresqlIdentityQueries.OF_IDENTITY + " WHERE " + PostgresqlIdentityQueries.IS_IDENTITY);

        private final String from;

        Source(String from) {
            this.from = from;
        }
    }

    PostgresqlFeature(Source source, String condition) {
        this.source = source;
        this.condition = condition;
    }

    /** Those that a server of that major version has in the database. */
    static Set<PostgresqlFeature> present(Connection connection, int major) throws SQLException {
        String query = Arrays.stream(Source.values()).map(PostgresqlFeature::flags)
                .collect(Collectors.joining(" CROSS JOIN ", "SELECT * FROM ", ""))
                .replace("@NEWEST@", major >= 18 ? NEWEST : "false");
        Set<PostgresqlFeature> present = EnumSet.noneOf(PostgresqlFeature.class);
        Query.list(connection, query, List.of(), row -> {
            for (PostgresqlFeature feature : values()) {
                if (row.flag(feature.name())) {
                    present.add(feature);
                }
            }
            return row;
        });
        return present;
    }

    private static String flags(Source source) {
        return Arrays.stream(values()).filter(feature -> feature.source == source)
                .map(feature -> "coalesce(bool_or(%s), false) AS %s".formatted(feature.condition, feature))
                .collect(Collectors.joining(", ", "(SELECT ", " %s) AS %s".formatted(source.from, source)));
    }
}
