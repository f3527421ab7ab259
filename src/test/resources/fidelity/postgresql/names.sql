CREATE SCHEMA "My Schema";
CREATE TYPE "My Schema"."My Enum" AS ENUM ('A b', 'ü', '"', '\');
CREATE TABLE "My Schema"."Order" ("Id" integer PRIMARY KEY, "select" text, "with space" "My Schema"."My Enum" DEFAULT 'A b', "a""b" integer, "dot.ted" integer, "it's" text, "$money" text,
  CONSTRAINT "Check me!" CHECK ("a""b" > 0), CONSTRAINT "Füll 🙂" UNIQUE ("it's", "dot.ted"));
CREATE TABLE "user" ("order" integer REFERENCES "My Schema"."Order" ("Id"), "table" text, "end" text, "🦀" text, "ÄÖÜ" text, "Ünïcode" text);
CREATE INDEX "My Index" ON "user" ("🦀", lower("end"));
CREATE TABLE "CamelCase" (camelcase integer, "camelCase" integer, "CAMELCASE" integer);
CREATE TABLE abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijk (abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijk serial PRIMARY KEY, abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijl integer UNIQUE);
CREATE TABLE "éééééééééééééééééééééééééééééé" (a integer GENERATED ALWAYS AS IDENTITY, b integer CHECK (b > 0));
CREATE TABLE "1st" ("2nd" integer, " " text, "%s" text, "${x}" text, "tab	tab" text);
CREATE VIEW "The View" AS SELECT "Id" AS "The Id", "a""b" FROM "My Schema"."Order";
CREATE SEQUENCE "Seq-1" OWNED BY "CamelCase"."camelCase";
CREATE FUNCTION "My Function"("A" integer, "select" text) RETURNS integer LANGUAGE sql AS $$ SELECT "A" $$;
CREATE FUNCTION "trigger function"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
CREATE TRIGGER "A Trigger" AFTER INSERT ON "user" FOR EACH ROW WHEN (NEW."🦀" IS NOT NULL) EXECUTE FUNCTION "trigger function"();
CREATE POLICY "A Policy" ON "user" USING ("order" > 1);
COMMENT ON COLUMN "user"."🦀" IS 'crab';
