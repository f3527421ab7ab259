-- Bodies that are only text: what they name is known to nobody but PostgreSQL, when it opens them
SET check_function_bodies = off;
CREATE SCHEMA tools;
CREATE FUNCTION tools.words(t text) RETURNS tsvector LANGUAGE sql IMMUTABLE AS $$ SELECT to_tsvector('simple', tools.lowered(t)) $$;
CREATE FUNCTION tools.lowered(t text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT lower(t) $$;
CREATE TABLE tools.page (id integer PRIMARY KEY, title text NOT NULL);
CREATE INDEX page_words ON tools.page USING gin (tools.words(title));
-- Found by another search path, or broken since a table was dropped
CREATE FUNCTION tools.pages() RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT count(*) FROM page $$;
CREATE FUNCTION tools.first_page() RETURNS text LANGUAGE plpgsql AS $$ DECLARE p page%ROWTYPE; BEGIN SELECT * INTO p FROM page; RETURN p.title; END $$;
CREATE FUNCTION old_pages() RETURNS bigint LANGUAGE sql AS $$ SELECT count(*) FROM gone_long_ago $$;
CREATE FUNCTION unfinished() RETURNS void LANGUAGE plpgsql AS $$ BEGIN UPDATE page WHERE id = 1; END $$;
-- Two that call each other
CREATE FUNCTION even(n integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT n = 0 OR odd(n - 1) $$;
CREATE FUNCTION odd(n integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT n <> 0 AND even(n - 1) $$;
CREATE TABLE counted (n integer CHECK (even(n)));
-- One that needs a table, called by one that a default needs
CREATE FUNCTION next_number() RETURNS bigint LANGUAGE sql AS $$ SELECT numbers_of(NULL::counted) $$;
CREATE FUNCTION numbers_of(c counted) RETURNS bigint LANGUAGE sql AS $$ SELECT count(*) FROM counted $$;
CREATE TABLE numbered (n bigint DEFAULT next_number());
-- In the server itself, and in a library that is there
CREATE FUNCTION plus(integer, integer) RETURNS integer LANGUAGE internal IMMUTABLE STRICT AS 'int4pl';
CREATE EXTENSION unaccent;
CREATE FUNCTION plain(regdictionary, text) RETURNS text LANGUAGE c IMMUTABLE PARALLEL SAFE STRICT AS '$libdir/unaccent', 'unaccent_dict';
CREATE TABLE named (name text);
CREATE INDEX named_plain ON named (plain('unaccent', name));
