-- Tables that only join two others, with and without a primary key
CREATE TABLE post (id integer PRIMARY KEY, title varchar(40) NOT NULL);
CREATE TABLE tag (id integer PRIMARY KEY, name varchar(40) NOT NULL UNIQUE);
CREATE TABLE post_tags (post_id integer NOT NULL, tag_id integer NOT NULL, CONSTRAINT tagged UNIQUE (post_id, tag_id),
  CONSTRAINT tagged_post FOREIGN KEY (post_id) REFERENCES post ON DELETE CASCADE, CONSTRAINT tagged_tag FOREIGN KEY (tag_id) REFERENCES tag);
CREATE TABLE post_likes (post_id integer NOT NULL, tag_id integer NOT NULL);
CREATE UNIQUE INDEX liked ON post_likes (post_id, tag_id);
CREATE INDEX liked_tags ON post_likes (tag_id);
ALTER TABLE post_likes ADD CONSTRAINT liked_post FOREIGN KEY (post_id) REFERENCES post;
ALTER TABLE post_likes ADD CONSTRAINT liked_tag FOREIGN KEY (tag_id) REFERENCES tag;
