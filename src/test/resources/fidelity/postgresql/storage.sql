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
