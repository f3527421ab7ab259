CREATE TABLE secret (id integer PRIMARY KEY, owner text);
CREATE VIEW invoked WITH (security_invoker = true) AS SELECT id FROM secret;
CREATE VIEW both_options WITH (security_invoker = on, security_barrier = false, check_option = cascaded) AS SELECT id FROM secret WHERE id > 0;
