package dev.crowfoot.adapter.jdbc;

import static dev.crowfoot.schema.Deferrability.NOT_DEFERRABLE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.schema.Check;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Sequence;
import dev.crowfoot.schema.SequenceOptions;
import dev.crowfoot.schema.SqlType;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.Unique;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is read from H2 is what was made there. */
class H2ReaderTest {

    @Test
    void typesAreReadWithTheArgumentsThatAreNotTheUsualOnes() throws SQLException {
        Map<String, String> types = Map.ofEntries(Map.entry("a", "character varying(255)"), Map.entry("b", "character varying"),
                Map.entry("c", "character large object"), Map.entry("d", "numeric(10,2)"), Map.entry("e", "numeric"),
                Map.entry("f", "character(3)"), Map.entry("g", "timestamp with time zone"), Map.entry("h", "timestamp(3) with time zone"),
                Map.entry("i", "timestamp"), Map.entry("j", "time(3)"), Map.entry("k", "interval day to second"),
                Map.entry("l", "interval day(3) to second(3)"), Map.entry("m", "binary(8)"), Map.entry("n", "binary varying(8)"),
                Map.entry("o", "uuid"), Map.entry("p", "json"), Map.entry("q", "binary large object"), Map.entry("r", "double precision"),
                Map.entry("s", "real"), Map.entry("t", "tinyint"), Map.entry("u", "boolean"), Map.entry("v", "enum('A','B''x')"),
                Map.entry("w", "time with time zone"), Map.entry("x", "decfloat(20)"), Map.entry("y", "interval year(4)"),
                Map.entry("z", "date"));
        try (TestDatabase database = Databases.fresh(Target.H2)) {
            database.run("CREATE TABLE t (" + types.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).sorted()
                    .collect(Collectors.joining(", ")) + ", many varchar(20) array, deep integer array array)");
            Table table = Sessions.read(database).schema().tables().getFirst();
            Map<String, String> read = table.columns().stream().limit(types.size())
                    .collect(Collectors.toMap(Column::name, c -> c.type().toString()));
            assertEquals(types, read);
            assertEquals(SqlType.of("character varying", 20).array(), table.column("many").orElseThrow().type());
            assertEquals(SqlType.of("integer").array().array(), table.column("deep").orElseThrow().type());
        }
    }

    @Test
    void aTableIsReadWithAllItsParts() throws SQLException {
        try (TestDatabase database = Databases.fresh(Target.H2)) {
            database.run("CREATE TABLE users (id bigint, CONSTRAINT pk_users PRIMARY KEY (id))", """
                    CREATE TABLE posts (
                      id bigint GENERATED ALWAYS AS IDENTITY (START WITH 100 INCREMENT BY 5 CACHE 20),
                      author_id bigint NOT NULL,
                      title varchar(80) DEFAULT 'it''s' NOT NULL,
                      stars integer DEFAULT -1,
                      doubled integer GENERATED ALWAYS AS (stars * 2),
                      "Odd name" varchar,
                      "order" integer,
                      CONSTRAINT pk_posts PRIMARY KEY (id),
                      CONSTRAINT uq_title UNIQUE NULLS NOT DISTINCT (author_id, title),
                      CONSTRAINT ck_stars CHECK (stars > 0),
                      CONSTRAINT fk_author FOREIGN KEY (author_id) REFERENCES users (id) ON DELETE CASCADE ON UPDATE SET NULL)""",
                    "COMMENT ON TABLE posts IS 'what was written'", "COMMENT ON COLUMN posts.title IS 'shown first'",
                    "CREATE INDEX ix_posts ON posts (author_id DESC, stars NULLS LAST)",
                    "CREATE UNIQUE INDEX ux_title ON posts (title) INCLUDE (stars)");
            assertEquals(posts(), Sessions.read(database).schema().table(QualifiedName.of("posts")).orElseThrow());
        }
    }

    private static Table posts() {
        SequenceOptions counting = new SequenceOptions(100L, 5L, null, null, 20L, false);
        List<Column> columns = List.of(
                column("id", SqlType.of("bigint")).withIdentity(new Column.Identity(true, counting)),
                column("author_id", SqlType.of("bigint")),
                column("title", SqlType.of("character varying", 80)).withDefaultExpression("'it''s'").withComment("shown first"),
                column("stars", SqlType.of("integer")).withNullable(true).withDefaultExpression("-1"),
                column("doubled", SqlType.of("integer")).withNullable(true).withGenerated(new Column.Generated("\"STARS\" * 2", true)),
                column("Odd name", SqlType.of("character varying")).withNullable(true),
                column("order", SqlType.of("integer")).withNullable(true));
        Index index = new Index(id("index", "ix_posts"), "ix_posts", List.of(
                new Index.Part("author_id", null, true, Index.Nulls.DEFAULT, null, null),
                new Index.Part("stars", null, false, Index.Nulls.LAST, null, null)), false, null, null, List.of(), false, null);
        Index unique =
                new Index(id("index", "ux_title"), "ux_title", List.of(Index.Part.column("title")), true, null, null, List.of("stars"),
                        false,
                        null);
        return new Table(id("table", "posts"), QualifiedName.of("posts"), columns,
                PrimaryKey.of(id("pk", "pk_posts"), "pk_posts", List.of("id")),
                List.of(new Unique(id("unique", "uq_title"), "uq_title", List.of("author_id", "title"), NOT_DEFERRABLE, true, null)),
                List.of(new Check(id("check", "ck_stars"), "ck_stars", "\"STARS\" > 0", null)),
                List.of(new ForeignKey(id("fk", "fk_author"), "fk_author", List.of("author_id"), QualifiedName.of("users"), List.of("id"),
                        ForeignKey.Action.CASCADE, ForeignKey.Action.SET_NULL, NOT_DEFERRABLE, null)),
                List.of(index, unique), "what was written");
    }

    @Test
    void sequencesAndViewsAreReadAndTheRestIsNamed() throws SQLException {
        try (TestDatabase database = Databases.fresh(Target.H2)) {
            database.run("CREATE TABLE t (id int, tags varchar array[3])", "CREATE SEQUENCE plain",
                    "CREATE SEQUENCE odd AS integer START WITH 7 INCREMENT BY 3 MINVALUE 2 MAXVALUE 900 CACHE 9 CYCLE",
                    "CREATE VIEW v AS SELECT id FROM t", "CREATE SYNONYM other FOR t", "CREATE DOMAIN email AS varchar(50)",
                    "CREATE TABLE DATABASECHANGELOG (id int)");
            var catalogue = Sessions.read(database);
            Schema schema = catalogue.schema();
            assertEquals(List.of("t"), schema.tables().stream().map(t -> t.name().name()).toList());
            assertEquals(List.of(
                    new Sequence(id("sequence", "odd"), QualifiedName.of("odd"), "integer", new SequenceOptions(7L, 3L, 2L, 900L, 9L, true),
                            null),
                    new Sequence(id("sequence", "plain"), QualifiedName.of("plain"), null, SequenceOptions.DEFAULT, null)),
                    schema.sequences());
            assertEquals(List.of("CREATE DOMAIN email AS character varying(50)", "CREATE SYNONYM other FOR t",
                    "CREATE VIEW v (id) AS\nSELECT\n    \"ID\"\nFROM \"PUBLIC\".\"T\""),
                    schema.sqlObjects().stream().map(o -> o.create()).toList());
            assertEquals(List.of(), catalogue.notRead());
        }
    }

    @Test
    void whatIsDeliberatelyNotReadIsNamed() throws SQLException, IOException {
        try (TestDatabase database = Databases.fresh(Target.H2)) {
            database.run(Files.readString(Path.of("src/test/resources/fidelity/h2/not-covered.sql")));
            assertEquals(List.of("right kept: SELECT for READERS; rights are not touched",
                    "right public: SELECT for READERS; rights are not touched",
                    "right somebody: ALTER ANY SCHEMA on any schema for SOMEBODY; rights are not touched",
                    "right somebody: has role READERS; rights are not touched", "role readers: users and roles are not touched",
                    "user somebody: users and roles are not touched"),
                    Sessions.read(database).notRead().stream().map(u -> u.kind() + " " + u.name() + ": " + u.reason()).sorted().toList());
        }
    }

    private static Column column(String name, SqlType type) {
        return Column.of(id("column", name), name, type);
    }

    private static ElementId id(String kind, String name) {
        return ElementId.named(kind, name);
    }
}
