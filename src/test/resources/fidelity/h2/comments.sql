CREATE SCHEMA sales;
CREATE DOMAIN sales.amount AS NUMERIC(10, 2) CONSTRAINT amount_positive CHECK (VALUE >= 0);
CREATE SEQUENCE sales.numbers;
CREATE CONSTANT sales.vat VALUE 0.25;
CREATE ALIAS sales.twice AS 'int twice(int a) { return 2 * a; }';
CREATE TABLE sales.offer (id INTEGER, total sales.amount, other INTEGER, CONSTRAINT sales.offer_key PRIMARY KEY (id), CONSTRAINT sales.offer_total CHECK (total < 1000),
  CONSTRAINT sales.offer_other FOREIGN KEY (other) REFERENCES sales.offer (id));
CREATE INDEX sales.offer_index ON sales.offer (total);
CREATE VIEW sales.cheap AS SELECT id FROM sales.offer WHERE total < 10;
CREATE TRIGGER sales.offer_trigger AFTER INSERT ON sales.offer FOR EACH ROW CALL 'dev.crowfoot.fidelity.Touch';
COMMENT ON SCHEMA sales IS 'What''s sold';
COMMENT ON DOMAIN sales.amount IS 'money';
COMMENT ON SEQUENCE sales.numbers IS 'counted';
COMMENT ON CONSTANT sales.vat IS 'tax';
COMMENT ON ALIAS sales.twice IS 'doubled';
COMMENT ON TABLE sales.offer IS 'An offer; "quoted" \ and 💶';
COMMENT ON COLUMN sales.offer.total IS 'two
lines';
COMMENT ON CONSTRAINT sales.offer_total IS 'check';
COMMENT ON CONSTRAINT sales.offer_other IS 'foreign';
COMMENT ON INDEX sales.offer_index IS 'index';
COMMENT ON VIEW sales.cheap IS 'view';
COMMENT ON TRIGGER sales.offer_trigger IS 'trigger';
