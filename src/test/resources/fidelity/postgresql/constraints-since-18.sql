CREATE EXTENSION btree_gist;
CREATE TABLE stay (room integer, during daterange, CONSTRAINT stay_once PRIMARY KEY (room, during WITHOUT OVERLAPS));
CREATE TABLE extra (room integer, during daterange, CONSTRAINT extra_stay FOREIGN KEY (room, PERIOD during) REFERENCES stay (room, PERIOD during));
CREATE TABLE named (a integer CONSTRAINT a_is_needed NOT NULL, b integer, c integer CONSTRAINT c_positive CHECK (c > 0) NOT ENFORCED);
ALTER TABLE named ADD CONSTRAINT b_is_needed NOT NULL b NOT VALID;
CREATE TABLE doubled (price numeric(10, 2), gross numeric GENERATED ALWAYS AS (price * 1.25) VIRTUAL);
CREATE TABLE loose (id integer PRIMARY KEY, up integer CONSTRAINT loose_up REFERENCES loose NOT ENFORCED);
-- NOT NULLs that do not hold for all rows, or not below, of partitions and of what inherits
CREATE TABLE event (day date, note text, source text) PARTITION BY RANGE (day);
ALTER TABLE event ADD CONSTRAINT event_note NOT NULL note NOT VALID;
CREATE TABLE event_2025 (day date, note text, source text);
ALTER TABLE event_2025 ADD CONSTRAINT event_2025_note NOT NULL note NOT VALID;
ALTER TABLE event ATTACH PARTITION event_2025 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
ALTER TABLE event_2025 ADD CONSTRAINT event_source NOT NULL source NOT VALID;
CREATE TABLE event_rest PARTITION OF event DEFAULT;
CREATE TABLE animal (name text, legs integer);
CREATE TABLE dog (breed text CONSTRAINT breed_here NOT NULL NO INHERIT) INHERITS (animal);
ALTER TABLE dog ADD CONSTRAINT dog_legs NOT NULL legs NOT VALID;
CREATE TABLE puppy () INHERITS (dog);
