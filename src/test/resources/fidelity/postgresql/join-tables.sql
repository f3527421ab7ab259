-- Tables that only join two others, with and without a primary key
CREATE TABLE "Post" (id serial PRIMARY KEY, title text NOT NULL);
CREATE TABLE "Tag" (id serial PRIMARY KEY, name text NOT NULL UNIQUE);
CREATE TABLE "_PostToTag" ("A" integer NOT NULL REFERENCES "Post" (id) ON UPDATE CASCADE ON DELETE CASCADE, "B" integer NOT NULL REFERENCES "Tag" (id) ON UPDATE CASCADE ON DELETE CASCADE);
CREATE UNIQUE INDEX "_PostToTag_AB_unique" ON "_PostToTag" ("A", "B");
CREATE INDEX "_PostToTag_B_index" ON "_PostToTag" ("B");
CREATE TABLE post_likes (post_id integer NOT NULL REFERENCES "Post", tag_id integer NOT NULL REFERENCES "Tag", UNIQUE (post_id, tag_id));
CREATE TABLE post_hides (post_id integer NOT NULL REFERENCES "Post", tag_id integer NOT NULL REFERENCES "Tag", CONSTRAINT hidden PRIMARY KEY (post_id, tag_id));
-- More than that: entities
CREATE TABLE post_marks (post_id integer NOT NULL REFERENCES "Post", tag_id integer NOT NULL REFERENCES "Tag");
CREATE UNIQUE INDEX post_marks_some ON post_marks (post_id, tag_id) WHERE post_id > 5;
CREATE TABLE post_ranks (post_id integer NOT NULL REFERENCES "Post", tag_id integer NOT NULL REFERENCES "Tag", UNIQUE (post_id, tag_id));
CREATE UNIQUE INDEX post_ranks_again ON post_ranks (post_id, tag_id);
