package dev.crowfoot.adapter.jdbc;

/** Views and materialized views of PostgreSQL. Rows as in {@link PostgresqlObjectQueries}. */
final class PostgresqlViewQueries {

    /** Whether a view {@code c} reads its own columns, as one can by being replaced; it has to be there before it can say so. */
    private static final String OF_ITSELF =
            "EXISTS (SELECT 1 FROM pg_rewrite s JOIN pg_depend d ON d.objid = s.oid AND d.classid = 'pg_rewrite'::regclass "
                    + "AND d.refclassid = 'pg_class'::regclass AND d.refobjid = c.oid AND d.refobjsubid > 0 WHERE s.ev_class = c.oid AND s.rulename = '_RETURN')";

    /** Views that read each other in circles, by replacing one of them. Materialized ones cannot be replaced; there is another in each circle. */
    private static final String CIRCLES = """
            (WITH RECURSIVE reads(id, other) AS (SELECT r.ev_class, d.refobjid FROM pg_rewrite r JOIN pg_depend d ON d.objid = r.oid
                AND d.classid = 'pg_rewrite'::regclass AND d.refclassid = 'pg_class'::regclass AND d.refobjid <> r.ev_class AND d.refobjid >= 16384
                JOIN pg_class o ON o.oid = d.refobjid AND o.relkind IN ('v', 'm') WHERE r.rulename = '_RETURN'),
              reached(id, other) AS (SELECT id, other FROM reads UNION SELECT p.id, reads.other FROM reached p JOIN reads ON reads.id = p.other)
              SELECT DISTINCT id FROM reached WHERE id = other) z""";

    /** The columns of a view {@code c} without a query. */
    private static final String EMPTY =
            """
            'SELECT ' || (SELECT string_agg('NULL::' || format_type(a.atttypid, a.atttypmod) || CASE WHEN a.attcollation <> t.typcollation
                  THEN ' COLLATE ' || a.attcollation::regcollation ELSE '' END || ' AS ' || quote_ident(a.attname), ', ' ORDER BY a.attnum)
                FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped)""";

    private static final String OPTIONS = "coalesce(' WITH (' || array_to_string(c.reloptions, ', ') || ')', '')";
    private static final String QUERY = "E' AS\\n' || rtrim(btrim(pg_get_viewdef(c.oid), E' \\n'), ';')";

    private static final String VIEWS = """
            SELECT 'pg_class'::regclass::oid::bigint, c.oid::bigint, CASE c.relkind WHEN 'm' THEN 'materialized view' ELSE 'view' END, n.nspname,
              c.relname::text,
              CASE WHEN z.id IS NOT NULL AND c.relkind = 'v' THEN 'CREATE VIEW ' || c.oid::regclass || @OPTIONS@ || ' AS ' || @EMPTY@ || ' WHERE false'
                ELSE CASE WHEN c.relkind = 'm' THEN 'CREATE MATERIALIZED VIEW ' WHEN @OF_ITSELF@ THEN 'CREATE VIEW ' || c.oid::regclass || ' AS ' || @EMPTY@
                    || E';\\nCREATE OR REPLACE VIEW ' ELSE 'CREATE VIEW ' END || c.oid::regclass
                  || @USING@ || @OPTIONS@ || @QUERY@ || CASE WHEN c.relispopulated THEN '' ELSE E'\\n WITH NO DATA' END END,
              CASE c.relkind WHEN 'm' THEN 'DROP MATERIALIZED VIEW ' ELSE 'DROP VIEW ' END || c.oid::regclass, @COMMENT@, @GROUND@
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace LEFT JOIN pg_am am ON am.oid = c.relam LEFT JOIN @CIRCLES@ ON z.id = c.oid
            WHERE c.relkind IN ('v', 'm') AND n.nspname = ANY (?) AND @OWN@""";

    /** What a view of a circle reads, said once all of the circle is there. */
    private static final String RULES = """
            SELECT 'pg_rewrite'::regclass::oid::bigint, r.oid::bigint, 'rule', n.nspname, c.relname || ' query',
              'CREATE OR REPLACE VIEW ' || c.oid::regclass || @OPTIONS@ || @QUERY@,
              'CREATE OR REPLACE VIEW ' || c.oid::regclass || @OPTIONS@ || ' AS ' || @EMPTY@ || ' WHERE false', NULL, ARRAY[]::text[]
            FROM @CIRCLES@ JOIN pg_class c ON c.oid = z.id AND c.relkind = 'v' JOIN pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_rewrite r ON r.ev_class = c.oid AND r.rulename = '_RETURN' WHERE n.nspname = ANY (?) AND @OWN@""";

    private static final String ALL = (VIEWS + "\nUNION ALL " + RULES).replace("@OF_ITSELF@", OF_ITSELF).replace("@CIRCLES@", CIRCLES)
            .replace("@EMPTY@", EMPTY).replace("@OPTIONS@", OPTIONS).replace("@QUERY@", QUERY)
            .replace("@COMMENT@", PostgresqlObjectQueries.COMMENT.formatted("c", "pg_class"))
            .replace("@OWN@", PostgresqlObjectQueries.OWN.formatted("c", "pg_class"));

    private PostgresqlViewQueries() {}

    /** All of them, for that major version: since 15 an access method can be set afterwards. */
    static String all(int major) {
        return major >= 15 ? ALL.replace("@USING@", "''").replace("@GROUND@", "ARRAY[]::text[]")
                : ALL.replace("@USING@",
                        "CASE WHEN c.relkind = 'm' AND am.amname <> 'heap' THEN ' USING ' || quote_ident(am.amname) ELSE '' END")
                        .replace("@GROUND@", "CASE WHEN am.oid IS NULL THEN '{}' ELSE ARRAY['-6:' || am.oid::bigint] END");
    }
}
