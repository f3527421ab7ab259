-- Functions that tables need, and tables that functions need
CREATE FUNCTION next_code() RETURNS text LANGUAGE sql VOLATILE AS $$ SELECT 'C' || md5(random()::text) $$;
CREATE FUNCTION is_even(n integer) RETURNS boolean LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 5 AS $body$ BEGIN RETURN n % 2 = 0; END $body$;
CREATE FUNCTION slug(t text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT lower(regexp_replace($1, ''[^a-z]+'', ''-'', ''g''))';
CREATE TABLE article (
  code text DEFAULT next_code() PRIMARY KEY, amount integer CONSTRAINT amount_even CHECK (is_even(amount)), title text NOT NULL,
  url text GENERATED ALWAYS AS (slug(title)) STORED
);
CREATE INDEX article_slug ON article (slug(title)) WHERE is_even(amount);
CREATE FUNCTION titles(article) RETURNS text LANGUAGE sql STABLE AS $$ SELECT $1.title $$;
CREATE FUNCTION all_articles() RETURNS SETOF article LANGUAGE sql STABLE ROWS 20 AS $$ SELECT * FROM article $$;
CREATE FUNCTION area(r double precision) RETURNS double precision LANGUAGE sql IMMUTABLE AS $$ SELECT pi() * r * r $$;
CREATE FUNCTION area(w integer, h integer DEFAULT 1) RETURNS integer LANGUAGE sql IMMUTABLE BEGIN ATOMIC SELECT w * h; END;
CREATE FUNCTION article_count() RETURNS bigint LANGUAGE sql STABLE BEGIN ATOMIC SELECT count(*) FROM article WHERE title <> 'a;b'; END;
CREATE FUNCTION short(a integer) RETURNS integer LANGUAGE sql RETURN a + 1;
CREATE FUNCTION several(IN a integer, OUT b integer, INOUT c text, VARIADIC d numeric[] DEFAULT '{}') LANGUAGE plpgsql AS $$ BEGIN b := a; END $$;
CREATE FUNCTION as_table(since date) RETURNS TABLE (day date, amount integer) LANGUAGE sql AS $$ SELECT since, 1 $$;
CREATE FUNCTION guarded() RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET work_mem = '8MB' LEAKPROOF AS $$ BEGIN RETURN 'x'; END $$;
CREATE FUNCTION anything(a anyelement) RETURNS anyarray LANGUAGE sql AS $$ SELECT ARRAY[$1] $$;
CREATE PROCEDURE raise_amounts(IN by integer, INOUT touched integer DEFAULT 0) LANGUAGE plpgsql AS $$ BEGIN UPDATE article SET amount = amount + by; COMMIT; END $$;
CREATE PROCEDURE clear_articles() LANGUAGE sql BEGIN ATOMIC DELETE FROM article WHERE amount = 0; DELETE FROM article WHERE amount IS NULL; END;
CREATE FUNCTION add_up(state numeric, value numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT coalesce(state, 0) + coalesce(value, 0) $$;
CREATE FUNCTION half(state numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT state / 2 $$;
CREATE AGGREGATE half_sum (numeric) (SFUNC = add_up, STYPE = numeric, FINALFUNC = half, INITCOND = '0', COMBINEFUNC = add_up, PARALLEL = SAFE);
CREATE VIEW totals AS SELECT half_sum(amount) AS half, article_count() AS articles FROM article;

-- Aggregates of each kind
CREATE FUNCTION take(state numeric, value numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT coalesce(state, 0) - coalesce(value, 0) $$;
CREATE FUNCTION half_of(state numeric, kind numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT state / 2 $$;
CREATE AGGREGATE moving_sum (numeric) (SFUNC = add_up, STYPE = numeric, SSPACE = 64, FINALFUNC = half_of, FINALFUNC_EXTRA, FINALFUNC_MODIFY = SHAREABLE, INITCOND = '1',
  MSFUNC = add_up, MINVFUNC = take, MSTYPE = numeric, MSSPACE = 128, MFINALFUNC = half_of, MFINALFUNC_EXTRA, MFINALFUNC_MODIFY = READ_WRITE, MINITCOND = '2');
CREATE AGGREGATE moving_shared (numeric) (SFUNC = add_up, STYPE = numeric, MSFUNC = add_up, MINVFUNC = take, MSTYPE = numeric, MFINALFUNC = half, MFINALFUNC_MODIFY = SHAREABLE);
CREATE AGGREGATE greatest_number (numeric) (SFUNC = numeric_larger, STYPE = numeric, SORTOP = >, COMBINEFUNC = numeric_larger, PARALLEL = RESTRICTED);
CREATE FUNCTION gather(state numeric, VARIADIC more numeric[]) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT coalesce(state, 0) + cardinality(more) $$;
CREATE AGGREGATE gathered (VARIADIC more numeric[]) (SFUNC = gather, STYPE = numeric);
CREATE AGGREGATE middle_of (double precision ORDER BY anyelement) (SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_disc_final, FINALFUNC_EXTRA, FINALFUNC_MODIFY = READ_WRITE);
CREATE AGGREGATE own_rank (VARIADIC "any" ORDER BY VARIADIC "any") (SFUNC = ordered_set_transition_multi, STYPE = internal, FINALFUNC = rank_final, FINALFUNC_EXTRA, HYPOTHETICAL);
CREATE FUNCTION ends(state numeric, value numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT value $$;
CREATE FUNCTION share(state numeric, part numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT state * part $$;
CREATE AGGREGATE last_share (part numeric ORDER BY value numeric) (SFUNC = ends, STYPE = numeric, FINALFUNC = share, FINALFUNC_MODIFY = READ_ONLY);
