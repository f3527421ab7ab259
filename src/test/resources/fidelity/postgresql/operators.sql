CREATE FUNCTION nearly(a numeric, b numeric) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT abs(a - b) < 1 $$;
CREATE OPERATOR ~~~ (LEFTARG = numeric, RIGHTARG = numeric, FUNCTION = nearly, COMMUTATOR = ~~~, RESTRICT = eqsel, JOIN = eqjoinsel);
CREATE TYPE grade AS ENUM ('a', 'b');
CREATE FUNCTION to_number(g grade) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT CASE g WHEN 'a' THEN 1 ELSE 2 END $$;
CREATE CAST (grade AS integer) WITH FUNCTION to_number(grade) AS ASSIGNMENT;
CREATE CAST (varchar AS grade) WITH INOUT AS IMPLICIT;
CREATE FUNCTION compare_reverse(a integer, b integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT CASE WHEN a < b THEN 1 WHEN a > b THEN -1 ELSE 0 END $$;
CREATE OPERATOR CLASS reversed FOR TYPE integer USING btree AS OPERATOR 1 >, OPERATOR 2 >=, OPERATOR 3 =, OPERATOR 4 <=, OPERATOR 5 <, FUNCTION 1 compare_reverse(integer, integer);
CREATE TABLE measured (value numeric, rank integer, CONSTRAINT measured_close CHECK (value ~~~ 5));
CREATE INDEX measured_rank ON measured (rank reversed);
CREATE COLLATION german_numbers (provider = icu, locale = 'de-u-kn-true', deterministic = true);
CREATE TABLE sorted (name text COLLATE german_numbers);
CREATE TEXT SEARCH DICTIONARY plain_words (TEMPLATE = pg_catalog.simple, STOPWORDS = english);
CREATE TEXT SEARCH CONFIGURATION plain (COPY = pg_catalog.simple);
ALTER TEXT SEARCH CONFIGURATION plain ALTER MAPPING FOR asciiword WITH plain_words;
CREATE COLLATION plain_bytes FROM "C";
CREATE OPERATOR FAMILY nothing_yet USING hash;
CREATE OPERATOR CLASS nothing_yet FOR TYPE macaddr USING hash FAMILY nothing_yet AS STORAGE macaddr;
-- Operators of a schema may fit what the catalogue is asked
CREATE DOMAIN numbers AS smallint[];
CREATE FUNCTION numbers_equal(numbers, numbers) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT true $$;
CREATE OPERATOR = (LEFTARG = numbers, RIGHTARG = numbers, FUNCTION = numbers_equal);
CREATE TABLE listed (numbers numbers NOT NULL, ids oidvector, places int2vector);

-- Casts between types of the server, and one by a function of the server
CREATE CAST (varchar AS json) WITH INOUT AS IMPLICIT;
CREATE CAST (text AS integer) WITH FUNCTION pg_catalog.length(text) AS ASSIGNMENT;

-- A class whose operators belong to its family alone, one with a function that it could do without, and what was added to a family
CREATE OPERATOR CLASS own_boxes FOR TYPE box USING gist AS OPERATOR 1 <<, OPERATOR 3 &&, FUNCTION 1 gist_box_consistent(internal, box, smallint, oid, internal),
  FUNCTION 2 gist_box_union(internal, internal), FUNCTION 5 gist_box_penalty(internal, internal, internal), FUNCTION 6 gist_box_picksplit(internal, internal), FUNCTION 7 gist_box_same(box, box, internal);
CREATE OPERATOR CLASS own_numbers FOR TYPE integer USING btree AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 btint4cmp(integer, integer), FUNCTION 2 btint4sortsupport(internal);
ALTER OPERATOR FAMILY own_numbers USING btree ADD OPERATOR 1 < (integer, bigint), FUNCTION 1 (integer, bigint) btint48cmp(integer, bigint);
CREATE TABLE boxes (place box);
CREATE INDEX boxes_place ON boxes USING gist (place own_boxes);
