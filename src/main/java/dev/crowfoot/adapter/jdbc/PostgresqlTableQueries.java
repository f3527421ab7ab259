package dev.crowfoot.adapter.jdbc;

import java.util.List;
import java.util.Set;

/** Tables of PostgreSQL that are partitions or inherit, which are kept as SQL. Rows as in {@link PostgresqlObjectQueries}. */
final class PostgresqlTableQueries {

    /** Whether a table {@code c} is a partition, or inherits. */
    static final String IS_CHILD = "EXISTS (SELECT 1 FROM pg_inherits h WHERE h.inhrelid = c.oid)";
    static final String CLASS = "'pg_class'::regclass::oid::bigint";
    static final String CONSTRAINT = "'pg_constraint'::regclass::oid::bigint";
    /** Of a relation {@code c} in one of those schemas {@code n}: nothing of extensions, nor what Liquibase keeps its books in. */
    static final String OF_TABLES =
            "n.nspname = ANY (?) AND lower(c.relname) NOT IN ('databasechangelog', 'databasechangeloglock') AND "
                    + PostgresqlObjectQueries.OWN.formatted("c", "pg_class");

    /** Whether the tables right above hand down defaults of a column {@code a} that differ: then PostgreSQL wants one to be said. */
    private static final String CONFLICT = """
            ((SELECT count(DISTINCT pg_get_expr(uf.adbin, uf.adrelid)) FROM pg_inherits h JOIN pg_attribute ua ON ua.attrelid = h.inhparent
                AND ua.attname = a.attname AND ua.attgenerated = '' JOIN pg_attrdef uf ON uf.adrelid = ua.attrelid AND uf.adnum = ua.attnum
              WHERE h.inhrelid = c.oid) > 1)""";

    /**
     * Whether all that a table {@code c} has is its own, as of one that was there before it was told to inherit; then its columns keep their order. What has to be said of a column in conflict is its own
     * afterwards, so that it counts as that before.
     */
    private static final String JOINED = """
            (NOT EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND NOT a.attislocal AND NOT @CONFLICT@)
              AND NOT EXISTS (SELECT 1 FROM pg_constraint l LEFT JOIN pg_attribute a ON l.contype = 'n' AND a.attrelid = c.oid AND a.attnum = l.conkey[1]
                WHERE l.conrelid = c.oid AND l.contype IN ('c', 'n') AND NOT l.conislocal AND (l.contype = 'c' OR NOT @CONFLICT@)))"""
            .replace("@CONFLICT@", CONFLICT);

    /** How an identity column {@code a} counts, where it is not as usual. */
    private static final String COUNTING = """
            coalesce((SELECT ' (' || nullif(concat_ws(' ', CASE WHEN increment <> 1 THEN 'INCREMENT BY ' || increment END,
                CASE WHEN minimum <> CASE WHEN increment > 0 THEN 1 ELSE -largest - 1 END THEN 'MINVALUE ' || minimum END,
                CASE WHEN maximum <> CASE WHEN increment > 0 THEN largest ELSE -1 END THEN 'MAXVALUE ' || maximum END,
                CASE WHEN start <> CASE WHEN increment > 0 THEN minimum ELSE maximum END THEN 'START WITH ' || start END,
                CASE WHEN cache <> 1 THEN 'CACHE ' || cache END, CASE WHEN cycle THEN 'CYCLE' END), '') || ')'
              FROM pg_depend d JOIN (SELECT seqrelid, seqincrement AS increment, seqmin AS minimum, seqmax AS maximum, seqstart AS start,
                  seqcache AS cache, seqcycle AS cycle, CASE seqtypid WHEN 'smallint'::regtype THEN 32767 WHEN 'integer'::regtype THEN 2147483647
                    ELSE 9223372036854775807 END AS largest FROM pg_sequence) s ON s.seqrelid = d.objid
              WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.refobjid = c.oid AND d.refobjsubid = a.attnum
                AND d.deptype = 'i'), '')""";

    /** Whether constraints {@code u} and {@code k} are on a column of the same name each. */
    private static final String SAME_COLUMN =
            "(SELECT a.attname FROM pg_attribute a WHERE a.attrelid = u.conrelid AND a.attnum = u.conkey[1]) "
                    + "= (SELECT a.attname FROM pg_attribute a WHERE a.attrelid = k.conrelid AND a.attnum = k.conkey[1])";

    /** The NOT NULLs of the tables above: PostgreSQL renames none, and makes none weaker, that is handed down already. */
    private static final String NAMED_ABOVE =
            "ARRAY(SELECT @CONSTRAINT@ || ':' || k.oid::bigint FROM pg_inherits h JOIN pg_constraint k ON k.conrelid = h.inhparent "
                    + "WHERE h.inhrelid = c.oid AND k.contype = 'n')";

    /** Columns of a partition are all said, those that another table hands down are not, unless any above has another default. What holds for all rows although above it does not is made after that. With {@code @NAMED@} for the name of a NOT NULL. */
    private static final String CHILDREN = """
            SELECT @CLASS@, c.oid::bigint, 'table', n.nspname, c.relname::text,
              CASE WHEN @OTHERWISE@ THEN @IN_ORDER@ ELSE 'CREATE ' || CASE c.relpersistence WHEN 'u' THEN 'UNLOGGED ' ELSE '' END || 'TABLE ' || c.oid::regclass || ' ('
                || coalesce((SELECT string_agg(E'\\n    ' || line, ',' ORDER BY place, line COLLATE "C") FROM (
                  SELECT a.attnum::int AS place, quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod)
                    || CASE WHEN a.attcollation <> t.typcollation THEN ' COLLATE ' || a.attcollation::regcollation ELSE '' END
                    || CASE WHEN a.attgenerated = 's' THEN ' GENERATED ALWAYS AS (' || pg_get_expr(f.adbin, f.adrelid) || ') STORED'
                      WHEN a.attgenerated = 'v' THEN ' GENERATED ALWAYS AS (' || pg_get_expr(f.adbin, f.adrelid) || ')'
                      WHEN f.oid IS NOT NULL THEN ' DEFAULT ' || pg_get_expr(f.adbin, f.adrelid)
                      WHEN NOT c.relispartition AND @CONFLICT@ THEN ' DEFAULT NULL'
                      WHEN a.attidentity = 'a' AND NOT c.relispartition THEN ' GENERATED ALWAYS AS IDENTITY' || @COUNTING@
                      WHEN a.attidentity = 'd' AND NOT c.relispartition THEN ' GENERATED BY DEFAULT AS IDENTITY' || @COUNTING@ ELSE '' END
                    || CASE WHEN a.attnotnull AND NOT @WEAK_NOT_NULL@ AND NOT @HANDED_DOWN@ THEN @NAMED@ || ' NOT NULL' ELSE '' END AS line
                  FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
                  LEFT JOIN pg_attrdef f ON f.adrelid = a.attrelid AND f.adnum = a.attnum
                  WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND (c.relispartition OR a.attislocal OR @CONFLICT@)
                  UNION ALL SELECT 100000, 'CONSTRAINT ' || quote_ident(k.conname) || ' ' || pg_get_constraintdef(k.oid) FROM pg_constraint k
                  WHERE k.conrelid = c.oid AND k.convalidated AND (c.relispartition OR k.conislocal) AND (k.contype = 'c' OR (k.contype = 'n'
                    AND NOT c.relispartition AND NOT k.connoinherit AND EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid
                    AND a.attnum = k.conkey[1] AND NOT a.attislocal)))) lines), '') || E'\\n)'
                || CASE WHEN c.relispartition OR @JOINED@ THEN '' ELSE ' INHERITS (' || (SELECT string_agg(h.inhparent::regclass::text, ', ' ORDER BY h.inhseqno)
                  FROM pg_inherits h WHERE h.inhrelid = c.oid) || ')' END
                || CASE c.relkind WHEN 'p' THEN ' PARTITION BY ' || pg_get_partkeydef(c.oid) ELSE '' END
                || coalesce(' WITH (' || array_to_string(c.reloptions, ', ') || ')', '') END,
              'DROP TABLE ' || c.oid::regclass, @COMMENT@,
              CASE WHEN c.relispartition THEN ARRAY(SELECT @CLASS@ || ':' || h.inhparent::bigint FROM pg_inherits h WHERE h.inhrelid = c.oid)
                ELSE ARRAY(SELECT @CONSTRAINT@ || ':' || u.oid::bigint FROM pg_inherits h JOIN pg_constraint u ON u.conrelid = h.inhparent
                  AND u.contype IN ('c', 'n') AND NOT u.convalidated JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype = u.contype AND (k.convalidated OR @OTHERWISE@)
                  AND (k.contype = 'n' OR k.conname = u.conname) AND (k.contype = 'c' OR @SAME_COLUMN@) WHERE h.inhrelid = c.oid)
                || @NAMED_ABOVE@ END
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p') AND @CHILD@ AND @OF_TABLES@
            UNION ALL SELECT 0, 0, 'setting', n.nspname, c.relname || ' inherits ' || p.named,
              'ALTER TABLE ' || c.oid::regclass || p.up, 'ALTER TABLE ' || c.oid::regclass || p.down,
              NULL, ARRAY(SELECT @CLASS@ || ':' || r::bigint FROM unnest(c.oid || p.oids) r
                UNION ALL SELECT @CONSTRAINT@ || ':' || k.oid::bigint FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype IN ('c', 'n')
                  AND NOT k.convalidated) || @NAMED_ABOVE@
            FROM pg_class c JOIN (SELECT h.inhrelid, string_agg(p.relname, ', ' ORDER BY h.inhseqno) AS named, array_agg(p.oid) AS oids,
                string_agg(' INHERIT ' || p.oid::regclass, ',' ORDER BY h.inhseqno) AS up,
                string_agg(' NO INHERIT ' || p.oid::regclass, ',' ORDER BY h.inhseqno) AS down
              FROM pg_inherits h JOIN pg_class p ON p.oid = h.inhparent GROUP BY h.inhrelid) p ON p.inhrelid = c.oid
            JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'r' AND NOT c.relispartition AND @JOINED@ AND @OF_TABLES@
            UNION ALL SELECT -2, c.oid::bigint, 'setting', n.nspname, c.relname || ' partition of ' || p.relname,
              'ALTER TABLE ' || p.oid::regclass || ' ATTACH PARTITION ' || c.oid::regclass || ' ' || pg_get_expr(c.relpartbound, c.oid),
              'ALTER TABLE ' || p.oid::regclass || ' DETACH PARTITION ' || c.oid::regclass, NULL,
              ARRAY(SELECT @CLASS@ || ':' || r::bigint FROM unnest(ARRAY[c.oid, p.oid]) r
                UNION ALL SELECT @CLASS@ || ':' || i.indexrelid::bigint FROM pg_index i WHERE i.indrelid = c.oid
                UNION ALL SELECT '-4:' || i.indexrelid::bigint FROM pg_index i WHERE i.indrelid = p.oid
                UNION ALL SELECT @CONSTRAINT@ || ':' || k.oid::bigint FROM pg_constraint k WHERE k.conrelid = c.oid
                  AND (k.contype IN ('p', 'u', 'x') OR (k.contype IN ('c', 'n') AND NOT k.convalidated))
                UNION ALL SELECT 'pg_proc'::regclass::oid::bigint || ':' || d.refobjid::bigint FROM pg_depend d
                  WHERE d.objid = c.oid AND d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_proc'::regclass) || @NAMED_ABOVE@
            FROM pg_class c JOIN pg_inherits h ON h.inhrelid = c.oid JOIN pg_class p ON p.oid = h.inhparent
            JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p') AND c.relispartition AND @OF_TABLES@
            UNION ALL SELECT 0, 0, 'setting', n.nspname, c.relname || '.' || a.attname || ' default',
              'ALTER TABLE ONLY ' || c.oid::regclass || ' ALTER COLUMN ' || quote_ident(a.attname)
                || coalesce(' SET DEFAULT ' || pg_get_expr(f.adbin, f.adrelid), ' DROP DEFAULT'),
              'ALTER TABLE ONLY ' || c.oid::regclass || ' ALTER COLUMN ' || quote_ident(a.attname)
                || coalesce(' SET DEFAULT ' || pg_get_expr(pf.adbin, pf.adrelid), ' DROP DEFAULT'), NULL,
              ARRAY[@CLASS@ || ':' || c.oid::bigint]
            FROM (SELECT DISTINCT inhrelid FROM pg_inherits) children JOIN pg_class c ON c.oid = children.inhrelid
            JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
            JOIN LATERAL (SELECT pa.attrelid, pa.attnum FROM pg_inherits h JOIN pg_attribute pa ON pa.attrelid = h.inhparent AND pa.attname = a.attname
              WHERE h.inhrelid = c.oid ORDER BY h.inhseqno LIMIT 1) pa ON true
            LEFT JOIN pg_attrdef f ON f.adrelid = a.attrelid AND f.adnum = a.attnum
            LEFT JOIN pg_attrdef pf ON pf.adrelid = pa.attrelid AND pf.adnum = pa.attnum
            WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND a.attnum > 0 AND NOT a.attisdropped AND (NOT a.attislocal OR f.oid IS NULL)
              AND a.attgenerated = '' AND NOT @CONFLICT@
              AND EXISTS (WITH RECURSIVE up(id) AS (SELECT h.inhparent FROM pg_inherits h WHERE h.inhrelid = c.oid
                  UNION SELECT h.inhparent FROM up JOIN pg_inherits h ON h.inhrelid = up.id)
                SELECT 1 FROM up JOIN pg_attribute ua ON ua.attrelid = up.id AND ua.attname = a.attname
                LEFT JOIN pg_attrdef uf ON uf.adrelid = ua.attrelid AND uf.adnum = ua.attnum
                WHERE pg_get_expr(uf.adbin, uf.adrelid) IS DISTINCT FROM pg_get_expr(f.adbin, f.adrelid)) AND @OF_TABLES@""";

    /** Where a table has a NOT NULL on a column that is handed down to it without, or none on one that is handed down with: up to version 17, in which NOT NULL is no constraint. A primary key says its own. */
    private static final String NOT_NULLS = """
            SELECT 0, 0, 'setting', n.nspname, c.relname || '.' || a.attname || ' not null',
              'ALTER TABLE ONLY ' || c.oid::regclass || ' ALTER COLUMN ' || quote_ident(a.attname) || CASE WHEN a.attnotnull THEN ' SET' ELSE ' DROP' END || ' NOT NULL',
              'ALTER TABLE ONLY ' || c.oid::regclass || ' ALTER COLUMN ' || quote_ident(a.attname) || CASE WHEN a.attnotnull THEN ' DROP' ELSE ' SET' END || ' NOT NULL',
              NULL, ARRAY[@CLASS@ || ':' || c.oid::bigint]
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
            WHERE c.relkind = 'r' AND NOT c.relispartition AND @CHILD@ AND a.attnum > 0 AND NOT a.attisdropped
              AND (NOT a.attnotnull OR NOT (a.attislocal OR @CONFLICT@))
              AND NOT EXISTS (SELECT 1 FROM pg_index p WHERE p.indrelid = c.oid AND p.indisprimary AND a.attnum = ANY (p.indkey))
              AND a.attnotnull <> EXISTS (WITH RECURSIVE up(id, said) AS (
                  SELECT ua.attrelid, ua.attislocal OR NOT a.attnotnull FROM pg_inherits h JOIN pg_attribute ua ON ua.attrelid = h.inhparent
                    AND ua.attname = a.attname WHERE h.inhrelid = c.oid AND (ua.attnotnull OR NOT a.attnotnull)
                  UNION SELECT ua.attrelid, ua.attislocal OR NOT a.attnotnull FROM up JOIN pg_inherits h ON h.inhrelid = up.id
                    JOIN pg_attribute ua ON ua.attrelid = h.inhparent AND ua.attname = a.attname WHERE ua.attnotnull OR NOT a.attnotnull)
                SELECT 1 FROM up JOIN pg_attribute ua ON ua.attrelid = up.id AND ua.attname = a.attname WHERE up.said AND ua.attnotnull)
              AND @OF_TABLES@""";

    /** Whether the NOT NULL of a column {@code a} is not that of the table itself, so that it comes with the tables above. */
    private static final String HANDED_DOWN =
            "(NOT c.relispartition AND EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'n' "
                    + "AND k.conkey[1] = a.attnum AND NOT k.conislocal) AND NOT @JOINED@)";

    private PostgresqlTableQueries() {}

    /** The queries, for that major version and a database with those features. */
    static List<String> all(int major, Set<PostgresqlFeature> present) {
        return PostgresqlPart.of(List.of(PostgresqlPart.of(children(major), PostgresqlFeature.INHERITANCE)), present);
    }

    private static String children(int major) {
        String named = major
                >= 18 ? "coalesce((SELECT ' CONSTRAINT ' || quote_ident(k.conname) FROM pg_constraint k WHERE k.conrelid = c.oid "
                        + "AND k.contype = 'n' AND cardinality(k.conkey) = 1 AND k.conkey[1] = a.attnum), '')" : "''";
        String children = CHILDREN.replace("@NAMED@", named);
        return filled(PostgresqlObjectQueries.withNames(major < 18 ? List.of(children, NOT_NULLS) : List.of(children)), major);
    }

    private static String filled(String query, int major) {
        return query.replace("@OTHERWISE@", PostgresqlColumnOrder.OTHERWISE).replace("@IN_ORDER@", PostgresqlColumnOrder.made(major))
                .replace("@HANDED_DOWN@", major >= 18 ? HANDED_DOWN : "false").replace("@SAME_COLUMN@", SAME_COLUMN)
                .replace("@NAMED_ABOVE@", NAMED_ABOVE)
                .replace("@WEAK_NOT_NULL@", PostgresqlQueries.weakNotNull(major))
                .replace("@CONFLICT@", CONFLICT).replace("@COUNTING@", COUNTING)
                .replace("@JOINED@", JOINED).replace("@CHILD@", IS_CHILD)
                .replace("@OF_TABLES@", OF_TABLES).replace("@CLASS@", CLASS).replace("@CONSTRAINT@", CONSTRAINT)
                .replace("@COMMENT@", PostgresqlObjectQueries.COMMENT.formatted("c", "pg_class"));
    }
}
