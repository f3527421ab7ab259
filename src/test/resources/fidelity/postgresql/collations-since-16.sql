CREATE COLLATION swapped (provider = icu, locale = 'und', rules = '&a < g');
CREATE TABLE swapped_names (name text COLLATE swapped);
