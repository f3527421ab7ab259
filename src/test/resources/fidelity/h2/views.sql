CREATE TABLE customer (id INTEGER PRIMARY KEY, name VARCHAR(80) NOT NULL, status VARCHAR(10) DEFAULT 'new');
CREATE VIEW known_customer AS SELECT * FROM customer WHERE status IN ('new', 'old');
CREATE VIEW renamed_columns (number, "Full Name") AS SELECT id, name FROM known_customer;
CREATE VIEW a_chain_end AS SELECT number FROM renamed_columns;
CREATE VIEW unnamed AS SELECT COUNT(*), 'constant' FROM customer;
CREATE MATERIALIZED VIEW kept AS SELECT status, COUNT(*) AS customers FROM customer GROUP BY status;
