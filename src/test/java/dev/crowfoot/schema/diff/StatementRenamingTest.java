package dev.crowfoot.schema.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.schema.QualifiedName;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements follow the table {@code posts}, which is called {@code articles} now, its column {@code body}, now {@code text_of}, and the type {@code mood}, now {@code temper}. */
class StatementRenamingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            CREATE POLICY body ON posts FOR SELECT USING ((body <> 'body'::text)) | CREATE POLICY body ON articles FOR SELECT USING ((text_of <> 'body'::text))
            CREATE TRIGGER g BEFORE INSERT OR UPDATE OF body, id ON posts FOR EACH ROW WHEN ((new.body IS DISTINCT FROM old.body)) EXECUTE FUNCTION body() | CREATE TRIGGER g BEFORE INSERT OR UPDATE OF text_of, id ON articles FOR EACH ROW WHEN ((new.text_of IS DISTINCT FROM old.text_of)) EXECUTE FUNCTION body()
            CREATE INDEX posts ON posts USING gist (body gist_trgm_ops, lower(body)) WHERE (id > 0) | CREATE INDEX posts ON articles USING gist (text_of gist_trgm_ops, lower(text_of)) WHERE (id > 0)
            ALTER TABLE ONLY posts ALTER COLUMN body SET STATISTICS 50 | ALTER TABLE ONLY articles ALTER COLUMN text_of SET STATISTICS 50
            ALTER TABLE posts ADD CONSTRAINT body EXCLUDE USING gist (body WITH &&) | ALTER TABLE articles ADD CONSTRAINT body EXCLUDE USING gist (text_of WITH &&)
            ALTER TABLE posts ADD CONSTRAINT k FOREIGN KEY (body) REFERENCES other(body) NOT VALID | ALTER TABLE articles ADD CONSTRAINT k FOREIGN KEY (text_of) REFERENCES other(body) NOT VALID
            ALTER TABLE posts ATTACH PARTITION posts_1 FOR VALUES IN (1) | ALTER TABLE articles ATTACH PARTITION posts_1 FOR VALUES IN (1)
            CREATE STATISTICS st ON id, body FROM posts | CREATE STATISTICS st ON id, text_of FROM articles
            COMMENT ON COLUMN posts.body IS 'body of posts' | COMMENT ON COLUMN articles.text_of IS 'body of posts'
            COMMENT ON TRIGGER g ON posts IS 'body' | COMMENT ON TRIGGER g ON articles IS 'body'
            COMMENT ON TABLE posts IS 'x' | COMMENT ON TABLE articles IS 'x'
            DROP POLICY body ON posts | DROP POLICY body ON articles
            DROP INDEX posts | DROP INDEX posts
            ALTER SEQUENCE s OWNED BY posts.body | ALTER SEQUENCE s OWNED BY articles.text_of
            CREATE RULE r AS ON UPDATE TO posts DO INSTEAD UPDATE other SET body = new.body WHERE (other.id = old.id) | CREATE RULE r AS ON UPDATE TO articles DO INSTEAD UPDATE other SET body = new.text_of WHERE (other.id = old.id)
            CREATE RULE r AS ON INSERT TO posts DO ALSO INSERT INTO other (body) VALUES (new.body) | CREATE RULE r AS ON INSERT TO articles DO ALSO INSERT INTO other (body) VALUES (new.text_of)
            CREATE VIEW v AS SELECT id, body FROM posts | CREATE VIEW v AS SELECT id, text_of AS body FROM articles
            CREATE VIEW v AS SELECT body AS b, upper(body) AS u FROM posts WHERE (body IS NOT NULL) ORDER BY body | CREATE VIEW v AS SELECT text_of AS b, upper(text_of) AS u FROM articles WHERE (text_of IS NOT NULL) ORDER BY text_of
            CREATE VIEW v AS SELECT p.body, posts.body, o.body AS c FROM ((posts p JOIN other o ON ((o.id = p.id))) LEFT JOIN posts ON ((posts.body = p.body))) | CREATE VIEW v AS SELECT p.text_of AS body, articles.text_of AS body, o.body AS c FROM ((articles p JOIN other o ON ((o.id = p.id))) LEFT JOIN articles ON ((articles.text_of = p.text_of)))
            CREATE VIEW v AS SELECT s.body FROM ( SELECT posts.body FROM posts) s | CREATE VIEW v AS SELECT s.body FROM ( SELECT articles.text_of AS body FROM articles) s
            CREATE VIEW v AS WITH w AS ( SELECT body FROM posts ) SELECT w.body FROM w | CREATE VIEW v AS WITH w AS ( SELECT text_of AS body FROM articles ) SELECT w.body FROM w
            CREATE VIEW v AS SELECT body FROM other UNION ALL SELECT body FROM posts | CREATE VIEW v AS SELECT body FROM other UNION ALL SELECT text_of AS body FROM articles
            CREATE VIEW v AS SELECT o.id FROM other o WHERE (EXISTS ( SELECT 1 FROM posts WHERE (posts.body = o.body))) | CREATE VIEW v AS SELECT o.id FROM other o WHERE (EXISTS ( SELECT 1 FROM articles WHERE (articles.text_of = o.body)))
            CREATE VIEW v AS SELECT EXTRACT(year FROM body) AS y, posts.* FROM posts | CREATE VIEW v AS SELECT EXTRACT(year FROM text_of) AS y, articles.* FROM articles
            CREATE VIEW v AS SELECT 'x'::mood AS m, CAST(body AS mood) AS n, body(id) AS o FROM posts body | CREATE VIEW v AS SELECT 'x'::temper AS m, CAST(text_of AS temper) AS n, body(id) AS o FROM articles body
            CREATE VIEW v AS SELECT body FROM posts JOIN other USING (body) | CREATE VIEW v AS SELECT body FROM posts JOIN other USING (body)
            CREATE VIEW v AS SELECT body FROM other.posts | CREATE VIEW v AS SELECT body FROM other.posts
            CREATE FORCE VIEW "PUBLIC"."V"("BODY") AS SELECT "PUBLIC"."POSTS"."BODY" FROM "PUBLIC"."POSTS" | CREATE FORCE VIEW "PUBLIC"."V"("BODY") AS SELECT "PUBLIC"."ARTICLES"."TEXT_OF" AS "BODY" FROM "PUBLIC"."ARTICLES"
            CREATE SYNONYM s FOR posts | CREATE SYNONYM s FOR articles
            CREATE TABLE p (CONSTRAINT n NOT NULL id) INHERITS (posts, other) | CREATE TABLE p (CONSTRAINT n NOT NULL id) INHERITS (articles, other)
            CREATE FUNCTION f(posts posts, m mood) RETURNS SETOF posts LANGUAGE sql AS $$ SELECT body FROM posts $$ | CREATE FUNCTION f(posts articles, m temper) RETURNS SETOF articles LANGUAGE sql AS $$ SELECT body FROM posts $$
            DROP FUNCTION f(posts, mood) | DROP FUNCTION f(articles, temper)
            CREATE VIEW v AS SELECT upper(o.name) AS posts, o.id AS mood FROM other o | CREATE VIEW v AS SELECT upper(o.name) AS posts, o.id AS mood FROM other o
            CREATE DOMAIN d AS mood DEFAULT 'x'::mood | CREATE DOMAIN d AS temper DEFAULT 'x'::temper
            CREATE CAST (mood AS text) WITH INOUT | CREATE CAST (temper AS text) WITH INOUT
            CREATE CAST (mood AS integer) WITH FUNCTION mood(mood) AS ASSIGNMENT | CREATE CAST (temper AS integer) WITH FUNCTION mood(temper) AS ASSIGNMENT
            COMMENT ON CAST (mood AS json) IS 'mood' | COMMENT ON CAST (temper AS json) IS 'mood'
            CREATE OPERATOR ~~ (LEFTARG = mood, RIGHTARG = posts, FUNCTION = f) | CREATE OPERATOR ~~ (LEFTARG = temper, RIGHTARG = articles, FUNCTION = f)
            CREATE OPERATOR CLASS c FOR TYPE mood USING btree AS OPERATOR 1 <, FUNCTION 1 f(mood, mood) | CREATE OPERATOR CLASS c FOR TYPE temper USING btree AS OPERATOR 1 <, FUNCTION 1 f(temper, temper)
            CREATE TYPE t AS (posts posts, body mood) | CREATE TYPE t AS (posts articles, body temper)
            CREATE VIEW v AS WITH posts AS ( SELECT posts.body FROM posts ) SELECT posts.body FROM posts | CREATE VIEW v AS WITH posts AS ( SELECT articles.text_of AS body FROM articles ) SELECT posts.body FROM posts
            CREATE VIEW v AS WITH RECURSIVE posts(body) AS ( SELECT 1 UNION ALL SELECT (posts.body + 1) FROM posts ) SELECT body FROM posts | CREATE VIEW v AS WITH RECURSIVE posts(body) AS ( SELECT 1 UNION ALL SELECT (posts.body + 1) FROM posts ) SELECT body FROM posts
            CREATE VIEW v AS WITH body(body, id) AS MATERIALIZED ( SELECT p.body, p.id FROM posts p ) SELECT body.body, p.body AS b FROM body JOIN posts p ON ((p.body = body.body)) | CREATE VIEW v AS WITH body(body, id) AS MATERIALIZED ( SELECT p.text_of AS body, p.id FROM articles p ) SELECT body.body, p.text_of AS b FROM body JOIN articles p ON ((p.text_of = body.body))
            CREATE VIEW v AS WITH w AS ( SELECT posts.body FROM posts UNION SELECT other.body FROM other ), body AS ( SELECT w.body FROM w ) SELECT posts.id FROM body, posts | CREATE VIEW v AS WITH w AS ( SELECT articles.text_of AS body FROM articles UNION SELECT other.body FROM other ), body AS ( SELECT w.body FROM w ) SELECT articles.id FROM body, articles
            CREATE VIEW v AS SELECT posts.body, body.id FROM ( SELECT o.id AS body FROM other o) posts, posts body | CREATE VIEW v AS SELECT posts.body, body.id FROM ( SELECT o.id AS body FROM other o) posts, articles body
            CREATE VIEW v AS SELECT p.body, posts.body AS b FROM posts p, LATERAL unnest(p.body) WITH ORDINALITY posts(body, n) | CREATE VIEW v AS SELECT p.text_of AS body, posts.body AS b FROM articles p, LATERAL unnest(p.text_of) WITH ORDINALITY posts(body, n)
            CREATE VIEW v AS SELECT p.body FROM posts p(id, body) | CREATE VIEW v AS SELECT p.body FROM articles p(id, body)
            CREATE VIEW v AS SELECT x.body FROM posts p, LATERAL json_to_recordset(p.body) x(body text, posts mood) | CREATE VIEW v AS SELECT x.body FROM articles p, LATERAL json_to_recordset(p.text_of) x(body text, posts temper)
            CREATE VIEW v AS SELECT DISTINCT ON (posts.body) posts.body, posts.id FROM posts ORDER BY posts.body | CREATE VIEW v AS SELECT DISTINCT ON (articles.text_of) articles.text_of AS body, articles.id FROM articles ORDER BY articles.text_of
            CREATE VIEW v AS SELECT upper(body) AS body FROM posts GROUP BY body ORDER BY body | CREATE VIEW v AS SELECT upper(text_of) AS body FROM articles GROUP BY text_of ORDER BY body
            CREATE VIEW v AS SELECT body FROM other UNION SELECT body FROM posts ORDER BY body | CREATE VIEW v AS SELECT body FROM other UNION SELECT text_of AS body FROM articles ORDER BY body
            CREATE VIEW v AS SELECT p.body AS text_of, p.body AS b FROM posts p | CREATE VIEW v AS SELECT p.text_of, p.text_of AS b FROM articles p
            CREATE VIEW v AS SELECT sum(id) OVER body AS s FROM posts WINDOW body AS (PARTITION BY body ORDER BY body) | CREATE VIEW v AS SELECT sum(id) OVER body AS s FROM articles WINDOW body AS (PARTITION BY text_of ORDER BY text_of)
            CREATE VIEW v AS SELECT (p.addr).body AS b, (p.addr).posts AS c, p.body[1:2] AS d FROM posts p | CREATE VIEW v AS SELECT (p.addr).body AS b, (p.addr).posts AS c, p.text_of[1:2] AS d FROM articles p
            CREATE VIEW v AS SELECT f(body => p.body, posts => 1) AS b FROM posts p | CREATE VIEW v AS SELECT f(body => p.text_of, posts => 1) AS b FROM articles p
            CREATE VIEW v AS SELECT body FROM posts WHERE (ROW(body, id) = ANY (VALUES (1, 2))) GROUP BY GROUPING SETS ((body), (body, id), ()) | CREATE VIEW v AS SELECT text_of AS body FROM articles WHERE (ROW(text_of, id) = ANY (VALUES (1, 2))) GROUP BY GROUPING SETS ((text_of), (text_of, id), ())
            CREATE VIEW v AS SELECT (id) body FROM posts | CREATE VIEW v AS SELECT (id) body FROM articles
            CREATE VIEW v AS SELECT id FROM posts WHERE ((at AT TIME ZONE body) BETWEEN SYMMETRIC body AND body) | CREATE VIEW v AS SELECT id FROM articles WHERE ((at AT TIME ZONE text_of) BETWEEN SYMMETRIC text_of AND text_of)
            CREATE VIEW v AS SELECT articles.body FROM other articles, posts | CREATE VIEW v AS SELECT articles.body FROM other articles, posts
            CREATE VIEW v AS WITH articles AS ( SELECT 1 AS id ) SELECT posts.body FROM posts, articles | CREATE VIEW v AS WITH articles AS ( SELECT 1 AS id ) SELECT posts.body FROM posts, articles
            CREATE VIEW v AS SELECT ( SELECT body FROM other) AS a, ( SELECT body) AS b FROM posts | CREATE VIEW v AS SELECT ( SELECT body FROM other) AS a, ( SELECT text_of AS body) AS b FROM articles
            CREATE VIEW v AS SELECT posts.body(p.id) AS a, other.posts.body AS b FROM other p, other.posts | CREATE VIEW v AS SELECT posts.body(p.id) AS a, other.posts.body AS b FROM other p, other.posts
            CREATE POLICY p ON posts TO body, posts, mood USING ((body = CURRENT_USER)) | CREATE POLICY p ON articles TO body, posts, mood USING ((text_of = CURRENT_USER))
            CREATE TRIGGER g AFTER UPDATE ON posts REFERENCING OLD TABLE AS posts NEW TABLE AS body FOR EACH STATEMENT EXECUTE FUNCTION f('body') | CREATE TRIGGER g AFTER UPDATE ON articles REFERENCING OLD TABLE AS posts NEW TABLE AS body FOR EACH STATEMENT EXECUTE FUNCTION f('body')
            CREATE TRIGGER g AFTER UPDATE ON posts FOR EACH ROW WHEN (((old.body IS NOT NULL) AND (new.body IS NULL))) EXECUTE FUNCTION f() | CREATE TRIGGER g AFTER UPDATE ON articles FOR EACH ROW WHEN (((old.text_of IS NOT NULL) AND (new.text_of IS NULL))) EXECUTE FUNCTION f()
            CREATE RULE r AS ON INSERT TO other DO ALSO INSERT INTO posts (body) VALUES (new.body) ON CONFLICT (body) DO UPDATE SET body = excluded.body | CREATE RULE r AS ON INSERT TO other DO ALSO INSERT INTO articles (text_of) VALUES (new.body) ON CONFLICT (text_of) DO UPDATE SET text_of = excluded.text_of
            CREATE RULE r AS ON UPDATE TO posts WHERE (new.body <> old.body) DO ALSO ( INSERT INTO other (body) SELECT posts.body FROM posts; DELETE FROM posts WHERE (posts.body = new.body); UPDATE other SET body = old.body) | CREATE RULE r AS ON UPDATE TO articles WHERE (new.text_of <> old.text_of) DO ALSO ( INSERT INTO other (body) SELECT articles.text_of AS body FROM articles; DELETE FROM articles WHERE (articles.text_of = new.text_of); UPDATE other SET body = old.text_of)
            CREATE FORCE VIEW "V"("BODY") AS SELECT "P"."BODY" FROM "POSTS" "P" | CREATE FORCE VIEW "V"("BODY") AS SELECT "P"."TEXT_OF" AS "BODY" FROM "ARTICLES" "P"
            """)
    void eachNameFollowsWhereItIsThatName(String before, String after) {
        QualifiedName posts = QualifiedName.of("posts");
        assertEquals(after, StatementRenaming.rename(before, Map.of(posts, QualifiedName.of("articles")),
                Map.of(posts, Map.of("body", "text_of")), Map.of(QualifiedName.of("mood"), QualifiedName.of("temper"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            SELECT body FROM blog.posts | SELECT words AS body FROM press.articles
            SELECT posts.body FROM blog.posts | SELECT articles.words AS body FROM press.articles
            SELECT blog.posts.body FROM blog.posts | SELECT press.articles.words AS body FROM press.articles
            SELECT body FROM posts | SELECT body FROM posts
            """)
    void aTableMovesToAnotherSchema(String before, String after) {
        QualifiedName posts = new QualifiedName("blog", "posts");
        assertEquals(after, StatementRenaming.rename(before, Map.of(posts, new QualifiedName("press", "articles")),
                Map.of(posts, Map.of("body", "words")), Map.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            CREATE VIEW v AS SELECT EXTRACT(year FROM at) AS y, year FROM posts | CREATE VIEW v AS SELECT EXTRACT(year FROM at) AS y, anno AS year FROM posts
            CREATE VIEW v AS SELECT (year)::timestamp with time zone AS t, "time" AS u FROM posts | CREATE VIEW v AS SELECT (anno)::timestamp with time zone AS t, "hour" AS u FROM posts
            CREATE VIEW v AS SELECT id FROM posts ORDER BY year DESC NULLS LAST, last | CREATE VIEW v AS SELECT id FROM posts ORDER BY anno DESC NULLS LAST, final
            CREATE VIEW v AS SELECT id FROM posts ORDER BY year nulls last | CREATE VIEW v AS SELECT id FROM posts ORDER BY anno nulls last
            """)
    void wordsThatAreNoNamesStay(String before, String after) {
        QualifiedName posts = QualifiedName.of("posts");
        assertEquals(after, StatementRenaming.rename(before, Map.of(),
                Map.of(posts, Map.of("year", "anno", "time", "hour", "last", "final")), Map.of()));
    }
}
