CREATE EXTENSION btree_gist;
CREATE TABLE stay (room integer, during daterange, CONSTRAINT stay_once PRIMARY KEY (room, during WITHOUT OVERLAPS));
CREATE TABLE extra (room integer, during daterange, CONSTRAINT extra_stay FOREIGN KEY (room, PERIOD during) REFERENCES stay (room, PERIOD during));
CREATE TABLE named (a integer CONSTRAINT a_is_needed NOT NULL, b integer, c integer CONSTRAINT c_positive CHECK (c > 0) NOT ENFORCED);
ALTER TABLE named ADD CONSTRAINT b_is_needed NOT NULL b NOT VALID;
CREATE TABLE doubled (price numeric(10, 2), gross numeric GENERATED ALWAYS AS (price * 1.25) VIRTUAL);
