CREATE TABLE coupon (a integer, b text, CONSTRAINT coupon_once UNIQUE NULLS NOT DISTINCT (a, b));
CREATE UNIQUE INDEX coupon_b ON coupon (b) NULLS NOT DISTINCT;
CREATE TABLE account (tenant integer, id integer, PRIMARY KEY (tenant, id));
CREATE TABLE entry (tenant integer, account integer, other integer DEFAULT 0,
  CONSTRAINT entry_account FOREIGN KEY (tenant, account) REFERENCES account ON DELETE SET NULL (account),
  CONSTRAINT entry_other FOREIGN KEY (tenant, other) REFERENCES account ON DELETE SET DEFAULT (other));
