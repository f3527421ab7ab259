-- Indexes of a partitioned table alone to which some partitions' indexes are attached by now, one below the other and under names of their own
CREATE TABLE event (id bigint NOT NULL, place text NOT NULL, seen date NOT NULL) PARTITION BY RANGE (seen);
CREATE TABLE event_2024 PARTITION OF event FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE event_2025 PARTITION OF event FOR VALUES FROM ('2025-01-01') TO ('2026-01-01') PARTITION BY LIST (place);
CREATE TABLE event_2025_oslo PARTITION OF event_2025 FOR VALUES IN ('Oslo');
CREATE TABLE event_2025_rest PARTITION OF event_2025 DEFAULT;
CREATE TABLE event_2026 PARTITION OF event FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE event_rest PARTITION OF event DEFAULT;

-- Two of four, one of them under a name of its own
CREATE INDEX event_place ON ONLY event (place);
CREATE INDEX event_2024_place_idx ON event_2024 (place);
CREATE INDEX "By place, in 2026" ON event_2026 (place);
ALTER INDEX event_place ATTACH PARTITION "By place, in 2026";
ALTER INDEX event_place ATTACH PARTITION event_2024_place_idx;
COMMENT ON INDEX event_2024_place_idx IS 'attached';
COMMENT ON INDEX event_place IS 'not yet whole';

-- Below one that is itself not whole, and below one that is
CREATE UNIQUE INDEX event_id ON ONLY event (id, seen, place);
CREATE UNIQUE INDEX event_2025_id ON ONLY event_2025 (id, seen, place);
CREATE UNIQUE INDEX event_2025_oslo_id ON event_2025_oslo (id, seen, place);
ALTER INDEX event_2025_id ATTACH PARTITION event_2025_oslo_id;
ALTER INDEX event_id ATTACH PARTITION event_2025_id;
CREATE INDEX event_seen ON ONLY event (seen DESC) WHERE place <> 'Oslo';
CREATE INDEX event_2025_seen ON event_2025 (seen DESC) WHERE place <> 'Oslo';
ALTER INDEX event_seen ATTACH PARTITION event_2025_seen;

-- One that no partition has
CREATE INDEX event_none ON ONLY event (seen, id);
-- All are there, so that it is one
CREATE INDEX event_all ON ONLY event_2025 (id);
CREATE INDEX oslo_all ON event_2025_oslo (id);
CREATE INDEX rest_all ON event_2025_rest (id);
ALTER INDEX event_all ATTACH PARTITION oslo_all;
ALTER INDEX event_all ATTACH PARTITION rest_all;

-- What is set on one that is made anew when another is attached no more
ALTER TABLE event_2024 CLUSTER ON event_2024_place_idx;
CREATE INDEX event_lower ON ONLY event (lower(place)) WITH (fillfactor = 70);
CREATE INDEX event_2024_lower ON event_2024 (lower(place)) WITH (fillfactor = 60);
CREATE INDEX event_rest_lower ON event_rest (lower(place));
ALTER INDEX event_lower ATTACH PARTITION event_2024_lower;
ALTER INDEX event_lower ATTACH PARTITION event_rest_lower;
ALTER TABLE event_2025_oslo REPLICA IDENTITY USING INDEX event_2025_oslo_id;
ALTER INDEX event_2024_lower ALTER COLUMN 1 SET STATISTICS 50;
