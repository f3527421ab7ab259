-- Columns that count by a sequence of their own and refer to another table all the same.

CREATE TABLE claims (
    id serial PRIMARY KEY
);

CREATE TABLE claim_events (
    id bigserial PRIMARY KEY,
    claim serial NOT NULL REFERENCES claims,
    follows serial REFERENCES claim_events
);

-- would only join two tables, did its columns not own sequences
CREATE TABLE claim_followers (
    claim_id serial NOT NULL REFERENCES claims,
    event_id bigserial NOT NULL REFERENCES claim_events,
    PRIMARY KEY (claim_id, event_id)
);

CREATE SEQUENCE watcher_numbers;
CREATE TABLE claim_watchers (
    claim_id integer NOT NULL REFERENCES claims,
    event_id bigint NOT NULL REFERENCES claim_events,
    PRIMARY KEY (claim_id, event_id)
);
ALTER SEQUENCE watcher_numbers OWNED BY claim_watchers.event_id;
