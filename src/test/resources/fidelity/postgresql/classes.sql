-- What classes of an imported database must be told, or cannot say as the tables do.

CREATE DOMAIN "datetime" AS timestamp without time zone;
CREATE SCHEMA elsewhere;
CREATE DOMAIN elsewhere."Odd" AS timestamp without time zone;
CREATE DOMAIN elsewhere.grade AS numeric(3,1);

CREATE TABLE regions (
    id bigint PRIMARY KEY,
    code text NOT NULL UNIQUE
);

CREATE TABLE labels (
    id integer PRIMARY KEY
);

CREATE TABLE stores (
    region_id bigint NOT NULL REFERENCES regions,
    number bigint NOT NULL,
    name character varying DEFAULT 'new' NOT NULL,
    PRIMARY KEY (region_id, number)
);

CREATE TABLE owners (
    id bigint PRIMARY KEY,
    region_id bigint NOT NULL REFERENCES regions,
    kind integer NOT NULL,
    UNIQUE (id, kind),
    UNIQUE (region_id, id)
);

-- its key has some columns of a reference to what is no key
CREATE TABLE hours (
    owner_id bigint NOT NULL,
    owner_kind integer NOT NULL,
    day integer NOT NULL,
    PRIMARY KEY (owner_id, day),
    FOREIGN KEY (owner_id, owner_kind) REFERENCES owners (id, kind)
);

-- what it refers to is in part a reference itself
CREATE TABLE letters (
    id bigint PRIMARY KEY,
    region_id bigint NOT NULL,
    owner_id bigint,
    FOREIGN KEY (region_id, owner_id) REFERENCES owners (region_id, id)
);

-- its key has a column of two references
CREATE TABLE shelves (
    region_id bigint NOT NULL REFERENCES regions,
    store bigint NOT NULL,
    place integer NOT NULL,
    PRIMARY KEY (region_id, store, place),
    FOREIGN KEY (region_id, store) REFERENCES stores
);

-- its key refers to a unique column
CREATE TABLE zones (
    region_code text NOT NULL REFERENCES regions (code),
    zone integer NOT NULL,
    PRIMARY KEY (region_code, zone)
);

-- its key is all of a reference to a key, and more
CREATE TABLE visitors (
    store_region bigint NOT NULL,
    store_number bigint NOT NULL,
    name text NOT NULL,
    PRIMARY KEY (store_region, store_number, name),
    FOREIGN KEY (store_region, store_number) REFERENCES stores
);

-- its columns are narrower than those that they refer to
CREATE TABLE region_labels (
    region_id integer NOT NULL REFERENCES regions,
    label_id smallint NOT NULL REFERENCES labels,
    PRIMARY KEY (region_id, label_id)
);

CREATE TYPE mood AS ENUM ('glad', 'calm');

CREATE TABLE nations (
    code character(2) NOT NULL PRIMARY KEY,
    pair_region bigint NOT NULL,
    pair_number bigint NOT NULL,
    UNIQUE (pair_region, pair_number)
);

-- one row for one, of which the other's key is something else
CREATE TABLE capitals (
    region bigint NOT NULL,
    number bigint NOT NULL,
    moods mood[],
    PRIMARY KEY (region, number),
    FOREIGN KEY (region, number) REFERENCES nations (pair_region, pair_number)
);

-- texts of a fixed length, and the database's own types, in keys that refer to them
CREATE TABLE networks (
    address inet PRIMARY KEY
);

CREATE TABLE nation_networks (
    nation character(2) NOT NULL REFERENCES nations,
    network inet NOT NULL REFERENCES networks,
    since date NOT NULL,
    PRIMARY KEY (nation, network, since)
);

CREATE TABLE devices (
    id integer PRIMARY KEY,
    network inet REFERENCES networks,
    nation character(2) REFERENCES nations
);

CREATE TABLE papers (
    paper jsonb NOT NULL,
    number integer GENERATED ALWAYS AS ((paper ->> 'number')::integer) STORED PRIMARY KEY
);

CREATE TABLE visits (
    id integer PRIMARY KEY,
    region_id integer REFERENCES regions,
    other_id smallint REFERENCES regions,
    weight numeric DEFAULT '2.50' NOT NULL,
    total bigint DEFAULT '7' NOT NULL,
    lost bigint DEFAULT '-1' NOT NULL,
    parts smallint DEFAULT '3' NOT NULL,
    share double precision DEFAULT '1.5' NOT NULL,
    far bigint DEFAULT 3000000000 NOT NULL,
    note character varying DEFAULT 'none' NOT NULL,
    tags character varying[],
    sums numeric[],
    made datetime,
    odd elsewhere."Odd",
    odds elsewhere."Odd"[],
    grade elsewhere.grade,
    mark character varying(1) DEFAULT 'N' NOT NULL CHECK (mark IN ('Y', 'N'))
);

-- A key that has a reference of several columns, in classes that come before and after that of the other key.
CREATE TABLE nodes (node_id bigint, version bigint, PRIMARY KEY (node_id, version));
CREATE TABLE node_tags (node_id bigint, version bigint, k varchar(40), PRIMARY KEY (node_id, version, k), FOREIGN KEY (node_id, version) REFERENCES nodes);
CREATE TABLE a_nodes (node_id bigint, version bigint, note text, PRIMARY KEY (node_id, version), FOREIGN KEY (node_id, version) REFERENCES nodes);
