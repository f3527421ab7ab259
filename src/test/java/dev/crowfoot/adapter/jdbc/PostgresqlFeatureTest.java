package dev.crowfoot.adapter.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.PostgresqlVersion;
import dev.crowfoot.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not asked for as the database seems not to have it: it has it not. */
class PostgresqlFeatureTest {

    /** All that only one feature tells: the version that is the first to have it, and statements on a table {@code t} in an otherwise empty database. */
    private static final List<String> ALONE = List.of(
            "14|CREATE TABLE u (a int) INHERITS (t)",
            "14|ALTER TABLE t SET UNLOGGED",
            "15|CREATE UNLOGGED SEQUENCE s",
            "14|ALTER TABLE t SET (fillfactor = 50)",
            "14|ALTER TABLE t SET (toast.autovacuum_enabled = off)",
            "14|CREATE INDEX i ON t (b) WITH (fillfactor = 50)",
            "14|ALTER TABLE t ADD PRIMARY KEY (id) WITH (fillfactor = 50)",
            "14|CREATE MATERIALIZED VIEW m AS SELECT 1 AS n; CREATE INDEX i ON m (n)",
            "14|ALTER TABLE t ENABLE ROW LEVEL SECURITY",
            "14|ALTER TABLE t FORCE ROW LEVEL SECURITY",
            "14|CREATE TYPE r AS (n int); CREATE TABLE u OF r",
            "14|ALTER TABLE t REPLICA IDENTITY FULL",
            "14|ALTER TABLE t REPLICA IDENTITY NOTHING",
            "14|CREATE UNIQUE INDEX i ON t (id); ALTER TABLE t REPLICA IDENTITY USING INDEX i",
            "14|CREATE INDEX i ON t (b); ALTER TABLE t CLUSTER ON i",
            "14|CREATE TABLE p (n int) PARTITION BY LIST (n); CREATE INDEX i ON ONLY p (n); CREATE TABLE q PARTITION OF p FOR VALUES IN (1)",
            "14|CREATE TABLE p (n int) PARTITION BY LIST (n); CREATE TABLE q PARTITION OF p FOR VALUES IN (1); ALTER TABLE ONLY p ADD UNIQUE (n)",
            "14|ALTER TABLE t ALTER b SET STATISTICS 7",
            "14|ALTER TABLE t ALTER b SET STORAGE EXTERNAL",
            "14|ALTER TABLE t ALTER b SET COMPRESSION pglz",
            "14|ALTER TABLE t ALTER b SET (n_distinct = 9)",
            "14|CREATE INDEX i ON t USING gist (to_tsvector('simple', b) tsvector_ops (siglen = 100))",
            "14|CREATE INDEX i ON t (lower(b)); ALTER INDEX i ALTER 1 SET STATISTICS 7",
            "14|GRANT SELECT (b) ON t TO pg_read_all_stats",
            "14|GRANT SELECT (ctid) ON t TO pg_read_all_stats",
            "14|CREATE VIEW v AS SELECT 1 AS n; GRANT SELECT (n) ON v TO pg_read_all_stats",
            "14|ALTER TABLE t ADD EXCLUDE USING gist (point(id, id) WITH ~=)",
            "14|CREATE TABLE p (n int UNIQUE) PARTITION BY LIST (n); CREATE TABLE q PARTITION OF p FOR VALUES IN (1); "
                    + "ALTER TABLE t ADD FOREIGN KEY (id) REFERENCES q (n)",
            "18|ALTER TABLE t ADD CHECK (id > 0) NOT ENFORCED",
            "18|CREATE TABLE u (r int4range, d daterange, UNIQUE (r, d WITHOUT OVERLAPS))",
            "18|ALTER TABLE t ADD CONSTRAINT n NOT NULL b NO INHERIT",
            "18|ALTER TABLE t ADD CONSTRAINT n NOT NULL b NOT VALID",
            "18|ALTER TABLE t ADD CONSTRAINT n NOT NULL b",
            "18|ALTER TABLE t ADD CONSTRAINT other_x_not_null NOT NULL b",
            "18|ALTER TABLE t ALTER b SET NOT NULL; COMMENT ON CONSTRAINT t_b_not_null ON t IS 'said'",
            "14|ALTER TABLE t ALTER id ADD GENERATED ALWAYS AS IDENTITY; ALTER SEQUENCE t_id_seq RENAME TO numbers",
            "14|ALTER TABLE t ALTER id ADD GENERATED ALWAYS AS IDENTITY; ALTER SEQUENCE t_id_seq RENAME TO other_x_seq",
            "14|ALTER TABLE t ALTER id ADD GENERATED ALWAYS AS IDENTITY; COMMENT ON SEQUENCE t_id_seq IS 'said'",
            "14|CREATE SEQUENCE s; CREATE TABLE u () INHERITS (t); ALTER SEQUENCE s OWNED BY u.id");

    static Stream<PostgresqlVersion> versions() {
        return PostgresqlVersion.tested().stream();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void whatIsThereAloneIsFound(PostgresqlVersion version) throws SQLException {
        try (TestDatabase database = Databases.fresh(version); Connection connection = database.connect()) {
            Query.run(connection, "CREATE TABLE t (id int NOT NULL, b text)");
            int major = version.major();
            List<String> before = rows(connection, major, EnumSet.allOf(PostgresqlFeature.class));
            assertEquals(before, rows(connection, major, PostgresqlFeature.present(connection, major)));
            connection.setAutoCommit(false);
            for (String alone : ALONE) {
                int bar = alone.indexOf('|');
                if (Integer.parseInt(alone.substring(0, bar)) <= major) {
                    Query.run(connection, alone.substring(bar + 1));
                    List<String> all = rows(connection, major, EnumSet.allOf(PostgresqlFeature.class));
                    assertNotEquals(before, all, alone);
                    assertEquals(all, rows(connection, major, PostgresqlFeature.present(connection, major)), alone);
                    connection.rollback();
                }
            }
        }
    }

    /** The rows of all queries that depend on what a database has. */
    private static List<String> rows(Connection connection, int major, Set<PostgresqlFeature> present) throws SQLException {
        List<String> rows = new ArrayList<>();
        List<String> queries = Stream.of(PostgresqlTableQueries.all(major, present), PostgresqlKeyQueries.all(major, present),
                PostgresqlSettingQueries.all(major, present)).flatMap(List::stream).toList();
        for (String query : queries) {
            rows.addAll(Query.list(connection, query, List.of("public"), row -> row.text("name") + ": " + row.text("made")));
        }
        rows.addAll(Query.list(connection, PostgresqlUnreadQueries.all(major, present), List.of("public"),
                row -> row.text("kind") + " " + row.text("name")));
        return rows.stream().sorted().toList();
    }
}
