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
