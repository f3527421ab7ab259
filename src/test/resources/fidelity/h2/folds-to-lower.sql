-- settings: MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH
-- As H2 is set up in place of PostgreSQL: names are held in lower case, H2's own too.
CREATE SCHEMA shop;
CREATE TABLE customers (
  id bigserial PRIMARY KEY,
  email varchar(200) NOT NULL CONSTRAINT uq_customers_email UNIQUE,
  born date,
  "Nick Name" text DEFAULT NULL,
  CONSTRAINT ck_customers_born CHECK (born > DATE '1900-01-01')
);
CREATE TABLE shop.orders (
  id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_orders PRIMARY KEY,
  customer_id bigint NOT NULL CONSTRAINT fk_orders_customer REFERENCES public.customers ON DELETE CASCADE,
  total numeric(12, 2) DEFAULT 0 NOT NULL,
  doubled numeric(13, 2) GENERATED ALWAYS AS (total * 2),
  placed_at timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);
CREATE INDEX ix_orders_customer ON shop.orders (customer_id, placed_at DESC);
CREATE SEQUENCE shop.tickets START WITH 100 INCREMENT BY 5;
CREATE VIEW shop.open_orders AS SELECT o.id, c.email FROM shop.orders o JOIN customers c ON c.id = o.customer_id;
COMMENT ON TABLE customers IS 'who buys';
COMMENT ON COLUMN shop.orders.total IS 'with taxes';
