CREATE TABLE chicken (id integer PRIMARY KEY, egg_id integer NOT NULL);
CREATE TABLE egg (id integer PRIMARY KEY, chicken_id integer NOT NULL REFERENCES chicken);
ALTER TABLE chicken ADD CONSTRAINT chicken_egg FOREIGN KEY (egg_id) REFERENCES egg DEFERRABLE INITIALLY DEFERRED;
CREATE TABLE employee (id integer PRIMARY KEY, boss_id integer REFERENCES employee ON DELETE SET NULL, mentor_id integer REFERENCES employee);
CREATE TABLE a (id integer PRIMARY KEY, b_id integer);
CREATE TABLE b (id integer PRIMARY KEY, c_id integer);
CREATE TABLE c (id integer PRIMARY KEY, a_id integer REFERENCES a);
ALTER TABLE a ADD FOREIGN KEY (b_id) REFERENCES b;
ALTER TABLE b ADD FOREIGN KEY (c_id) REFERENCES c;
-- A function that reads a table whose default calls it
CREATE FUNCTION next_rank() RETURNS integer LANGUAGE plpgsql AS $$ BEGIN RETURN (SELECT count(*) FROM rank) + 1; END $$;
CREATE TABLE rank (id integer PRIMARY KEY, place integer DEFAULT next_rank());
-- A function whose argument is the row of a view, used by a later view; and a check that calls a function on the table's own row type
CREATE VIEW ranked AS SELECT id, place FROM rank;
CREATE FUNCTION shown(ranked) RETURNS text LANGUAGE sql AS $$ SELECT $1.place::text $$;
CREATE VIEW shown_ranks AS SELECT r.id, shown(r) AS text FROM ranked r;
CREATE FUNCTION is_fine(rank) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT $1.place < 100 $$;
ALTER TABLE rank ADD CONSTRAINT rank_fine CHECK (is_fine(rank));
-- Two views in a circle, by way of a function with a parsed body and a view that is replaced afterwards
CREATE VIEW top AS SELECT NULL::integer AS id;
CREATE FUNCTION top_id() RETURNS integer LANGUAGE sql STABLE BEGIN ATOMIC SELECT max(id) FROM top; END;
CREATE OR REPLACE VIEW top AS SELECT id FROM rank WHERE place = 1;
CREATE TABLE prize (rank_id integer DEFAULT top_id());
-- Sequence and table that need each other
CREATE SEQUENCE ticket_number;
CREATE TABLE ticket (id integer DEFAULT nextval('ticket_number') PRIMARY KEY);
ALTER SEQUENCE ticket_number OWNED BY ticket.id;
