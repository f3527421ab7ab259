CREATE TABLE parent (
  region SMALLINT NOT NULL, code VARCHAR(10) NOT NULL, label VARCHAR(40), opens DATE, closes DATE,
  CONSTRAINT parent_key PRIMARY KEY (region, code), CONSTRAINT parent_label UNIQUE (label), CONSTRAINT parent_dates CHECK (opens < closes), CONSTRAINT parent_kind CHECK (code IN ('a', 'b')), CHECK (region > 0)
);
CREATE TABLE plain_key (a INTEGER PRIMARY KEY, b VARCHAR(10) UNIQUE);
CREATE TABLE child (
  id INTEGER PRIMARY KEY, region SMALLINT, code VARCHAR(10), other INTEGER DEFAULT 0, third INTEGER,
  CONSTRAINT child_parent FOREIGN KEY (region, code) REFERENCES parent (region, code) ON DELETE SET NULL ON UPDATE CASCADE,
  CONSTRAINT child_other FOREIGN KEY (other) REFERENCES plain_key (a) ON DELETE SET DEFAULT,
  CONSTRAINT child_third FOREIGN KEY (third) REFERENCES plain_key (a) ON DELETE CASCADE,
  CONSTRAINT child_id CHECK (id <> other)
);
CREATE TABLE no_key (anything VARCHAR(10));
CREATE TABLE coupon (a INTEGER, b VARCHAR(10), CONSTRAINT coupon_once UNIQUE NULLS NOT DISTINCT (a, b), CONSTRAINT coupon_all UNIQUE NULLS ALL DISTINCT (b, a));
