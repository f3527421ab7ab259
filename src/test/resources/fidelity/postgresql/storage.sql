CREATE UNLOGGED TABLE cache (key text PRIMARY KEY, value text) WITH (fillfactor = 80);
CREATE TABLE busy (id integer PRIMARY KEY, body text, raw bytea) WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02, autovacuum_enabled = false, toast.autovacuum_enabled = false);
ALTER TABLE busy ALTER COLUMN body SET STORAGE EXTERNAL, ALTER COLUMN raw SET STORAGE MAIN;
ALTER TABLE busy ALTER COLUMN body SET COMPRESSION pglz;
CREATE INDEX busy_order ON busy (body) WITH (fillfactor = 90, deduplicate_items = off);
CLUSTER busy USING busy_pkey;
CREATE TABLE replicated (id integer NOT NULL, code text NOT NULL);
CREATE UNIQUE INDEX replicated_code ON replicated (code);
ALTER TABLE replicated REPLICA IDENTITY USING INDEX replicated_code;
CREATE TABLE replicated_full (id integer);
ALTER TABLE replicated_full REPLICA IDENTITY FULL;
CREATE TABLE replicated_not (id integer);
ALTER TABLE replicated_not REPLICA IDENTITY NOTHING;
ALTER TABLE replicated_not ADD COLUMN gone integer, ADD COLUMN stays integer;
ALTER TABLE replicated_not DROP COLUMN gone;
-- Unlogged tables that refer to each other
CREATE UNLOGGED TABLE read_lock (name text PRIMARY KEY, mode text, token text);
CREATE UNLOGGED TABLE lock_mode (name text PRIMARY KEY REFERENCES read_lock DEFERRABLE, mode text);
ALTER TABLE read_lock ADD CONSTRAINT read_lock_mode FOREIGN KEY (name) REFERENCES lock_mode DEFERRABLE INITIALLY DEFERRED;

-- Keys with parameters: of a partitioned table, to which others refer, of its partitions, and of one that inherits
CREATE TABLE shelf (id integer, place text, CONSTRAINT shelf_key PRIMARY KEY (id) WITH (fillfactor = 70), CONSTRAINT shelf_once UNIQUE (id, place) INCLUDE (place) WITH (fillfactor = 60) DEFERRABLE INITIALLY DEFERRED) PARTITION BY RANGE (id);
CREATE TABLE shelf_low PARTITION OF shelf FOR VALUES FROM (0) TO (100);
CREATE TABLE shelf_high (id integer NOT NULL, place text, CONSTRAINT shelf_high_key PRIMARY KEY (id) WITH (fillfactor = 55));
ALTER TABLE shelf ATTACH PARTITION shelf_high FOR VALUES FROM (100) TO (200);
CREATE TABLE book (id integer CONSTRAINT book_key PRIMARY KEY WITH (fillfactor = 65), shelf integer CONSTRAINT book_shelf REFERENCES shelf);
CREATE TABLE atlas (maps integer, CONSTRAINT atlas_key PRIMARY KEY (id) WITH (fillfactor = 45), CONSTRAINT atlas_shelf FOREIGN KEY (shelf) REFERENCES shelf) INHERITS (book);

-- What is set on columns above is not set on what inherits them
CREATE TABLE paper (title text, body text, source text);
CREATE TABLE letter (stamp text) INHERITS (paper);
ALTER TABLE ONLY paper ALTER COLUMN title SET STORAGE EXTERNAL;
ALTER TABLE ONLY paper ALTER COLUMN title SET STATISTICS 50;
ALTER TABLE ONLY paper ALTER COLUMN title SET (n_distinct = -0.5);
ALTER TABLE paper ALTER COLUMN body SET STORAGE MAIN;
ALTER TABLE ONLY paper ALTER COLUMN source SET COMPRESSION pglz;
CREATE TABLE postcard (picture bytea) INHERITS (paper);
ALTER TABLE postcard ALTER COLUMN title SET STORAGE EXTENDED;
ALTER TABLE postcard ALTER COLUMN source SET COMPRESSION DEFAULT;

-- A materialized view has all of that, too
CREATE MATERIALIZED VIEW stock WITH (fillfactor = 80, toast.autovacuum_enabled = false) AS SELECT id, body FROM busy;
CREATE UNIQUE INDEX stock_id ON stock (id);
ALTER MATERIALIZED VIEW stock CLUSTER ON stock_id;
ALTER MATERIALIZED VIEW stock ALTER COLUMN body SET STORAGE EXTERNAL;
ALTER MATERIALIZED VIEW stock ALTER COLUMN body SET COMPRESSION pglz;
ALTER MATERIALIZED VIEW stock ALTER COLUMN id SET STATISTICS 70;
ALTER MATERIALIZED VIEW stock ALTER COLUMN id SET (n_distinct = 12);
