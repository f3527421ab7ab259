CREATE UNLOGGED SEQUENCE passing;
CREATE UNLOGGED TABLE passing_table (id serial);
