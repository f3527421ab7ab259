-- sql: hstore
-- id: z9dwe8jjz2
-- kind: extension
-- targets:
--   - postgresql
-- drop: DROP EXTENSION IF EXISTS hstore
-- ---
CREATE EXTENSION IF NOT EXISTS hstore
