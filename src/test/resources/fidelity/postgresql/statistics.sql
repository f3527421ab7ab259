CREATE TABLE address (zip text, city text, street text, since date);
CREATE STATISTICS zip_city (dependencies, ndistinct) ON zip, city FROM address;
CREATE STATISTICS everything ON zip, city, street FROM address;
CREATE STATISTICS by_expression (mcv) ON lower(city), date_trunc('year', since) FROM address;
CREATE STATISTICS one_expression ON (lower(street)) FROM address;
ALTER STATISTICS zip_city SET STATISTICS 300;
ALTER TABLE address ALTER COLUMN zip SET STATISTICS 1000, ALTER COLUMN city SET (n_distinct = -0.5, n_distinct_inherited = 100);
