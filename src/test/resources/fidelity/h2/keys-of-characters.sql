-- A key of a text of a fixed length, which other keys refer to.
CREATE TABLE visit (token CHAR(36) NOT NULL PRIMARY KEY, began BIGINT NOT NULL);
CREATE TABLE visit_note (
  visit_token CHAR(36) NOT NULL REFERENCES visit ON DELETE CASCADE, name VARCHAR(200) NOT NULL, note VARCHAR(400),
  PRIMARY KEY (visit_token, name)
);
CREATE TABLE visitor (id BIGINT PRIMARY KEY, last_visit CHAR(36) REFERENCES visit);
