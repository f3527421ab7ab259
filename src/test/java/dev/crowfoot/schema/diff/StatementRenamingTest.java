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
}
