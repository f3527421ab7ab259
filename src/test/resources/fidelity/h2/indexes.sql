CREATE TABLE item (id INTEGER PRIMARY KEY, name VARCHAR(100) NOT NULL, price NUMERIC(10, 2), made TIMESTAMP, place GEOMETRY);
CREATE INDEX item_order ON item (price DESC, made ASC NULLS FIRST, name DESC NULLS LAST);
CREATE UNIQUE INDEX item_once ON item (name, price);
CREATE UNIQUE NULLS NOT DISTINCT INDEX item_not_distinct ON item (made);
CREATE SPATIAL INDEX item_place ON item (place);
