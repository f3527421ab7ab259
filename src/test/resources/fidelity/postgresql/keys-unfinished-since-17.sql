-- Exclusions of a partitioned table, whole ones and one of that table alone
CREATE TABLE stay (room integer NOT NULL, place text NOT NULL, nights int4range NOT NULL) PARTITION BY LIST (room);
CREATE TABLE stay_1 PARTITION OF stay FOR VALUES IN (1);
CREATE TABLE stay_2 PARTITION OF stay FOR VALUES IN (2);
ALTER TABLE ONLY stay ADD CONSTRAINT stay_once EXCLUDE USING btree (room WITH =, place WITH =);
COMMENT ON CONSTRAINT stay_once ON stay IS 'not yet whole';
ALTER TABLE stay_2 ADD CONSTRAINT stay_2_once EXCLUDE USING btree (room WITH =, place WITH =);
ALTER INDEX stay_once ATTACH PARTITION stay_2_once;
CREATE TABLE trip (bus integer NOT NULL, day date NOT NULL, CONSTRAINT trip_once EXCLUDE USING btree (bus WITH =, day WITH =)) PARTITION BY LIST (bus);
CREATE TABLE trip_1 PARTITION OF trip FOR VALUES IN (1);
CREATE TABLE trip_2 (day date NOT NULL, bus integer NOT NULL, CONSTRAINT trip_of_2 EXCLUDE USING btree (bus WITH =, day WITH =));
ALTER TABLE trip ATTACH PARTITION trip_2 FOR VALUES IN (2);
