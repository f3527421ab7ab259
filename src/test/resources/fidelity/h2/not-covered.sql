-- Left alone on purpose, and named at import. The table is covered.
CREATE TABLE kept (id INTEGER PRIMARY KEY);
CREATE ROLE readers;
GRANT SELECT ON kept TO readers;
CREATE USER somebody PASSWORD 'secret';
GRANT readers TO somebody;
GRANT SELECT ON SCHEMA public TO readers;
GRANT ALTER ANY SCHEMA TO somebody;
