-- A default and a check that ask a table which comes later by name, in this schema and in another.
CREATE SCHEMA later;
CREATE TABLE limits (id INTEGER PRIMARY KEY, most INTEGER NOT NULL);
CREATE TABLE later.rates (id INTEGER PRIMARY KEY, rate NUMERIC(5, 2) NOT NULL);
CREATE TABLE bids (
  id INTEGER PRIMARY KEY, amount INTEGER DEFAULT (SELECT MAX(most) FROM limits), rate NUMERIC(5, 2) DEFAULT (SELECT MIN(rate) FROM later.rates),
  CONSTRAINT not_above CHECK (amount <= (SELECT MAX(most) FROM limits))
);
