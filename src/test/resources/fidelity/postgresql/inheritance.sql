CREATE TABLE city (name text NOT NULL, population real, elevation integer DEFAULT 0, CONSTRAINT city_population CHECK (population >= 0));
CREATE TABLE dated (since date DEFAULT CURRENT_DATE, note text);
CREATE TABLE capital (state char(2) NOT NULL) INHERITS (city);
CREATE TABLE free_city (name text NOT NULL, elevation integer DEFAULT 5, charter text) INHERITS (city, dated);
ALTER TABLE city ADD CONSTRAINT only_here CHECK (elevation < 9000) NO INHERIT;
CREATE INDEX capital_name ON capital (name);
CREATE TABLE later (name text NOT NULL, population real, elevation integer, CONSTRAINT city_population CHECK (population >= 0));
ALTER TABLE later INHERIT city;
