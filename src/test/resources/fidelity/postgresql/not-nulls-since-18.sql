-- Names that people gave to NOT NULLs, comments on those, and on others
CREATE TABLE person (id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT person_has_id NOT NULL PRIMARY KEY, name text CONSTRAINT "Has 100% of a ""name""'s" NOT NULL,
    email text NOT NULL, kind text CONSTRAINT needs_kind_not_null1 NOT NULL, known boolean DEFAULT false CONSTRAINT person_known_or_not NOT NULL);
COMMENT ON CONSTRAINT person_has_id ON person IS 'It''s 100% there';
COMMENT ON CONSTRAINT person_email_not_null ON person IS 'The server''s name';
CREATE TABLE "A table of 50%" ("a ""column""" integer CONSTRAINT abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijk NOT NULL, CONSTRAINT b_there NOT NULL b, b integer);
COMMENT ON CONSTRAINT b_there ON "A table of 50%" IS 'there';
CREATE SCHEMA other;
CREATE TABLE other.person (name text CONSTRAINT must_be_called NOT NULL);
COMMENT ON CONSTRAINT must_be_called ON other.person IS 'In a schema of its own';
-- Handed down under the same name or another
CREATE TABLE event (day date CONSTRAINT day_is_known NOT NULL, note text CONSTRAINT note_is_there NOT NULL) PARTITION BY RANGE (day);
CREATE TABLE event_2025 PARTITION OF event FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE event_2026 (day date CONSTRAINT day_of_2026 NOT NULL, note text NOT NULL);
ALTER TABLE event ATTACH PARTITION event_2026 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
COMMENT ON CONSTRAINT day_of_2026 ON event_2026 IS 'handed down, called otherwise';
COMMENT ON CONSTRAINT note_is_there ON event_2025 IS 'handed down, called so';
CREATE TABLE animal (name text CONSTRAINT animal_is_called NOT NULL, legs integer CONSTRAINT counted_legs NOT NULL);
CREATE TABLE dog (breed text CONSTRAINT of_a_breed NOT NULL) INHERITS (animal);
CREATE TABLE cat (legs integer CONSTRAINT legs_of_cat NOT NULL) INHERITS (animal);
CREATE TABLE puppy (age integer) INHERITS (dog);
CREATE TABLE horse (name text CONSTRAINT horse_is_called NOT NULL, legs integer NOT NULL);
ALTER TABLE horse INHERIT animal;
COMMENT ON CONSTRAINT horse_is_called ON horse IS 'inherits by being told';
