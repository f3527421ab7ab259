-- Names as people give them.
CREATE SCHEMA "My Schema";
CREATE DOMAIN "Ein Domäne" AS varchar(10);
CREATE TABLE "My Schema"."a ""quoted"" table" ("Id" integer PRIMARY KEY, "order" integer, "with.dot" integer, "😀 smile" "Ein Domäne" DEFAULT '😀');
CREATE TABLE "lower" ("id" integer, "ID" integer, CONSTRAINT "ck 'x'" CHECK ("id" > 0), CONSTRAINT "pk lower" PRIMARY KEY ("id"));
COMMENT ON TABLE "lower" IS 'it''s 😀';
CREATE INDEX "My Schema"."an index" ON "My Schema"."a ""quoted"" table" ("order" DESC);
CREATE VIEW "My Schema"."Some View" ("a b", "C") AS SELECT "Id", "😀 smile" FROM "My Schema"."a ""quoted"" table";
CREATE VIEW "lower view" AS SELECT * FROM "My Schema"."Some View", "lower";
CREATE SEQUENCE "seq uence";
CREATE ALIAS "Wurzel 😀" FOR 'java.lang.Math.sqrt';
CREATE FORCE TRIGGER "a trigger" BEFORE INSERT ON "lower" FOR EACH ROW CALL 'it''s.no.Klass';
CREATE TABLE a_name_that_is_much_longer_than_any_database_of_the_other_kind_would_take_for_a_table_or_a_column_or_anything_else_at_all (
  a_name_that_is_much_longer_than_any_database_of_the_other_kind_would_take_for_a_table_or_a_column_or_anything_else_at_all integer);
