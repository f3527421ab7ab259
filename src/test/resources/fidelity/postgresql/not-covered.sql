-- Left alone on purpose, and named at import. The table is covered.
CREATE EXTENSION postgres_fdw;
CREATE TABLE kept (id integer PRIMARY KEY, name text);
GRANT SELECT, INSERT ON kept TO pg_read_all_data;
GRANT SELECT (name) ON kept TO PUBLIC;
GRANT USAGE ON SCHEMA public TO pg_monitor;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO pg_monitor;
ALTER TABLE kept OWNER TO pg_database_owner;
CREATE PUBLICATION everything FOR TABLE kept;
CREATE FOREIGN DATA WRAPPER nothing;
CREATE SERVER elsewhere FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'localhost', dbname 'x');
CREATE USER MAPPING FOR PUBLIC SERVER elsewhere OPTIONS (user 'nobody');
CREATE FOREIGN TABLE far_away (id integer, name text) SERVER elsewhere OPTIONS (table_name 'near');
SELECT lo_create(424242);
-- Whose things are, and who may do what with them
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'crowfoot_reader') THEN CREATE ROLE crowfoot_reader; END IF;
END $$;
CREATE SCHEMA closed;
GRANT USAGE ON SCHEMA closed TO pg_monitor WITH GRANT OPTION;
ALTER SCHEMA closed OWNER TO pg_database_owner;
CREATE FUNCTION closed.everybodys(a integer) RETURNS integer LANGUAGE sql RETURN a;
CREATE FUNCTION closed.guarded(a integer) RETURNS integer LANGUAGE sql SECURITY DEFINER RETURN a;
REVOKE EXECUTE ON FUNCTION closed.guarded(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION closed.guarded(integer) TO pg_monitor;
CREATE FUNCTION closed.unguarded() RETURNS integer LANGUAGE sql RETURN 1;
REVOKE EXECUTE ON FUNCTION closed.unguarded() FROM PUBLIC;
ALTER FUNCTION closed.unguarded() OWNER TO pg_database_owner;
CREATE PROCEDURE closed.proceed() LANGUAGE sql AS '';
GRANT EXECUTE ON PROCEDURE closed.proceed() TO pg_monitor;
CREATE TYPE closed.mood AS ENUM ('sad', 'ok');
REVOKE USAGE ON TYPE closed.mood FROM PUBLIC;
ALTER TYPE closed.mood OWNER TO pg_database_owner;
CREATE DOMAIN closed.amount AS numeric;
GRANT USAGE ON DOMAIN closed.amount TO pg_monitor;
CREATE SEQUENCE closed.numbers;
GRANT USAGE ON SEQUENCE closed.numbers TO PUBLIC;
CREATE VIEW closed.names AS SELECT name FROM kept;
GRANT SELECT ON closed.names TO crowfoot_reader;
CREATE COLLATION closed.bytes FROM "C";
ALTER COLLATION closed.bytes OWNER TO pg_database_owner;
CREATE POLICY kept_by_some ON kept TO crowfoot_reader, pg_monitor USING (true);
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE crowfoot_reader IN SCHEMA closed GRANT USAGE ON TYPES TO pg_monitor;
-- What belongs to the database or the server
DO $$ BEGIN
  EXECUTE format('ALTER DATABASE %I SET work_mem = ''5MB''', current_database());
  EXECUTE format('ALTER ROLE crowfoot_reader IN DATABASE %I SET search_path = closed, public', current_database());
  EXECUTE format('COMMENT ON DATABASE %I IS ''one of many''', current_database());
END $$;
CREATE EXTENSION citext;
ALTER FUNCTION closed.everybodys DEPENDS ON EXTENSION citext;
-- What tables have and is not kept
CREATE TABLE counted (id integer GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME numbers_seq) PRIMARY KEY, kept integer CONSTRAINT counted_kept REFERENCES kept);
ALTER TABLE counted DISABLE TRIGGER ALL;
CREATE TABLE named (a integer CONSTRAINT wanted_not_null NOT NULL);
DO $$ BEGIN
  IF current_setting('server_version_num')::integer < 180000 THEN
    CREATE UNLOGGED TABLE parts (a integer) PARTITION BY LIST (a);
    CREATE UNLOGGED TABLE part PARTITION OF parts DEFAULT;
  END IF;
END $$;
