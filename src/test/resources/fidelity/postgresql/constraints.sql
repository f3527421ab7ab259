CREATE EXTENSION btree_gist;
CREATE TABLE plain_key (a integer PRIMARY KEY, b text UNIQUE);
CREATE TABLE parent (
  region smallint NOT NULL, code varchar(10) NOT NULL, label text, opens date, closes date,
  CONSTRAINT parent_key PRIMARY KEY (region, code) INCLUDE (label),
  CONSTRAINT parent_code UNIQUE (code) DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT parent_label UNIQUE (label) WITH (fillfactor = 60),
  CONSTRAINT parent_dates CHECK (opens IS NULL OR closes IS NULL OR opens < closes),
  CONSTRAINT parent_kind CHECK (code IN ('a', 'b', 'c')),
  CHECK (region > 0), CHECK (region < 1000)
);
CREATE TABLE child (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  region smallint, code varchar(10), other integer, third integer,
  CONSTRAINT child_parent FOREIGN KEY (region, code) REFERENCES parent (region, code) MATCH FULL ON DELETE SET NULL ON UPDATE CASCADE,
  CONSTRAINT child_code FOREIGN KEY (code) REFERENCES parent (label) ON DELETE RESTRICT ON UPDATE SET DEFAULT,
  CONSTRAINT child_other FOREIGN KEY (other) REFERENCES plain_key (a) ON DELETE SET DEFAULT DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT child_third FOREIGN KEY (third) REFERENCES plain_key (a) DEFERRABLE
);
ALTER TABLE child ADD CONSTRAINT child_late FOREIGN KEY (third) REFERENCES plain_key (a) ON DELETE CASCADE NOT VALID;
ALTER TABLE child ADD CONSTRAINT child_sum CHECK (other + third < 100) NOT VALID;
ALTER TABLE child ADD CONSTRAINT child_alone CHECK (other <> third) NO INHERIT;
CREATE UNIQUE INDEX child_by_index ON child (other, third);
ALTER TABLE child ADD CONSTRAINT child_using UNIQUE USING INDEX child_by_index;
CREATE TABLE booking (
  room integer, during tstzrange, note text, cancelled boolean NOT NULL DEFAULT false,
  CONSTRAINT booking_once EXCLUDE USING gist (room WITH =, during WITH &&) WHERE (NOT cancelled),
  CONSTRAINT booking_note EXCLUDE USING btree (lower(note) WITH =) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE no_key (anything text);
CREATE TABLE no_columns ();
-- Lists of what a column may be, as people write them
CREATE TABLE listed_states (a varchar(10) CHECK (a IN ('x', 'y')), b varchar(10) CHECK (b = ANY (ARRAY['x'::text, 'y'::text])), c text CHECK (c IN ('x', 'y')),
  d char(1) CHECK (d IN ('x', 'y')), e varchar(10) CHECK (e::text IN ('x', 'y')), f varchar(10) CHECK (f = ANY (ARRAY['x'::varchar, 'y'::varchar])),
  g varchar(10) CHECK (g IN ('x')), h text CHECK (h = ANY (ARRAY['x'::varchar, 'y'::varchar])), i varchar(10) CHECK (i NOT IN ('x', 'y')));
-- Keys by an index that no constraint has, and the other things that may become of them
CREATE UNIQUE INDEX plain_key_pair ON plain_key (b, a);
CREATE TABLE dependent (a integer, b text, c integer, d integer,
  CONSTRAINT dependent_pair FOREIGN KEY (b, a) REFERENCES plain_key (b, a) ON UPDATE SET NULL,
  CONSTRAINT dependent_fixed FOREIGN KEY (c) REFERENCES plain_key (a) ON UPDATE RESTRICT ON DELETE NO ACTION,
  CONSTRAINT dependent_gone FOREIGN KEY (d) REFERENCES plain_key (a) ON DELETE SET NULL ON UPDATE SET NULL);
-- A check that is called as the server calls a NOT NULL since version 18
CREATE TABLE reused (col integer NOT NULL, other varchar(5) NOT NULL, CONSTRAINT reused_col_not_null CHECK (col IS NOT NULL));
