CREATE TYPE colour AS ENUM ('red', 'green');
CREATE DOMAIN code AS varchar(8);
CREATE TABLE everything (
  a smallint DEFAULT 1, b integer DEFAULT -1, c bigint DEFAULT 9223372036854775807, d numeric DEFAULT 1.50, e numeric(10, 2) DEFAULT '0.10', e3 numeric(5, 0),
  f real DEFAULT 1.5, g double precision DEFAULT 'NaN', h money, i varchar DEFAULT NULL::character varying, j varchar(20) DEFAULT 'it''s', k char DEFAULT 'x',
  l char(5) DEFAULT '  a', m text DEFAULT E'two\nlines\\', n "char", o name, p bytea DEFAULT '\xDEADBEEF', q date DEFAULT CURRENT_DATE, r time(3) DEFAULT LOCALTIME,
  s timetz, t timestamp(0) DEFAULT now(), u timestamptz DEFAULT (now() AT TIME ZONE 'utc'), v interval DEFAULT '1 day', w interval day to second(3), x interval year,
  y boolean DEFAULT true, z uuid DEFAULT gen_random_uuid(),
  aa integer[] DEFAULT '{}', ab text[] DEFAULT ARRAY['a', 'b']::text[], ac varchar(5)[][] DEFAULT ARRAY[]::varchar[], ad colour DEFAULT 'red', ae colour[] DEFAULT '{red,green}',
  af code DEFAULT 'x', ag code[] DEFAULT ARRAY['y'::code], ah json DEFAULT '{"a": 1}', ai jsonb DEFAULT '[]'::jsonb, aj xml DEFAULT '<a/>', ak inet DEFAULT '::1', al cidr, am macaddr, an macaddr8,
  ao bit(3) DEFAULT B'101', ap bit varying(5), aq bit varying, ar point DEFAULT '(0,0)', "as" line, at box, au path, av polygon, aw circle, ax tsvector, ay tsquery,
  az int4range DEFAULT '[1,2)', ba tstzrange, bb nummultirange, bc oid, bd regclass, be pg_lsn, bf text COLLATE "C" DEFAULT 'c', bg varchar(3) COLLATE "POSIX" NOT NULL,
  bh text DEFAULT CURRENT_USER, bi integer DEFAULT (1 + 2) * 3, bj text DEFAULT 'a' || 'b', bk text DEFAULT '', bl text DEFAULT 'NULL', bm timestamp DEFAULT '2024-02-29 12:00:00', bn date DEFAULT 'infinity'
);
CREATE TABLE generated (
  price numeric(10, 2) NOT NULL, amount integer NOT NULL DEFAULT 1, name varchar(50),
  total numeric GENERATED ALWAYS AS (price * amount) STORED, search tsvector GENERATED ALWAYS AS (to_tsvector('english', coalesce(name, ''))) STORED,
  known boolean GENERATED ALWAYS AS (name IN ('a', 'b')) STORED
);
-- Columns of the row types of tables that come later by name
CREATE TABLE zone (id integer PRIMARY KEY, label text);
CREATE TABLE area (id integer PRIMARY KEY, at zone, others zone[]);
ALTER TABLE zone ADD COLUMN area_id integer REFERENCES area;
