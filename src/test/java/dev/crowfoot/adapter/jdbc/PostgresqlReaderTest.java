package dev.crowfoot.adapter.jdbc;

import static dev.crowfoot.schema.Deferrability.INITIALLY_DEFERRED;
import static dev.crowfoot.schema.Deferrability.NOT_DEFERRABLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.crowfoot.app.database.Catalogue;
import dev.crowfoot.app.database.Catalogue.Unread;
import dev.crowfoot.fidelity.FidelitySchema;
import dev.crowfoot.schema.Check;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.EnumType;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.Namespace;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Sequence;
import dev.crowfoot.schema.SequenceOptions;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.SqlType;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.Unique;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.PostgresqlVersion;
import dev.crowfoot.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read from PostgreSQL is what was made there. */
class PostgresqlReaderTest {

    @Test
    void typesAreReadAsPostgresqlNamesThem() throws SQLException {
        Map<String, String> types = Map.ofEntries(Map.entry("a", "character varying(255)"), Map.entry("b", "character varying"),
                Map.entry("c", "text"), Map.entry("d", "numeric(10,2)"), Map.entry("e", "numeric"), Map.entry("f", "character(3)"),
                Map.entry("g", "timestamp with time zone"), Map.entry("h", "timestamp(3) with time zone"),
                Map.entry("i", "timestamp without time zone"), Map.entry("j", "time(3) without time zone"), Map.entry("k", "interval"),
                Map.entry("l", "interval day to second(3)"), Map.entry("m", "bit(8)"), Map.entry("n", "bit varying(8)"),
                Map.entry("o", "uuid"), Map.entry("p", "jsonb"), Map.entry("q", "bytea"), Map.entry("r", "double precision"),
                Map.entry("s", "character varying(20)[]"), Map.entry("t", "integer[][]"), Map.entry("u", "tstzrange"),
                Map.entry("v", "money"), Map.entry("w", "macaddr"), Map.entry("x", "boolean"), Map.entry("y", "mood"),
                Map.entry("z", "mood[]"));
        try (TestDatabase database = Databases.fresh(Target.POSTGRESQL)) {
            database.run("CREATE TYPE mood AS ENUM ('good', 'bad')", "CREATE TABLE t (" + types.entrySet().stream()
                    .map(e -> e.getKey() + " " + e.getValue()).sorted().collect(Collectors.joining(", ")) + ")");
            Table table = Sessions.read(database).schema().tables().getFirst();
            assertEquals(types, table.columns().stream().collect(Collectors.toMap(Column::name, c -> c.type().toString())));
            assertEquals(new SqlType(null, "mood", true, List.of(), 1), table.column("z").orElseThrow().type());
        }
    }

    @Test
    void aTableIsReadWithAllItsParts() throws SQLException {
        try (TestDatabase database = Databases.fresh(Target.POSTGRESQL)) {
            database.run("CREATE TABLE users (id bigint CONSTRAINT pk_users PRIMARY KEY)", """
                    CREATE TABLE posts (
                      id bigint GENERATED ALWAYS AS IDENTITY (START 100 INCREMENT 5 CACHE 20),
                      author_id bigint NOT NULL,
                      title varchar(80) DEFAULT 'it''s' NOT NULL COLLATE "C",
                      stars integer DEFAULT -1,
                      doubled integer GENERATED ALWAYS AS (stars * 2) STORED,
                      "Odd name" text,
                      CONSTRAINT pk_posts PRIMARY KEY (id),
                      CONSTRAINT uq_title UNIQUE NULLS NOT DISTINCT (author_id, title) DEFERRABLE INITIALLY DEFERRED,
                      CONSTRAINT ck_stars CHECK (stars > 0),
                      CONSTRAINT fk_author FOREIGN KEY (author_id) REFERENCES users (id) ON DELETE CASCADE ON UPDATE SET DEFAULT)""",
                    "COMMENT ON TABLE posts IS 'what was written'", "COMMENT ON COLUMN posts.title IS 'shown first'",
                    "CREATE INDEX ix_posts ON posts (author_id DESC, lower(title) varchar_pattern_ops, stars NULLS FIRST) INCLUDE (id) "
                            + "WHERE stars > 2",
                    "CREATE UNIQUE INDEX ux_hash ON posts (title)", "CREATE INDEX ix_hash ON posts USING hash (title)");
            assertEquals(posts(), Sessions.read(database).schema().table(QualifiedName.of("posts")).orElseThrow());
        }
    }

    private static Table posts() {
        SequenceOptions counting = new SequenceOptions(100L, 5L, null, null, 20L, false);
        List<Column> columns = List.of(
                column("id", SqlType.of("bigint")).withIdentity(new Column.Identity(true, counting)),
                column("author_id", SqlType.of("bigint")),
                column("title", SqlType.of("character varying", 80)).withDefaultExpression("'it''s'").withCollation("C")
                        .withComment("shown first"),
                column("stars", SqlType.of("integer")).withNullable(true).withDefaultExpression("-1"),
                column("doubled", SqlType.of("integer")).withNullable(true).withGenerated(new Column.Generated("stars * 2", true)),
                column("Odd name", SqlType.of("text")).withNullable(true));
        Index index = new Index(id("index", "ix_posts"), "ix_posts", List.of(
                new Index.Part("author_id", null, true, Index.Nulls.DEFAULT, null, null),
                new Index.Part(null, "lower((title)::text)", false, Index.Nulls.DEFAULT, "varchar_pattern_ops", null),
                new Index.Part("stars", null, false, Index.Nulls.FIRST, null, null)), false, null, "stars > 2", List.of("id"), false, null);
        return new Table(id("table", "posts"), QualifiedName.of("posts"), columns,
                PrimaryKey.of(id("pk", "pk_posts"), "pk_posts", List.of("id")),
                List.of(new Unique(id("unique", "uq_title"), "uq_title", List.of("author_id", "title"), INITIALLY_DEFERRED, true, null)),
                List.of(new Check(id("check", "ck_stars"), "ck_stars", "stars > 0", null)),
                List.of(new ForeignKey(id("fk", "fk_author"), "fk_author", List.of("author_id"), QualifiedName.of("users"), List.of("id"),
                        ForeignKey.Action.CASCADE, ForeignKey.Action.SET_DEFAULT, NOT_DEFERRABLE, null)),
                List.of(index, plainIndex("ux_hash", true, null), plainIndex("ix_hash", false, "hash")), "what was written");
    }

    private static Index plainIndex(String name, boolean unique, @Nullable String method) {
        return new Index(id("index", name), name, List.of(Index.Part.column("title")), unique, method, null, List.of(), false, null);
    }

    private static Column column(String name, SqlType type) {
        return Column.of(id("column", name), name, type);
    }

    private static ElementId id(String kind, String name) {
        return ElementId.named(kind, name);
    }

    @Test
    void whatIsNoTableIsReadToo() throws SQLException {
        try (TestDatabase database = Databases.fresh(Target.POSTGRESQL)) {
            database.run("CREATE SCHEMA shop", "CREATE TYPE shop.size AS ENUM ('S', 'X''L')", "CREATE TABLE t (id int)",
                    "CREATE SEQUENCE plain",
                    "CREATE SEQUENCE shop.odd AS integer START 7 INCREMENT 3 MINVALUE 2 MAXVALUE 900 CACHE 9 CYCLE",
                    "COMMENT ON SEQUENCE plain IS 'counts'", "CREATE VIEW v AS SELECT id FROM t",
                    "CREATE TABLE databasechangelog (id int)", "CREATE TABLE databasechangeloglock (id int)");
            Schema schema = Sessions.read(database, "public", "shop").schema();
            QualifiedName odd = new QualifiedName("shop", "odd");
            QualifiedName size = new QualifiedName("shop", "size");
            Table table = schema.tables().getFirst();
            assertEquals(new Schema(List.of(new Namespace("shop")), List.of(table),
                    List.of(new Sequence(id("sequence", "plain"), QualifiedName.of("plain"), null, SequenceOptions.DEFAULT, "counts"),
                            new Sequence(id("sequence", "shop.odd"), odd, "integer", new SequenceOptions(7L, 3L, 2L, 900L, 9L, true),
                                    null)),
                    List.of(new EnumType(id("enum", "shop.size"), size,
                            List.of(new EnumType.Label(id("label", "S"), "S"), new EnumType.Label(id("label", "X'L"), "X'L")), null)),
                    List.of(new SqlObject(id("view", "v"), "view", QualifiedName.of("v"), "CREATE VIEW v AS\nSELECT id\n   FROM t",
                            "DROP VIEW v", Set.of(id("table", "t")), null))),
                    schema);
        }
    }

    @Test
    void whatNoDrawingCanSayIsKeptAsSql() throws SQLException {
        try (TestDatabase database = Databases.fresh(Target.POSTGRESQL)) {
            database.run("CREATE TABLE p (id int) PARTITION BY RANGE (id)", "CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (1) TO (9)",
                    "CREATE TABLE t (id int, CHECK (id > 0) NO INHERIT, EXCLUDE USING hash (id WITH =))",
                    "CREATE DOMAIN email AS text CHECK (VALUE LIKE '%@%')", "ALTER TABLE t ENABLE ROW LEVEL SECURITY",
                    "CREATE POLICY mine ON t USING (id > 1)", "CREATE UNLOGGED TABLE u (id serial)");
            Catalogue catalogue = Sessions.read(database);
            assertEquals(List.of(), catalogue.notRead());
            Schema schema = catalogue.schema();
            assertEquals(
                    List.of("constraint t t_id_excl", "domain email", "policy mine", "setting p1 partition of p", "setting t row security",
                            "setting u unlogged", "table p1"),
                    schema.sqlObjects().stream().map(o -> o.kind() + " " + o.name()).sorted().toList());
            assertEquals("RANGE (id)", schema.table(QualifiedName.of("p")).orElseThrow().partitionBy());
            assertFalse(schema.table(QualifiedName.of("t")).orElseThrow().checks().getFirst().inherited());
            assertEquals(new Sequence.Owner(QualifiedName.of("u"), "id"), schema.sequences().getFirst().owner());
        }
    }

    @Test
    void whatIsDeliberatelyNotReadIsNamed() throws SQLException {
        try (TestDatabase database = Databases.fresh(Target.POSTGRESQL)) {
            database.run("CREATE TABLE databasechangelog (id int)", "GRANT SELECT ON databasechangelog TO pg_monitor",
                    "CREATE TABLE t (id int)", "GRANT SELECT ON t TO public", "CREATE PUBLICATION news FOR TABLE t",
                    "CREATE FOREIGN DATA WRAPPER w", "CREATE SERVER far FOREIGN DATA WRAPPER w",
                    "CREATE FOREIGN TABLE abroad (id int) SERVER far",
                    "SELECT lo_create(0)");
            assertEquals(List.of("foreign data wrapper w", "foreign server far", "foreign table abroad", "large objects 1",
                    "publication news", "rights on table t"),
                    Sessions.read(database).notRead().stream().map((Unread u) -> u.kind() + " " + u.name()).sorted().toList());
        }
    }

    @Test
    void anIndexThatIsAPartOfAnUnfinishedOneIsReadAsSuch() throws SQLException {
        try (TestDatabase database = withAttached("CREATE INDEX p_id ON ONLY p (id)", "CREATE INDEX p1_id ON p1 (id)",
                "COMMENT ON INDEX p1_id IS 'it''s a part'")) {
            Catalogue catalogue = Sessions.read(database);
            assertEquals(List.of(), catalogue.notRead());
            SqlObject attached = catalogue.schema().sqlObjects().stream().filter(o -> o.name().name().equals("p1_id part of p_id"))
                    .findFirst().orElseThrow();
            assertEquals("ALTER INDEX p_id ATTACH PARTITION p1_id", attached.create());
            assertEquals("""
                    DO $crowfoot$ BEGIN
                      DROP INDEX p_id;
                      CREATE INDEX p_id ON ONLY p USING btree (id);
                      CREATE INDEX p1_id ON p1 USING btree (id);
                      COMMENT ON INDEX p1_id IS 'it''s a part';
                    END $crowfoot$""", attached.drop());
            assertEquals(List.of("p1_id", "p_id"),
                    catalogue.schema().sqlObjects().stream().filter(o -> attached.dependsOn().contains(o.id()))
                            .map(o -> o.name().name()).sorted().toList());
        }
    }

    @Test
    void aKeyThatIsNotFinishedIsKeptAsSqlWithWhatIsAttached() throws SQLException {
        try (TestDatabase database =
                withAttached("ALTER TABLE ONLY p ADD CONSTRAINT p_id UNIQUE (id)", "ALTER TABLE p1 ADD CONSTRAINT p1_id UNIQUE (id)",
                        "COMMENT ON INDEX p1_id IS 'it''s a part'")) {
            Catalogue catalogue = Sessions.read(database);
            assertEquals(List.of(), catalogue.notRead());
            assertEquals(List.of("ALTER TABLE ONLY p ADD CONSTRAINT p_id UNIQUE (id)", "ALTER TABLE p1 ADD CONSTRAINT p1_id UNIQUE (id)"),
                    catalogue.schema().sqlObjects().stream().filter(o -> o.kind().equals("constraint")).map(SqlObject::create).sorted()
                            .toList());
            SqlObject attached = catalogue.schema().sqlObjects().stream().filter(o -> o.name().name().equals("p1_id part of p_id"))
                    .findFirst().orElseThrow();
            assertEquals("""
                    DO $crowfoot$ BEGIN
                      ALTER TABLE p DROP CONSTRAINT p_id;
                      ALTER TABLE ONLY p ADD CONSTRAINT p_id UNIQUE (id);
                      ALTER TABLE p1 ADD CONSTRAINT p1_id UNIQUE (id);
                      COMMENT ON INDEX p1_id IS 'it''s a part';
                    END $crowfoot$""", attached.drop());
        }
    }

    @Test
    void aKeyThatIsAPartOfAnIndexThatIsNoneIsNamed() throws SQLException {
        try (TestDatabase database =
                withAttached("CREATE UNIQUE INDEX p_id ON ONLY p (id)", "ALTER TABLE p1 ADD CONSTRAINT p1_id UNIQUE (id)")) {
            assertEquals(List.of(
                    "attached index p1_id: is a part of p_id, which is no key and not every partition has yet, and which has parts that belong to a key; all are made, apart"),
                    notRead(database));
        }
    }

    @ParameterizedTest
    @MethodSource("dev.crowfoot.testing.PostgresqlVersion#tested")
    void whatIsAttachedIsTakenOffOneByOne(PostgresqlVersion version) throws SQLException {
        try (TestDatabase database = attachedIndexes(version).load()) {
            List<SqlObject> there = Sessions.read(database).schema().sqlObjects();
            List<SqlObject> attached = there.stream().filter(o -> o.name().name().contains(" part of ")).toList();
            assertEquals(7, attached.size());
            while (!attached.isEmpty()) {
                Set<ElementId> needed = attached.stream().flatMap(o -> o.dependsOn().stream()).collect(Collectors.toSet());
                SqlObject last = attached.stream().filter(o -> !needed.contains(o.id())).findFirst().orElseThrow();
                List<SqlObject> gone = there.stream().filter(o -> o.equals(last) || o.dependsOn().contains(last.id())).toList();
                for (SqlObject next : gone.reversed()) {
                    database.run(next.drop());
                }
                there = there.stream().filter(o -> !gone.contains(o)).toList();
                attached = attached.stream().filter(o -> !gone.contains(o)).toList();
                assertEquals(Set.copyOf(there), Set.copyOf(Sessions.read(database).schema().sqlObjects()), last.name().name());
            }
        }
    }

    private static FidelitySchema attachedIndexes(PostgresqlVersion version) {
        return FidelitySchema.postgresql(version).stream().filter(s -> s.name().equals("partitions-attached")).findFirst().orElseThrow();
    }

    private static TestDatabase withAttached(String... indexes) throws SQLException {
        TestDatabase database = Databases.fresh(Target.POSTGRESQL);
        database.run("CREATE TABLE p (id int) PARTITION BY RANGE (id)", "CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (1) TO (2)",
                "CREATE TABLE p2 PARTITION OF p FOR VALUES FROM (2) TO (3)");
        database.run(indexes);
        database.run("ALTER INDEX p_id ATTACH PARTITION p1_id");
        return database;
    }

    private static List<String> notRead(TestDatabase database) {
        return Sessions.read(database).notRead().stream().map(u -> u.kind() + " " + u.name() + ": " + u.reason()).toList();
    }

    @Test
    void whatNeedsSomethingThatIsNotReadIsNamedWithIt() throws SQLException {
        try (TestDatabase database = Databases.fresh(Target.POSTGRESQL)) {
            database.run("CREATE FOREIGN DATA WRAPPER w", "CREATE SERVER far FOREIGN DATA WRAPPER w",
                    "CREATE FOREIGN TABLE abroad (id int) SERVER far", "CREATE VIEW near AS SELECT id FROM abroad",
                    "CREATE VIEW nearer AS SELECT id FROM near", "CREATE VIEW at_home AS SELECT 1 AS id");
            Catalogue catalogue = Sessions.read(database);
            assertEquals(List.of("at_home"), catalogue.schema().sqlObjects().stream().map(o -> o.name().name()).toList());
            assertEquals(List.of("near: needs foreign table abroad, which is not covered", "nearer: needs view near, which is not covered"),
                    catalogue.notRead().stream().filter(u -> u.kind().equals("view")).map(u -> u.name() + ": " + u.reason()).toList());
        }
    }
}
