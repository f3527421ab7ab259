CREATE TABLE item (
  id integer PRIMARY KEY, name varchar(100) NOT NULL, kind text, price numeric(10, 2), tags text[], body tsvector, doc jsonb, place point, made timestamptz, gone boolean
);
CREATE INDEX item_order ON item (price DESC, made ASC NULLS FIRST, kind DESC NULLS LAST);
CREATE INDEX item_partial ON item (made) WHERE gone IS NOT TRUE;
CREATE UNIQUE INDEX item_name_once ON item (lower(name)) WHERE kind IS NOT NULL;
CREATE UNIQUE INDEX item_covering ON item (name) INCLUDE (price, made);
CREATE INDEX item_in_list ON item (price) WHERE name IN ('a', 'b');
CREATE INDEX item_expression ON item ((price * 2), ((doc ->> 'colour')));
CREATE INDEX item_pattern ON item (name varchar_pattern_ops, kind text_pattern_ops);
CREATE INDEX item_collation ON item (name COLLATE "C" DESC);
CREATE INDEX item_hash ON item USING hash (kind) WITH (fillfactor = 50);
CREATE INDEX item_tags ON item USING gin (tags) WITH (fastupdate = off);
CREATE INDEX item_doc ON item USING gin (doc jsonb_path_ops);
CREATE INDEX item_body ON item USING gin (body);
CREATE INDEX item_place ON item USING gist (place);
CREATE INDEX item_made ON item USING brin (made) WITH (pages_per_range = 16, autosummarize = on);
CREATE INDEX item_spgist ON item USING spgist (name);
CREATE INDEX item_statistics ON item ((price + 1));
ALTER INDEX item_statistics ALTER COLUMN 1 SET STATISTICS 500;
