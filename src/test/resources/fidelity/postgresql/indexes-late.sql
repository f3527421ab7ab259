-- Indexes that wait for a function which needs a table itself, or which only shares a name with one of the server, and what is said of them
CREATE TABLE word (id integer PRIMARY KEY, name text NOT NULL, lang text NOT NULL);
CREATE FUNCTION lower(word) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT pg_catalog.lower($1.name) $$;
CREATE UNIQUE INDEX "Word lower" ON word (lower(name));
CREATE INDEX word_lower ON word (lower(word));
CREATE UNIQUE INDEX word_once ON word (name, lang);
CREATE INDEX word_name ON word (name) WHERE lower(name) <> lang;
ALTER TABLE word CLUSTER ON "Word lower";
ALTER TABLE word REPLICA IDENTITY USING INDEX word_once;
ALTER INDEX word_lower ALTER COLUMN 1 SET STATISTICS 300;
COMMENT ON INDEX word_lower IS 'by what it is called';
COMMENT ON INDEX "Word lower" IS 'waits for its namesake';
-- One whose function is made after a view
CREATE VIEW langs AS SELECT DISTINCT lang FROM word;
CREATE FUNCTION known(text) RETURNS boolean LANGUAGE sql IMMUTABLE BEGIN ATOMIC SELECT EXISTS (SELECT FROM langs WHERE lang = $1); END;
CREATE TABLE phrase (id integer PRIMARY KEY, lang text);
CREATE INDEX phrase_known ON phrase ((known(lang)), id);
ALTER INDEX phrase_known ALTER COLUMN 1 SET STATISTICS 200;
ALTER TABLE phrase CLUSTER ON phrase_known;
-- Of a partitioned table, with what a partition has of it
CREATE TABLE line (id integer NOT NULL, lang text) PARTITION BY LIST (lang);
CREATE TABLE line_no PARTITION OF line FOR VALUES IN ('no');
CREATE INDEX line_known ON line ((known(lang)));
ALTER INDEX line_known ALTER COLUMN 1 SET STATISTICS 100;
CREATE TABLE line_rest PARTITION OF line DEFAULT;
ALTER TABLE line_no CLUSTER ON line_no_known_idx;
COMMENT ON INDEX line_known IS 'of the whole';
