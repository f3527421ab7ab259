CREATE UNLOGGED SEQUENCE passing;
CREATE UNLOGGED TABLE passing_table (id serial);
CREATE UNLOGGED TABLE lasting_numbers (id bigint PRIMARY KEY, other bigint GENERATED ALWAYS AS IDENTITY);
CREATE SEQUENCE lasting OWNED BY lasting_numbers.id;
ALTER TABLE lasting_numbers ALTER id SET DEFAULT nextval('lasting');
CREATE TABLE logged_numbers (id serial);
ALTER SEQUENCE logged_numbers_id_seq SET UNLOGGED;
