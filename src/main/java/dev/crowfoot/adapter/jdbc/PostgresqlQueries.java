package dev.crowfoot.adapter.jdbc;

/** What PostgreSQL's catalogue is asked; each takes the names of schemas. Source: PostgreSQL manual, part "System Catalogs". */
final class PostgresqlQueries {

    private static final String NOT_OF_AN_EXTENSION =
            " AND NOT EXISTS (SELECT 1 FROM pg_depend e WHERE e.objid = %s.oid AND e.classid = '%s'::regclass AND e.deptype = 'e')";
    private static final String NOT_LIQUIBASE = " AND lower(c.relname) NOT IN ('databasechangelog', 'databasechangeloglock')";

    private static final String DRAWN = " AND NOT " + PostgresqlTableQueries.IS_CHILD;

    static final String TABLES = """
            SELECT c.oid, n.nspname, c.relname, d.description, CASE c.relkind WHEN 'p' THEN pg_get_partkeydef(c.oid) END AS partition_by
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            LEFT JOIN pg_description d ON d.objoid = c.oid AND d.classoid = 'pg_class'::regclass AND d.objsubid = 0
            WHERE c.relkind IN ('r', 'p') AND n.nspname = ANY (?)""" + NOT_LIQUIBASE + DRAWN
            + NOT_OF_AN_EXTENSION.formatted("c", "pg_class");

    /** A NOT NULL that does not hold for all rows, or for all tables, is a constraint of its own (PostgreSQL 18, {@code CREATE TABLE}). */
    private static final String WEAK_NOT_NULL = "EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conrelid = a.attrelid AND k.contype = 'n' "
            + "AND cardinality(k.conkey) = 1 AND k.conkey[1] = a.attnum AND (NOT k.convalidated OR k.connoinherit))";

    /** A collation {@code l} by its name, and with its schema where the name alone does not find it; see {@code Identifiers.collation}. */
    private static final String COLLATION = "CASE WHEN pg_collation_is_visible(l.oid) THEN l.collname::text ELSE (SELECT concat('\"', "
            + "replace(ln.nspname, '\"', '\"\"'), '\".\"', replace(l.collname, '\"', '\"\"'), '\"') FROM pg_namespace ln "
            + "WHERE ln.oid = l.collnamespace) END";

    /** Not so the vectors of the catalogue itself, of which there are arrays. */
    private static final String IS_ARRAY = "t.typcategory = 'A' AND t.typtype = 'b' AND t.typarray = 0";

    static final String COLUMNS = """
            SELECT a.attrelid, a.attname, a.attnotnull AND NOT @WEAK_NOT_NULL@ AS attnotnull, a.attidentity, a.attgenerated,
              CASE WHEN @IS_ARRAY@ THEN greatest(a.attndims, 1) ELSE 0 END AS dimensions,
              format_type(b.oid, a.atttypmod) AS formatted, CASE WHEN f.oid IS NOT NULL THEN format_type(b.oid, NULL) ELSE '' END AS base, b.typname,
              CASE WHEN bn.nspname NOT IN ('pg_catalog', 'information_schema') AND NOT (pg_type_is_visible(b.oid) AND EXISTS (SELECT 1
                FROM pg_depend e WHERE e.objid = b.oid AND e.classid = 'pg_type'::regclass AND e.deptype = 'e')) THEN bn.nspname END AS own_schema,
              pg_get_expr(f.adbin, f.adrelid) AS expression, d.description,
              CASE WHEN a.attcollation <> t.typcollation THEN @COLLATION@ END AS collation,
              s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle
            FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_type t ON t.oid = a.atttypid
            JOIN pg_type b ON b.oid = CASE WHEN @IS_ARRAY@ THEN t.typelem ELSE t.oid END
            JOIN pg_namespace bn ON bn.oid = b.typnamespace
            LEFT JOIN pg_attrdef f ON f.adrelid = a.attrelid AND f.adnum = a.attnum
            LEFT JOIN pg_collation l ON l.oid = a.attcollation
            LEFT JOIN pg_description d ON d.objoid = a.attrelid AND d.classoid = 'pg_class'::regclass AND d.objsubid = a.attnum
            LEFT JOIN pg_sequence s ON s.seqrelid = CASE WHEN a.attidentity <> '' THEN (SELECT o.objid FROM pg_depend o
              WHERE o.refobjid = a.attrelid AND o.refobjsubid = a.attnum AND o.refclassid = 'pg_class'::regclass
                AND o.classid = 'pg_class'::regclass AND o.deptype = 'i') END
            WHERE c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped AND n.nspname = ANY (?)
            ORDER BY a.attrelid, a.attnum""".replace("@COLLATION@", COLLATION).replace("@IS_ARRAY@", IS_ARRAY);

    /** With {@code %s} for what says whether nulls are equal to each other, which version 15 brought. */
    static final String CONSTRAINTS = """
            SELECT k.conrelid, k.conname, k.contype, k.condeferrable, k.condeferred, k.convalidated, k.connoinherit, k.confdeltype,
              k.confupdtype, k.confmatchtype, fn.nspname AS to_schema, fc.relname AS to_table, d.description,
              CASE WHEN k.contype = 'c' THEN pg_get_expr(k.conbin, k.conrelid) END AS expression, %s AS nulls_not_distinct,
              CASE WHEN i.indnatts > i.indnkeyatts THEN @INCLUDED@ END AS included,
              @SET_COLUMNS@ AS set_columns,
              @COLUMNS@ AS columns,
              @TO_COLUMNS@ AS to_columns
            FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
            LEFT JOIN pg_class fc ON fc.oid = k.confrelid LEFT JOIN pg_namespace fn ON fn.oid = fc.relnamespace
            LEFT JOIN pg_index i ON i.indexrelid = k.conindid AND k.contype IN ('p', 'u')
            LEFT JOIN pg_description d ON d.objoid = k.oid AND d.classoid = 'pg_constraint'::regclass
            WHERE k.contype IN ('p', 'u', 'c', 'f') AND c.relkind IN ('r', 'p') AND n.nspname = ANY (?) AND k.conparentid = 0 AND NOT @SPECIAL@
              AND NOT (k.contype = 'f' AND EXISTS (SELECT 1 FROM pg_inherits h WHERE h.inhrelid = k.confrelid))
            ORDER BY k.conrelid, k.conname"""
            .replace("@INCLUDED@", namesOf("(i.indkey::int2[])[i.indnkeyatts:]", "k.conrelid"))
            .replace("@COLUMNS@", namesOf("k.conkey", "k.conrelid")).replace("@TO_COLUMNS@", namesOf("k.confkey", "k.confrelid"));

    /** With {@code %s} as in {@link #CONSTRAINTS}. */
    static final String INDEXES = """
            SELECT i.indexrelid, i.indrelid, x.relname, m.amname, i.indisunique, %s AS nulls_not_distinct,
              pg_get_expr(i.indpred, i.indrelid) AS predicate, d.description
            FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid JOIN pg_class c ON c.oid = i.indrelid
            JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_am m ON m.oid = x.relam
            LEFT JOIN pg_description d ON d.objoid = i.indexrelid AND d.classoid = 'pg_class'::regclass AND d.objsubid = 0
            WHERE c.relkind IN ('r', 'p') AND n.nspname = ANY (?) AND NOT @SPECIAL_INDEX@
              AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))""";

    static final String INDEX_PARTS = """
            SELECT i.indexrelid, p.o > i.indnkeyatts AS included, a.attname, i.indoption[p.o - 1] AS options,
              CASE WHEN i.indkey[p.o - 1] = 0 THEN pg_get_indexdef(i.indexrelid, p.o, false) END AS expression,
              CASE WHEN NOT oc.opcdefault THEN CASE WHEN pg_opclass_is_visible(oc.oid) THEN '' ELSE (SELECT quote_ident(ocn.nspname)
                || '.' FROM pg_namespace ocn WHERE ocn.oid = oc.opcnamespace) END || quote_ident(oc.opcname) END AS operator_class,
              CASE WHEN i.indcollation[p.o - 1] <> coalesce(a.attcollation, 0) AND (a.attname IS NOT NULL
                OR strpos(pg_get_indexdef(i.indexrelid), pg_get_indexdef(i.indexrelid, p.o, false) || ' COLLATE ') > 0) THEN @COLLATION@ END AS collation
            FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
            CROSS JOIN LATERAL generate_series(1, i.indnatts::int) AS p(o)
            LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[p.o - 1] AND a.attnum <> 0
            LEFT JOIN pg_opclass oc ON oc.oid = i.indclass[p.o - 1] AND p.o <= i.indnkeyatts
            LEFT JOIN pg_collation l ON l.oid = i.indcollation[p.o - 1] AND p.o <= i.indnkeyatts
            WHERE c.relkind IN ('r', 'p') AND n.nspname = ANY (?)
              AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
            ORDER BY i.indexrelid, p.o""".replace("@COLLATION@", COLLATION);

    static final String SEQUENCES = """
            SELECT c.oid, n.nspname, c.relname, format_type(s.seqtypid, NULL) AS type, s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache,
              s.seqcycle, d.description, otn.nspname AS owner_schema, ot.relname AS owner_table, oa.attname AS owner_column
            FROM pg_sequence s JOIN pg_class c ON c.oid = s.seqrelid JOIN pg_namespace n ON n.oid = c.relnamespace
            LEFT JOIN pg_depend o ON o.objid = c.oid AND o.classid = 'pg_class'::regclass AND o.refclassid = 'pg_class'::regclass AND o.deptype = 'a'
              AND NOT EXISTS (SELECT 1 FROM pg_inherits h WHERE h.inhrelid = o.refobjid)
            LEFT JOIN pg_class ot ON ot.oid = o.refobjid LEFT JOIN pg_namespace otn ON otn.oid = ot.relnamespace
            LEFT JOIN pg_attribute oa ON oa.attrelid = o.refobjid AND oa.attnum = o.refobjsubid
            LEFT JOIN pg_description d ON d.objoid = c.oid AND d.classoid = 'pg_class'::regclass AND d.objsubid = 0
            WHERE n.nspname = ANY (?) AND NOT EXISTS (SELECT 1 FROM pg_depend o WHERE o.objid = c.oid
              AND o.classid = 'pg_class'::regclass AND o.deptype IN ('i', 'e'))""";

    static final String ENUMS = """
            SELECT t.oid, n.nspname, t.typname, d.description,
              ARRAY(SELECT e.enumlabel::text FROM pg_enum e WHERE e.enumtypid = t.oid ORDER BY e.enumsortorder) AS labels
            FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
            LEFT JOIN pg_description d ON d.objoid = t.oid AND d.classoid = 'pg_type'::regclass
            WHERE t.typtype = 'e' AND n.nspname = ANY (?)""" + NOT_OF_AN_EXTENSION.formatted("t", "pg_type");

    private PostgresqlQueries() {}

    /** An array of the names of those columns of that table, in their order: each is looked up by its number, however many columns the table has. */
    private static String namesOf(String numbers, String table) {
        return "ARRAY(SELECT (SELECT a.attname::text FROM pg_attribute a WHERE a.attrelid = " + table + " AND a.attnum = u.n) FROM unnest("
                + numbers + ") WITH ORDINALITY u(n, o) ORDER BY u.o)";
    }

    /** Whether a column {@code a} is NOT NULL by such a constraint, on that major version. */
    static String weakNotNull(int major) {
        return major >= 18 ? WEAK_NOT_NULL : "false";
    }

    /** The query with what that major version has. */
    static String forVersion(String query, int major) {
        return query.formatted(major >= 15 ? "coalesce(i.indnullsnotdistinct, false)" : "false")
                .replace("@SET_COLUMNS@", major >= 15
                        ? "CASE WHEN k.confdelsetcols IS NOT NULL THEN " + namesOf("k.confdelsetcols", "k.conrelid") + " END"
                        : "NULL::text[]")
                .replace("@SPECIAL@", PostgresqlKeyQueries.special(major))
                .replace("@WEAK_NOT_NULL@", weakNotNull(major))
                .replace("@SPECIAL_INDEX@", PostgresqlKeyQueries.SPECIAL_INDEX);
    }
}
