CREATE TYPE mood AS ENUM ('sad', 'ok', 'it''s fine', 'Very Happy', '');
ALTER TYPE mood ADD VALUE 'better' BEFORE 'it''s fine';
CREATE DOMAIN positive AS integer DEFAULT 1 NOT NULL CONSTRAINT above_zero CHECK (VALUE > 0) CONSTRAINT below CHECK (VALUE < 1000000);
CREATE DOMAIN small_positive AS positive CHECK (VALUE < 100);
CREATE DOMAIN email AS varchar(120) COLLATE "C" CHECK (VALUE ~ '^[^@]+@[^@]+$');
CREATE DOMAIN choice AS varchar(10) CHECK (VALUE IN ('yes', 'no'));
CREATE DOMAIN moods AS mood[] DEFAULT '{}';
CREATE DOMAIN late AS text;
ALTER DOMAIN late ADD CONSTRAINT not_checked CHECK (length(VALUE) > 2) NOT VALID;
CREATE TYPE address AS (street text, "House No" varchar(10), feeling mood, name text COLLATE "C", amounts numeric(8, 2)[]);
CREATE DOMAIN full_address AS address CHECK ((VALUE).street IS NOT NULL);
CREATE TYPE person AS (home address, age positive);
CREATE FUNCTION time_difference(a time, b time) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT extract(epoch FROM (a - b))::double precision $$;
CREATE TYPE timerange AS RANGE (subtype = time, subtype_diff = time_difference);
CREATE TYPE textrange AS RANGE (subtype = text, collation = "C", subtype_opclass = text_pattern_ops, multirange_type_name = many_texts);
CREATE TABLE uses (
  a mood DEFAULT 'ok' NOT NULL, b positive, c email, d address, e person[], f timerange, g timemultirange, h textrange, i many_texts, j full_address, k moods, l small_positive[], m choice,
  CONSTRAINT uses_feeling CHECK (a <> 'sad' AND (d).feeling = 'ok')
);
CREATE TABLE typed OF address (CONSTRAINT typed_street UNIQUE (street));

-- A default that names what got another name afterwards, and what another path did not have to name in full
CREATE FUNCTION first_number() RETURNS integer LANGUAGE sql AS $$ SELECT 1 $$;
CREATE DOMAIN numbered AS integer DEFAULT first_number();
ALTER FUNCTION first_number RENAME TO renamed_number;
CREATE SCHEMA elsewhere;
CREATE SEQUENCE elsewhere.counter;
SET search_path = elsewhere, public;
CREATE DOMAIN public.counted AS bigint DEFAULT nextval('counter');
RESET search_path;
CREATE TABLE uses_defaults (a numbered, b counted);
