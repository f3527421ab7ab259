CREATE TABLE city (name text NOT NULL, population real, elevation integer DEFAULT 0, CONSTRAINT city_population CHECK (population >= 0));
CREATE TABLE dated (since date DEFAULT CURRENT_DATE, note text);
CREATE TABLE capital (state char(2) NOT NULL) INHERITS (city);
CREATE TABLE free_city (name text NOT NULL, elevation integer DEFAULT 5, charter text) INHERITS (city, dated);
ALTER TABLE city ADD CONSTRAINT only_here CHECK (elevation < 9000) NO INHERIT;
CREATE INDEX capital_name ON capital (name);
CREATE TABLE later (name text NOT NULL, population real, elevation integer, CONSTRAINT city_population CHECK (population >= 0));
ALTER TABLE later INHERIT city;
CREATE TABLE base (id serial, created timestamptz DEFAULT now() NOT NULL, kind text DEFAULT 'base');
CREATE TABLE middle (kind text DEFAULT 'middle') INHERITS (base);
CREATE TABLE leaf (kind text NOT NULL DEFAULT 'leaf', PRIMARY KEY (id)) INHERITS (middle);
ALTER TABLE middle ALTER COLUMN id SET DEFAULT 5;
ALTER TABLE leaf ALTER COLUMN created DROP DEFAULT;
-- Told to inherit when it was there, with its columns in another order
CREATE TABLE village (elevation integer DEFAULT 0, mayor text, population real, name text NOT NULL, CONSTRAINT city_population CHECK (population >= 0));
ALTER TABLE village INHERIT city;
