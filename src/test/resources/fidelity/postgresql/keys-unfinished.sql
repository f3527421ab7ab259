-- Keys of a partitioned table alone, some attached by now, one below the other and under names of their own
CREATE TABLE event (id bigint NOT NULL, place text NOT NULL, seen date NOT NULL, note text) PARTITION BY RANGE (seen);
CREATE TABLE event_2024 PARTITION OF event FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE event_2025 PARTITION OF event FOR VALUES FROM ('2025-01-01') TO ('2026-01-01') PARTITION BY LIST (place);
CREATE TABLE event_2025_oslo PARTITION OF event_2025 FOR VALUES IN ('Oslo');
CREATE TABLE event_2025_rest PARTITION OF event_2025 DEFAULT;
CREATE TABLE event_2026 PARTITION OF event FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');

ALTER TABLE ONLY event ADD CONSTRAINT event_key PRIMARY KEY (id, seen, place);
COMMENT ON CONSTRAINT event_key ON event IS 'not yet whole';
COMMENT ON INDEX event_key IS 'nor its index';
ALTER TABLE event_2024 ADD CONSTRAINT event_2024_key PRIMARY KEY (id, seen, place);
ALTER TABLE event_2026 ADD CONSTRAINT "Key of 2026" PRIMARY KEY (id, seen, place);
ALTER INDEX event_key ATTACH PARTITION "Key of 2026";
ALTER INDEX event_key ATTACH PARTITION event_2024_key;
COMMENT ON CONSTRAINT "Key of 2026" ON event_2026 IS 'attached';
COMMENT ON INDEX event_2024_key IS 'attached, its index';

-- Below one that is itself not whole
ALTER TABLE ONLY event ADD CONSTRAINT event_once UNIQUE (seen, place, note) INCLUDE (id) WITH (fillfactor = 70) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY event_2025 ADD CONSTRAINT event_2025_once UNIQUE (seen, place, note) INCLUDE (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE event_2025_oslo ADD CONSTRAINT event_2025_oslo_once UNIQUE (seen, place, note) INCLUDE (id) WITH (fillfactor = 60) DEFERRABLE INITIALLY DEFERRED;
ALTER INDEX event_2025_once ATTACH PARTITION event_2025_oslo_once;
ALTER INDEX event_once ATTACH PARTITION event_2025_once;

-- Below one that is whole
ALTER TABLE ONLY event ADD CONSTRAINT event_id_once UNIQUE (id, seen, place);
ALTER TABLE event_2025 ADD CONSTRAINT event_2025_id_once UNIQUE (id, seen, place);
ALTER INDEX event_id_once ATTACH PARTITION event_2025_id_once;

-- One that no partition has, and one that a partition has and that is not attached
ALTER TABLE ONLY event ADD CONSTRAINT event_none UNIQUE (seen, id, place);
ALTER TABLE ONLY event ADD CONSTRAINT event_apart UNIQUE (place, seen);
ALTER TABLE event_2024 ADD CONSTRAINT event_2024_apart UNIQUE (place, seen);

-- All are there, so that it is one, and others may refer to it
CREATE TABLE visit (id bigint NOT NULL, place text NOT NULL) PARTITION BY LIST (place);
CREATE TABLE visit_oslo PARTITION OF visit FOR VALUES IN ('Oslo');
ALTER TABLE ONLY visit ADD CONSTRAINT visit_key PRIMARY KEY (id, place);
ALTER TABLE visit_oslo ADD CONSTRAINT visit_oslo_key PRIMARY KEY (id, place);
ALTER INDEX visit_key ATTACH PARTITION visit_oslo_key;
CREATE TABLE guest (visit bigint NOT NULL, place text NOT NULL, CONSTRAINT guest_visit FOREIGN KEY (visit, place) REFERENCES visit);
-- Without any partition it is one too
CREATE TABLE tour (id bigint NOT NULL, place text NOT NULL) PARTITION BY LIST (place);
ALTER TABLE ONLY tour ADD CONSTRAINT tour_key PRIMARY KEY (id, place);
-- What refers to a key that is attached
CREATE TABLE note (id bigint NOT NULL, place text NOT NULL, seen date NOT NULL, CONSTRAINT note_event FOREIGN KEY (id, seen, place) REFERENCES event_2024);
