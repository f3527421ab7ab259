package dev.crowfoot.adapter.jdbc;

/** What PostgreSQL's catalogue is asked; each takes the names of schemas. Source: PostgreSQL manual, part "System Catalogs". */
final class PostgresqlQueries {

    private static final String NOT_OF_AN_EXTENSION =
            " AND NOT EXISTS (SELECT 1 FROM pg_depend e WHERE e.objid = %s.oid AND e.classid = '%s'::regclass AND e.deptype = 'e')";
    private static final String NOT_LIQUIBASE = " AND lower(c.relname) NOT IN ('databasechangelog', 'databasechangeloglock')";

    static final String TABLES = """
            SELECT c.oid, n.nspname, c.relname, c.relkind, c.relispartition, c.relpersistence, c.relrowsecurity, d.description,
              array_to_string(c.reloptions, ', ') AS options,
              EXISTS (SELECT 1 FROM pg_inherits h WHERE h.inhrelid = c.oid) AND NOT c.relispartition AS inherits
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            LEFT JOIN pg_description d ON d.objoid = c.oid AND d.classoid = 'pg_class'::regclass AND d.objsubid = 0
            WHERE c.relkind IN ('r', 'p') AND n.nspname = ANY (?)""" + NOT_LIQUIBASE + NOT_OF_AN_EXTENSION.formatted("c", "pg_class");

    static final String COLUMNS = """
            SELECT a.attrelid, a.attname, a.attnotnull, a.attidentity, a.attgenerated,
              CASE WHEN t.typcategory = 'A' AND t.typtype = 'b' THEN greatest(a.attndims, 1) ELSE 0 END AS dimensions,
              format_type(b.oid, a.atttypmod) AS formatted, format_type(b.oid, NULL) AS base, b.typname,
              CASE WHEN bn.nspname NOT IN ('pg_catalog', 'information_schema') AND NOT EXISTS (SELECT 1 FROM pg_depend e
                WHERE e.objid = b.oid AND e.classid = 'pg_type'::regclass AND e.deptype = 'e') THEN bn.nspname END AS own_schema,
              pg_get_expr(f.adbin, f.adrelid) AS expression, d.description,
              CASE WHEN a.attcollation <> t.typcollation THEN l.collname END AS collation,
              s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle
            FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_type t ON t.oid = a.atttypid
            JOIN pg_type b ON b.oid = CASE WHEN t.typcategory = 'A' AND t.typtype = 'b' THEN t.typelem ELSE t.oid END
            JOIN pg_namespace bn ON bn.oid = b.typnamespace
            LEFT JOIN pg_attrdef f ON f.adrelid = a.attrelid AND f.adnum = a.attnum
            LEFT JOIN pg_collation l ON l.oid = a.attcollation
            LEFT JOIN pg_description d ON d.objoid = a.attrelid AND d.classoid = 'pg_class'::regclass AND d.objsubid = a.attnum
            LEFT JOIN pg_depend o ON o.refobjid = a.attrelid AND o.refobjsubid = a.attnum AND o.refclassid = 'pg_class'::regclass
              AND o.classid = 'pg_class'::regclass AND o.deptype = 'i' AND a.attidentity <> ''
            LEFT JOIN pg_sequence s ON s.seqrelid = o.objid
            WHERE c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped AND n.nspname = ANY (?)
            ORDER BY a.attrelid, a.attnum""";

    /** With {@code %s} for what says whether nulls are equal to each other, which version 15 brought. */
    static final String CONSTRAINTS = """
            SELECT k.conrelid, k.conname, k.contype, k.condeferrable, k.condeferred, k.convalidated, k.connoinherit, k.confdeltype,
              k.confupdtype, k.confmatchtype, fn.nspname AS to_schema, fc.relname AS to_table, d.description,
              CASE WHEN k.contype = 'c' THEN pg_get_expr(k.conbin, k.conrelid) END AS expression, %s AS nulls_not_distinct,
              i.indnatts > i.indnkeyatts AS includes,
              ARRAY(SELECT a.attname::text FROM unnest(k.conkey) WITH ORDINALITY u(n, o)
                JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.n ORDER BY u.o) AS columns,
              ARRAY(SELECT a.attname::text FROM unnest(k.confkey) WITH ORDINALITY u(n, o)
                JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = u.n ORDER BY u.o) AS to_columns
            FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
            LEFT JOIN pg_class fc ON fc.oid = k.confrelid LEFT JOIN pg_namespace fn ON fn.oid = fc.relnamespace
            LEFT JOIN pg_index i ON i.indexrelid = k.conindid AND k.contype IN ('p', 'u')
            LEFT JOIN pg_description d ON d.objoid = k.oid AND d.classoid = 'pg_constraint'::regclass
            WHERE k.contype IN ('p', 'u', 'c', 'f', 'x') AND c.relkind IN ('r', 'p') AND n.nspname = ANY (?)
            ORDER BY k.conrelid, k.conname""";

    /** With {@code %s} as in {@link #CONSTRAINTS}. */
    static final String INDEXES = """
            SELECT i.indexrelid, i.indrelid, x.relname, m.amname, i.indisunique, %s AS nulls_not_distinct, i.indisvalid,
              pg_get_expr(i.indpred, i.indrelid) AS predicate, d.description, array_to_string(x.reloptions, ', ') AS options
            FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid JOIN pg_class c ON c.oid = i.indrelid
            JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_am m ON m.oid = x.relam
            LEFT JOIN pg_description d ON d.objoid = i.indexrelid AND d.classoid = 'pg_class'::regclass AND d.objsubid = 0
            WHERE c.relkind IN ('r', 'p') AND n.nspname = ANY (?)
              AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))""";

    static final String INDEX_PARTS = """
            SELECT i.indexrelid, p.o > i.indnkeyatts AS included, a.attname, i.indoption[p.o - 1] AS options,
              CASE WHEN i.indkey[p.o - 1] = 0 THEN pg_get_indexdef(i.indexrelid, p.o, false) END AS expression,
              CASE WHEN NOT oc.opcdefault THEN oc.opcname END AS operator_class,
              CASE WHEN i.indcollation[p.o - 1] <> coalesce(a.attcollation, 0) AND a.attname IS NOT NULL THEN l.collname END AS collation
            FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
            CROSS JOIN LATERAL generate_series(1, i.indnatts::int) AS p(o)
            LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[p.o - 1] AND a.attnum <> 0
            LEFT JOIN pg_opclass oc ON oc.oid = i.indclass[p.o - 1] AND p.o <= i.indnkeyatts
            LEFT JOIN pg_collation l ON l.oid = i.indcollation[p.o - 1] AND p.o <= i.indnkeyatts
            WHERE c.relkind IN ('r', 'p') AND n.nspname = ANY (?)
              AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
            ORDER BY i.indexrelid, p.o""";

    static final String SEQUENCES = """
            SELECT n.nspname, c.relname, format_type(s.seqtypid, NULL) AS type, s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache,
              s.seqcycle, d.description, (SELECT t.relname || '.' || a.attname FROM pg_depend o JOIN pg_class t ON t.oid = o.refobjid
                JOIN pg_attribute a ON a.attrelid = o.refobjid AND a.attnum = o.refobjsubid
                WHERE o.objid = c.oid AND o.classid = 'pg_class'::regclass AND o.deptype = 'a' LIMIT 1) AS owner
            FROM pg_sequence s JOIN pg_class c ON c.oid = s.seqrelid JOIN pg_namespace n ON n.oid = c.relnamespace
            LEFT JOIN pg_description d ON d.objoid = c.oid AND d.classoid = 'pg_class'::regclass AND d.objsubid = 0
            WHERE n.nspname = ANY (?) AND NOT EXISTS (SELECT 1 FROM pg_depend o WHERE o.objid = c.oid
              AND o.classid = 'pg_class'::regclass AND o.deptype IN ('i', 'e'))""";

    static final String ENUMS = """
            SELECT n.nspname, t.typname, d.description,
              ARRAY(SELECT e.enumlabel::text FROM pg_enum e WHERE e.enumtypid = t.oid ORDER BY e.enumsortorder) AS labels
            FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
            LEFT JOIN pg_description d ON d.objoid = t.oid AND d.classoid = 'pg_type'::regclass
            WHERE t.typtype = 'e' AND n.nspname = ANY (?)""" + NOT_OF_AN_EXTENSION.formatted("t", "pg_type");

    static final String VIEWS = """
            SELECT c.oid, n.nspname, c.relname, c.relkind, pg_get_viewdef(c.oid) AS definition, d.description,
              array_to_string(c.reloptions, ', ') AS options,
              ARRAY(SELECT DISTINCT CASE u.relkind WHEN 'v' THEN 'view:' WHEN 'm' THEN 'materialized_view:' ELSE 'table:' END
                  || un.nspname || '.' || u.relname FROM pg_rewrite r
                JOIN pg_depend p ON p.objid = r.oid AND p.classid = 'pg_rewrite'::regclass AND p.refclassid = 'pg_class'::regclass
                JOIN pg_class u ON u.oid = p.refobjid JOIN pg_namespace un ON un.oid = u.relnamespace
                WHERE r.ev_class = c.oid AND p.refobjid <> c.oid AND u.relkind IN ('r', 'p', 'v', 'm')) AS uses
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            LEFT JOIN pg_description d ON d.objoid = c.oid AND d.classoid = 'pg_class'::regclass AND d.objsubid = 0
            WHERE c.relkind IN ('v', 'm') AND n.nspname = ANY (?)""" + NOT_OF_AN_EXTENSION.formatted("c", "pg_class");

    static final String ROUTINES = """
            SELECT n.nspname, p.proname, p.prokind, pg_get_function_identity_arguments(p.oid) AS arguments,
              pg_get_functiondef(p.oid) AS definition, d.description
            FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
            LEFT JOIN pg_description d ON d.objoid = p.oid AND d.classoid = 'pg_proc'::regclass
            WHERE p.prokind IN ('f', 'p', 'w') AND n.nspname = ANY (?)""" + NOT_OF_AN_EXTENSION.formatted("p", "pg_proc");

    static final String TRIGGERS = """
            SELECT n.nspname, t.tgname, c.relname, c.relkind, pg_get_triggerdef(t.oid) AS definition, d.description
            FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
            LEFT JOIN pg_description d ON d.objoid = t.oid AND d.classoid = 'pg_trigger'::regclass
            WHERE NOT t.tgisinternal AND n.nspname = ANY (?)""";

    /** Everything else that is there, by kind and name. */
    static final String OTHERS = """
            SELECT n.nspname, c.relname AS name, CASE c.relkind WHEN 'f' THEN 'foreign table' ELSE 'composite type' END AS kind
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('f', 'c') AND n.nspname = ANY (?)"""
            + NOT_OF_AN_EXTENSION.formatted("c", "pg_class") + """

            UNION ALL SELECT n.nspname, t.typname, CASE t.typtype WHEN 'd' THEN 'domain' ELSE 'range type' END
            FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace WHERE t.typtype IN ('d', 'r') AND n.nspname = ANY (?)"""
            + NOT_OF_AN_EXTENSION.formatted("t", "pg_type") + """

            UNION ALL SELECT n.nspname, p.proname, 'aggregate' FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
            WHERE p.prokind = 'a' AND n.nspname = ANY (?)""" + NOT_OF_AN_EXTENSION.formatted("p", "pg_proc") + """

            UNION ALL SELECT n.nspname, c.relname || '.' || p.polname, 'policy' FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
            JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = ANY (?)
            UNION ALL SELECT n.nspname, c.relname || '.' || r.rulename, 'rule' FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class
            JOIN pg_namespace n ON n.oid = c.relnamespace WHERE r.rulename <> '_RETURN' AND n.nspname = ANY (?)
            UNION ALL SELECT n.nspname, s.stxname, 'statistics object' FROM pg_statistic_ext s JOIN pg_namespace n ON n.oid = s.stxnamespace
            WHERE n.nspname = ANY (?)
            UNION ALL SELECT n.nspname, x.extname, 'extension' FROM pg_extension x JOIN pg_namespace n ON n.oid = x.extnamespace
            WHERE n.nspname = ANY (?)
            UNION ALL SELECT n.nspname, x.relname, 'index of a materialized view' FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid
            JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind = 'm' AND n.nspname = ANY (?)
            ORDER BY 3, 1, 2""";

    private PostgresqlQueries() {}

    /** The query with what says whether nulls are equal to each other on that major version. */
    static String forVersion(String query, int major) {
        return query.formatted(major >= 15 ? "coalesce(i.indnullsnotdistinct, false)" : "false");
    }
}
