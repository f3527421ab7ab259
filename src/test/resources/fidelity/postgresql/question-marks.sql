-- Operators with a question mark wherever an expression may stand, and in texts
CREATE DOMAIN titled AS jsonb CHECK (VALUE ? 'title');
CREATE TABLE document (id integer PRIMARY KEY, content jsonb NOT NULL DEFAULT '{"what": "?"}', head titled, tags text[] DEFAULT '{}',
    tagged boolean GENERATED ALWAYS AS (content ? 'tags') STORED, known boolean DEFAULT ('{"a": 1}'::jsonb ? 'a'),
    CONSTRAINT content_titled CHECK (content ? 'title' AND content ->> 'title' <> 'why?'));
CREATE INDEX document_draft ON document (id) WHERE content ?| ARRAY['draft', 'late'];
CREATE INDEX document_dated ON document ((content ? 'date')) WITH (fillfactor = 70);
CREATE VIEW published AS SELECT id, content FROM document WHERE content ?& ARRAY['title', 'date'] AND content ->> 'note' <> '$crowfoot$?';
CREATE MATERIALIZED VIEW counted AS SELECT count(*) AS documents FROM document WHERE NOT content ? 'hidden';
CREATE FUNCTION has(document jsonb, key text) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN document ? key;
CREATE FUNCTION noted() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN IF NEW.content ? ''x'' THEN RETURN NULL; END IF; RETURN NEW; END';
CREATE TRIGGER on_noted BEFORE INSERT ON document FOR EACH ROW WHEN (NEW.content ? 'note') EXECUTE FUNCTION noted();
CREATE POLICY for_all ON document USING (content ? 'public');
CREATE RULE no_hidden AS ON DELETE TO document WHERE OLD.content ? 'kept' DO INSTEAD NOTHING;
CREATE TABLE part (kind text, content jsonb, CHECK (content ? 'kind')) PARTITION BY LIST ((content ? 'a'));
CREATE TABLE part_a PARTITION OF part FOR VALUES IN (true);
CREATE TABLE way (line path, CONSTRAINT flat CHECK (NOT line ?# '((0,0),(1,1))'::path));
COMMENT ON VIEW published IS 'Is it?';
