CREATE SCHEMA "My Schema";
CREATE TABLE "My Schema"."Order" ("Id" INTEGER PRIMARY KEY, "select" VARCHAR(10), "a""b" INTEGER, "dot.ted" INTEGER, "it's" VARCHAR(5), CONSTRAINT "My Schema"."Check me!" CHECK ("a""b" > 0), CONSTRAINT "My Schema"."Füll 🙂" UNIQUE ("it's", "dot.ted"));
CREATE TABLE "user" ("order" INTEGER REFERENCES "My Schema"."Order" ("Id"), "table" VARCHAR(5), "🦀" VARCHAR(5), "ÄÖÜ" VARCHAR(5));
CREATE INDEX "My Index" ON "user" ("🦀");
CREATE TABLE "CamelCase" (camelcase INTEGER, "camelCase" INTEGER, "camelcase" INTEGER);
CREATE TABLE abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijk (id INTEGER GENERATED ALWAYS AS IDENTITY PRIMARY KEY);
CREATE TABLE "1st" ("2nd" INTEGER, " " INTEGER, "%s" INTEGER, "${x}" INTEGER);
CREATE VIEW "The View" AS SELECT "Id" AS "The Id", "a""b" FROM "My Schema"."Order";
CREATE SEQUENCE "Seq-1";
