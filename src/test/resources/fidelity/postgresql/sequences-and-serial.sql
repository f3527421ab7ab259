CREATE TABLE small (id smallserial PRIMARY KEY, n serial NOT NULL, b bigserial);
CREATE SEQUENCE plain;
CREATE SEQUENCE counter AS integer INCREMENT BY -5 MINVALUE -1000 MAXVALUE 1000 START WITH 100 CACHE 10 CYCLE;
CREATE SEQUENCE used_by_default AS smallint;
CREATE TABLE invoice (number text NOT NULL DEFAULT 'R-' || nextval('used_by_default'), other bigint DEFAULT nextval('plain'::regclass));
CREATE SEQUENCE owned_without_default OWNED BY invoice.other;
CREATE SEQUENCE elsewhere;
CREATE TABLE two (a integer DEFAULT nextval('elsewhere') NOT NULL, b integer);
ALTER SEQUENCE elsewhere OWNED BY two.b;
ALTER TABLE small RENAME TO renamed;
-- Names that went round
CREATE TABLE heads (id serial);
CREATE TABLE tails (id serial);
ALTER SEQUENCE heads_id_seq RENAME TO for_a_while;
ALTER SEQUENCE tails_id_seq RENAME TO heads_id_seq;
ALTER SEQUENCE for_a_while RENAME TO tails_id_seq;
