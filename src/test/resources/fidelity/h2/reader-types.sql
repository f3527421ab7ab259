-- Every type of H2, with and without arguments.
CREATE DOMAIN lists AS integer array[4];
CREATE DOMAIN pairs AS row(a integer, b numeric(10,2));
CREATE DOMAIN levels AS enum('lo', 'hi') DEFAULT 'lo';
CREATE TABLE types (
  id numeric(20) GENERATED ALWAYS AS IDENTITY (START WITH 10 INCREMENT BY 2 MINVALUE 0 MAXVALUE 1000 CYCLE CACHE 3),
  t1 tinyint, t2 smallint, t3 integer, t4 bigint, t5 numeric(100000, 3), t6 numeric(20), t7 decimal, t8 decfloat, t9 decfloat(10),
  r1 real, r2 double precision, r3 float(10), r4 float,
  c1 character, c2 character(4), c3 varchar, c4 varchar(12), c5 varchar_ignorecase(10), c6 clob, c7 clob(10K),
  b1 binary, b2 binary(3), b3 varbinary, b4 varbinary(9), b5 blob, b6 blob(1000), b7 boolean, u uuid, j1 json, j2 json(200),
  d1 date, d2 time, d3 time(9), d4 time with time zone, d5 time(2) with time zone, d6 timestamp, d7 timestamp(0), d8 timestamp(3) with time zone,
  i1 interval year, i2 interval year(4) to month, i3 interval day(3) to second(4), i4 interval second(5, 2), i5 interval minute to second,
  g1 geometry, g2 geometry(point), g3 geometry(point z, 4326), g4 geometry(geometry, 4326), o1 java_object, o2 java_object(100),
  e enum('q', 'r''s', 'ö') DEFAULT 'q',
  a1 integer array, a2 varchar(3) array[5], a3 varchar(3) array[5] array[7], a4 numeric(10,2) array array[7], a5 timestamp(3) with time zone array[2] array,
  a6 enum('x', 'y') array[2],
  w1 row(a integer, "b c" varchar(3) array[3]), w2 row(a row(b numeric(4,1), c enum('1', '2'))) array[2],
  m1 lists, m2 pairs, m3 levels NOT NULL
);
