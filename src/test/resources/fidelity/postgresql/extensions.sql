CREATE SCHEMA tools;
CREATE EXTENSION citext WITH SCHEMA tools;
CREATE EXTENSION hstore;
CREATE EXTENSION ltree;
CREATE EXTENSION pg_trgm WITH SCHEMA tools;
CREATE EXTENSION "uuid-ossp";
CREATE EXTENSION btree_gist;
CREATE EXTENSION btree_gin;
CREATE EXTENSION unaccent;
CREATE EXTENSION intarray;
CREATE EXTENSION cube;
CREATE EXTENSION isn;
CREATE TABLE node (
  id uuid DEFAULT uuid_generate_v4() PRIMARY KEY, email tools.citext NOT NULL, labels hstore DEFAULT ''::hstore, path ltree NOT NULL DEFAULT 'top'::ltree, title text,
  numbers integer[], spot cube, book isbn13, more tools.citext[] DEFAULT '{}'
);
CREATE UNIQUE INDEX node_email ON node (email);
CREATE INDEX node_title ON node USING gin (title tools.gin_trgm_ops);
CREATE INDEX node_title_gist ON node USING gist (title tools.gist_trgm_ops (siglen = 32));
CREATE INDEX node_path ON node USING gist (path);
CREATE INDEX node_labels ON node USING gin (labels);
CREATE INDEX node_numbers ON node USING gin (numbers gin__int_ops);
CREATE TABLE seat (hall integer, row_name text, taken tsrange, EXCLUDE USING gist (hall WITH =, row_name WITH =, taken WITH &&));
CREATE DOMAIN short_mail AS tools.citext CHECK (length(VALUE::text) < 50);
CREATE VIEW by_mail AS SELECT email, labels -> 'a' AS a, path @> 'top.one' AS above FROM node WHERE email = 'x';
