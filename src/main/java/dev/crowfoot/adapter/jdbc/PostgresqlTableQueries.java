package dev.crowfoot.adapter.jdbc;

import java.util.List;

/**
 * What PostgreSQL's tables have that is kept as SQL: tables that are partitions or inherit, constraints and indexes that no drawn one can say, triggers, rules, policies and statistics. Rows
 * as in {@link PostgresqlObjectQueries}.
 */
final class PostgresqlTableQueries {

    /** Whether a table {@code c} is a partition, or inherits. */
    static final String IS_CHILD = "EXISTS (SELECT 1 FROM pg_inherits h WHERE h.inhrelid = c.oid)";
    private static final String CLASS = "'pg_class'::regclass::oid::bigint";
    private static final String CONSTRAINT = "'pg_constraint'::regclass::oid::bigint";
    private static final String OF_TABLES =
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
              'CREATE ' || CASE c.relpersistence WHEN 'u' THEN 'UNLOGGED ' ELSE '' END || 'TABLE ' || c.oid::regclass || ' ('
                || coalesce((SELECT string_agg(E'\\n    ' || line, ',' ORDER BY place, line COLLATE "C") FROM (
                  SELECT a.attnum::int AS place, quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod)
                    || CASE WHEN a.attcollation <> t.typcollation THEN ' COLLATE ' || a.attcollation::regcollation ELSE '' END
                    || CASE WHEN a.attgenerated = 's' THEN ' GENERATED ALWAYS AS (' || pg_get_expr(f.adbin, f.adrelid) || ') STORED'
                      WHEN a.attgenerated = 'v' THEN ' GENERATED ALWAYS AS (' || pg_get_expr(f.adbin, f.adrelid) || ')'
                      WHEN f.oid IS NOT NULL THEN ' DEFAULT ' || pg_get_expr(f.adbin, f.adrelid)
                      WHEN NOT c.relispartition AND @CONFLICT@ THEN ' DEFAULT NULL'
                      WHEN a.attidentity = 'a' AND NOT c.relispartition THEN ' GENERATED ALWAYS AS IDENTITY' || @COUNTING@
                      WHEN a.attidentity = 'd' AND NOT c.relispartition THEN ' GENERATED BY DEFAULT AS IDENTITY' || @COUNTING@ ELSE '' END
                    || CASE WHEN a.attnotnull AND NOT @WEAK_NOT_NULL@ THEN @NAMED@ || ' NOT NULL' ELSE '' END AS line
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
                || coalesce(' WITH (' || array_to_string(c.reloptions, ', ') || ')', ''),
              'DROP TABLE ' || c.oid::regclass, @COMMENT@,
              CASE WHEN c.relispartition THEN ARRAY(SELECT @CLASS@ || ':' || h.inhparent::bigint FROM pg_inherits h WHERE h.inhrelid = c.oid)
                ELSE ARRAY(SELECT @CONSTRAINT@ || ':' || u.oid::bigint FROM pg_inherits h JOIN pg_constraint u ON u.conrelid = h.inhparent
                  AND u.contype IN ('c', 'n') AND NOT u.convalidated JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype = u.contype AND k.convalidated
                  AND (k.contype = 'n' OR k.conname = u.conname) AND (k.contype = 'c' OR @SAME_COLUMN@) WHERE h.inhrelid = c.oid)
                || @NAMED_ABOVE@ END
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p') AND @CHILD@ AND @OF_TABLES@
            UNION ALL SELECT 0, 0, 'setting', n.nspname, c.relname || ' inherits ' || p.relname,
              'ALTER TABLE ' || c.oid::regclass || ' INHERIT ' || p.oid::regclass, 'ALTER TABLE ' || c.oid::regclass || ' NO INHERIT ' || p.oid::regclass,
              NULL, ARRAY(SELECT @CLASS@ || ':' || r::bigint FROM unnest(ARRAY[c.oid, p.oid]) r
                UNION ALL SELECT @CONSTRAINT@ || ':' || k.oid::bigint FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype IN ('c', 'n')
                  AND NOT k.convalidated) || @NAMED_ABOVE@
            FROM pg_class c JOIN pg_inherits h ON h.inhrelid = c.oid JOIN pg_class p ON p.oid = h.inhparent
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

    /** Where a table has a NOT NULL on a column that is handed down to it without, or none on one that is handed down with: up to version 17, in which NOT NULL is no constraint. */
    private static final String NOT_NULLS = """
            SELECT 0, 0, 'setting', n.nspname, c.relname || '.' || a.attname || ' not null',
              'ALTER TABLE ONLY ' || c.oid::regclass || ' ALTER COLUMN ' || quote_ident(a.attname) || CASE WHEN a.attnotnull THEN ' SET' ELSE ' DROP' END || ' NOT NULL',
              'ALTER TABLE ONLY ' || c.oid::regclass || ' ALTER COLUMN ' || quote_ident(a.attname) || CASE WHEN a.attnotnull THEN ' DROP' ELSE ' SET' END || ' NOT NULL',
              NULL, ARRAY[@CLASS@ || ':' || c.oid::bigint]
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
            WHERE c.relkind = 'r' AND NOT c.relispartition AND @CHILD@ AND a.attnum > 0 AND NOT a.attisdropped
              AND (NOT a.attnotnull OR NOT (a.attislocal OR @CONFLICT@))
              AND a.attnotnull <> EXISTS (WITH RECURSIVE up(id, said) AS (
                  SELECT ua.attrelid, ua.attislocal OR NOT a.attnotnull FROM pg_inherits h JOIN pg_attribute ua ON ua.attrelid = h.inhparent
                    AND ua.attname = a.attname WHERE h.inhrelid = c.oid AND (ua.attnotnull OR NOT a.attnotnull)
                  UNION SELECT ua.attrelid, ua.attislocal OR NOT a.attnotnull FROM up JOIN pg_inherits h ON h.inhrelid = up.id
                    JOIN pg_attribute ua ON ua.attrelid = h.inhparent AND ua.attname = a.attname WHERE ua.attnotnull OR NOT a.attnotnull)
                SELECT 1 FROM up JOIN pg_attribute ua ON ua.attrelid = up.id AND ua.attname = a.attname WHERE up.said AND ua.attnotnull)
              AND @OF_TABLES@""";

    /** Where nothing drawn can say a constraint; with {@code @NAMED@} for what says that of the newest kinds. Those of tables that are not drawn, too. */
    private static final String CONSTRAINTS =
            """
            SELECT @CONSTRAINT@, k.oid::bigint, 'constraint', n.nspname, c.relname || ' ' || k.conname,
              'ALTER TABLE ' || c.oid::regclass || ' ADD CONSTRAINT ' || quote_ident(k.conname) || ' ' || @DEFINITION@,
              'ALTER TABLE ' || c.oid::regclass || ' DROP CONSTRAINT ' || quote_ident(k.conname), NULL, ARRAY[]::text[]
            FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p') AND (@SPECIAL@ OR (@CHILD@ AND (k.contype IN ('p', 'u') OR (k.contype = 'f' AND k.conparentid = 0)
                OR (k.contype = 'c' AND NOT k.convalidated AND (c.relispartition OR k.conislocal))))
              OR (k.contype = 'f' AND k.conparentid = 0 AND EXISTS (SELECT 1 FROM pg_inherits h WHERE h.inhrelid = k.confrelid))) AND @OF_TABLES@""";

    /** A constraint that no drawn one can say, with {@code @NAMED@} as above. */
    private static final String SPECIAL =
            "(((k.contype = 'x' OR (k.contype IN ('c', 'f', 'p', 'u') AND @NAMED@)) AND k.conparentid = 0 AND k.conislocal) @NOT_NULL@)";
    /** A NOT NULL that does not hold for all rows, or for all tables; that of a partition is said there before it becomes one. */
    private static final String SPECIAL_NOT_NULL =
            "OR (k.contype = 'n' AND (NOT k.convalidated OR k.connoinherit) AND (k.conislocal OR c.relispartition))";

    /** What says a constraint {@code k}: the server leaves out the parameters of a key's index, which come before what a DEFERRABLE begins. */
    static final String DEFINITION = """
            CASE WHEN k.contype IN ('p', 'u') THEN regexp_replace(pg_get_constraintdef(k.oid), '( DEFERRABLE)*( INITIALLY DEFERRED)*$',
              (SELECT coalesce(' WITH (' || array_to_string(x.reloptions, ', ') || ')', '') FROM pg_class x WHERE x.oid = k.conindid) || '\\&')
              ELSE pg_get_constraintdef(k.oid) END""";

    /** The text that makes an index {@code %1$s} (its relation {@code %2$s}): of a partitioned table alone where not all partitions have it. */
    private static final String INDEX_TEXT = """
            CASE WHEN %2$s.relkind = 'I' AND %1$s.indisvalid THEN regexp_replace(pg_get_indexdef(%1$s.indexrelid, 0, true),
              '^(CREATE (UNIQUE INDEX|INDEX) ("([^"]|"")+"|[^ ]+) ON) ONLY ', '\\1 ') ELSE pg_get_indexdef(%1$s.indexrelid, 0, true) END""";

    /** Of materialized views, of tables that are not drawn, and with parameters. */
    private static final String INDEXES = """
            SELECT @CLASS@, i.indexrelid::bigint, 'index', n.nspname, x.relname::text,
              @INDEX_TEXT@, 'DROP INDEX ' || i.indexrelid::regclass, @COMMENT@,
              ARRAY(SELECT '-2:' || h.inhrelid::bigint FROM pg_inherits h WHERE h.inhparent = c.oid AND NOT i.indisvalid)
            FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p', 'm') AND (c.relkind = 'm' OR @CHILD@ OR @SPECIAL_INDEX@) AND @OF_TABLES@
              AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))"""
            .replace("@INDEX_TEXT@", INDEX_TEXT.formatted("i", "x"));

    /** Whether an index {@code p}, or anything attached to it, belongs to a key: what makes the index anew would not make the key. */
    static final String OF_KEYS = """
            EXISTS (WITH RECURSIVE below(id) AS (SELECT p.oid UNION ALL SELECT b.inhrelid FROM below JOIN pg_inherits b ON b.inhparent = below.id)
              SELECT 1 FROM below JOIN pg_constraint k ON k.conindid = below.id AND k.contype IN ('p', 'u', 'x'))""";

    /** What attaches indexes, of what makes the index of that number anew when it is undone: what is set on the index comes after those. */
    static final String ATTACHMENTS = """
            ARRAY(WITH RECURSIVE up(id) AS (SELECT %s UNION ALL SELECT h.inhparent FROM up JOIN pg_inherits h ON h.inhrelid = up.id)
              SELECT '-5:' || b.inhrelid::bigint FROM up JOIN pg_inherits b ON b.inhparent = up.id)""";

    /** The comment on an index {@code %1$s}, said. */
    private static final String INDEX_COMMENT =
            "coalesce(E'\\n  COMMENT ON INDEX ' || %1$s.oid::regclass || ' IS ' || quote_literal(obj_description(%1$s.oid, 'pg_class')) || ';', '')";

    /**
     * What is attached to an index of a partitioned table alone, what is below first, and by name, as numbers differ from server to server. PostgreSQL takes nothing off again (source: its manual,
     * {@code ALTER INDEX}): what undoes it makes the index anew, with all that was attached before.
     */
    private static final String ATTACHED =
            """
            SELECT -5, x.oid::bigint, 'setting', n.nspname, x.relname || ' part of ' || p.relname,
              'ALTER INDEX ' || p.oid::regclass || ' ATTACH PARTITION ' || x.oid::regclass,
              'DO $crowfoot$ BEGIN' || E'\\n  DROP INDEX ' || p.oid::regclass || E';\\n  ' || pg_get_indexdef(p.oid, 0, true) || ';' || @P_COMMENT@
                || (WITH RECURSIVE below(id, parent, depth) AS (SELECT b.inhrelid, b.inhparent, 1 FROM pg_inherits b
                      WHERE b.inhparent = p.oid AND (b.inhrelid = x.oid OR @B_BEFORE@)
                    UNION ALL SELECT b.inhrelid, b.inhparent, depth + 1 FROM below JOIN pg_inherits b ON b.inhparent = below.id)
                  SELECT string_agg(E'\\n  ' || @INDEX_TEXT@ || ';' || @BX_COMMENT@, '' ORDER BY depth DESC, below.id::regclass::text COLLATE "C")
                    || coalesce(string_agg(CASE WHEN below.id <> x.oid AND NOT bp.indisvalid THEN E'\\n  ALTER INDEX ' || parent::regclass
                      || ' ATTACH PARTITION ' || below.id::regclass || ';' END, '' ORDER BY depth DESC, below.id::regclass::text COLLATE "C"), '')
                  FROM below JOIN pg_index bi ON bi.indexrelid = below.id JOIN pg_class bx ON bx.oid = below.id JOIN pg_index bp ON bp.indexrelid = parent)
                || E'\\nEND $crowfoot$', NULL,
              ARRAY[@CLASS@ || ':' || p.oid::bigint, @CLASS@ || ':' || x.oid::bigint]
                || ARRAY(SELECT '-5:' || b.inhrelid::bigint FROM pg_inherits b WHERE b.inhparent = x.oid OR (b.inhparent = p.oid AND @B_BEFORE@))
            FROM pg_inherits h JOIN pg_class x ON x.oid = h.inhrelid JOIN pg_class p ON p.oid = h.inhparent
            JOIN pg_index pi ON pi.indexrelid = p.oid AND NOT pi.indisvalid JOIN pg_index i ON i.indexrelid = x.oid
            JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE NOT @OF_KEYS@ AND @OF_TABLES@"""
                    .replace("@OF_KEYS@", OF_KEYS).replace("@INDEX_TEXT@", INDEX_TEXT.formatted("bi", "bx"))
                    .replace("@P_COMMENT@", INDEX_COMMENT.formatted("p"))
                    .replace("@BX_COMMENT@", INDEX_COMMENT.formatted("bx"))
                    .replace("@B_BEFORE@", "b.inhrelid::regclass::text COLLATE \"C\" < x.oid::regclass::text COLLATE \"C\"");

    /** An index {@code i} (its relation {@code x}) that no drawn one can say: with options, or of a partitioned table alone. */
    static final String SPECIAL_INDEX =
            "(x.reloptions IS NOT NULL OR (x.relkind = 'I' AND NOT i.indisvalid) OR EXISTS (SELECT 1 FROM pg_attribute o WHERE o.attrelid = i.indexrelid "
                    + "AND o.attoptions IS NOT NULL))";

    /**
     * Those of a partition come from the table above, which hands down how they are switched; they may be switched otherwise then. The triggers of a foreign key or another constraint are not meant.
     * Up to version 14 those of a partition count as internal.
     */
    private static final String TRIGGERS = """
            SELECT 'pg_trigger'::regclass::oid::bigint, g.oid::bigint, 'trigger', n.nspname, g.tgname::text, pg_get_triggerdef(g.oid, true),
              'DROP TRIGGER ' || quote_ident(g.tgname) || ' ON ' || c.oid::regclass, @GCOMMENT@, ARRAY[]::text[]
            FROM pg_trigger g JOIN pg_class c ON c.oid = g.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE NOT g.tgisinternal AND g.tgparentid = 0 AND @OF_TABLES@
            UNION ALL SELECT -3, g.oid::bigint, 'setting', n.nspname, c.relname || ' trigger ' || g.tgname,
              'ALTER TABLE ' || c.oid::regclass || CASE g.tgenabled WHEN 'D' THEN ' DISABLE' WHEN 'R' THEN ' ENABLE REPLICA' ELSE ' ENABLE ALWAYS' END
                || ' TRIGGER ' || quote_ident(g.tgname), 'ALTER TABLE ' || c.oid::regclass || ' ENABLE TRIGGER ' || quote_ident(g.tgname), NULL,
              ARRAY['pg_trigger'::regclass::oid::bigint || ':' || g.oid::bigint]
            FROM pg_trigger g JOIN pg_class c ON c.oid = g.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE NOT g.tgisinternal AND g.tgparentid = 0 AND g.tgenabled <> 'O' AND @OF_TABLES@
            UNION ALL SELECT -3, g.oid::bigint, 'setting', n.nspname, c.relname || ' trigger ' || g.tgname,
              'ALTER TABLE ' || c.oid::regclass || CASE g.tgenabled WHEN 'O' THEN ' ENABLE' WHEN 'D' THEN ' DISABLE' WHEN 'R' THEN ' ENABLE REPLICA'
                ELSE ' ENABLE ALWAYS' END || ' TRIGGER ' || quote_ident(g.tgname),
              'ALTER TABLE ' || c.oid::regclass || CASE u.tgenabled WHEN 'O' THEN ' ENABLE' WHEN 'D' THEN ' DISABLE' WHEN 'R' THEN ' ENABLE REPLICA'
                ELSE ' ENABLE ALWAYS' END || ' TRIGGER ' || quote_ident(g.tgname), NULL,
              ARRAY(WITH RECURSIVE up(id, relation, above) AS (SELECT g.oid, g.tgrelid, g.tgparentid
                  UNION SELECT t.oid, t.tgrelid, t.tgparentid FROM up JOIN pg_trigger t ON t.oid = up.above)
                SELECT unnest(ARRAY['pg_trigger'::regclass::oid::bigint || ':' || id::bigint, '-2:' || relation::bigint, '-3:' || id::bigint]) FROM up)
            FROM pg_trigger g JOIN pg_trigger u ON u.oid = g.tgparentid JOIN pg_class c ON c.oid = g.tgrelid
            JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.oid = g.tgconstraint AND k.contype <> 't') AND g.tgenabled <> u.tgenabled
              AND @OF_TABLES@""";

    private static final String RULES = """
            SELECT 'pg_rewrite'::regclass::oid::bigint, r.oid::bigint, 'rule', n.nspname, r.rulename::text, rtrim(pg_get_ruledef(r.oid, true), ';'),
              'DROP RULE ' || quote_ident(r.rulename) || ' ON ' || c.oid::regclass, @RCOMMENT@, ARRAY[]::text[]
            FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE r.rulename <> '_RETURN' AND @OF_TABLES@
            UNION ALL SELECT 0, 0, 'setting', n.nspname, c.relname || ' rule ' || r.rulename,
              'ALTER TABLE ' || c.oid::regclass || CASE r.ev_enabled WHEN 'D' THEN ' DISABLE' WHEN 'R' THEN ' ENABLE REPLICA' ELSE ' ENABLE ALWAYS' END
                || ' RULE ' || quote_ident(r.rulename), 'ALTER TABLE ' || c.oid::regclass || ' ENABLE RULE ' || quote_ident(r.rulename), NULL,
              ARRAY['pg_rewrite'::regclass::oid::bigint || ':' || r.oid::bigint]
            FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE r.rulename <> '_RETURN' AND r.ev_enabled <> 'O' AND @OF_TABLES@""";

    private static final String POLICIES = """
            SELECT 'pg_policy'::regclass::oid::bigint, o.oid::bigint, 'policy', n.nspname, o.polname::text,
              'CREATE POLICY ' || quote_ident(o.polname) || ' ON ' || c.oid::regclass
                || CASE WHEN o.polpermissive THEN '' ELSE ' AS RESTRICTIVE' END
                || CASE o.polcmd WHEN 'r' THEN ' FOR SELECT' WHEN 'a' THEN ' FOR INSERT' WHEN 'w' THEN ' FOR UPDATE' WHEN 'd' THEN ' FOR DELETE'
                  ELSE '' END
                || CASE WHEN o.polroles[1] = 0 THEN '' ELSE ' TO ' || (SELECT string_agg(CASE u WHEN 0 THEN 'public' ELSE u::regrole::text END, ', '
                  ORDER BY u::regrole::text) FROM unnest(o.polroles) u) END
                || coalesce(' USING (' || pg_get_expr(o.polqual, o.polrelid) || ')', '')
                || coalesce(' WITH CHECK (' || pg_get_expr(o.polwithcheck, o.polrelid) || ')', ''),
              'DROP POLICY ' || quote_ident(o.polname) || ' ON ' || c.oid::regclass, @PCOMMENT@, ARRAY[]::text[]
            FROM pg_policy o JOIN pg_class c ON c.oid = o.polrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE @OF_TABLES@""";

    private static final String STATISTICS =
            """
            SELECT 'pg_statistic_ext'::regclass::oid::bigint, s.oid::bigint, 'statistics', n.nspname, s.stxname::text,
              CASE WHEN n.nspname = current_schema() THEN 'CREATE STATISTICS ' || substr(pg_get_statisticsobjdef(s.oid),
                length('CREATE STATISTICS ') + length(quote_ident(n.nspname)) + 2) ELSE pg_get_statisticsobjdef(s.oid) END,
              'DROP STATISTICS ' || CASE WHEN n.nspname = current_schema() THEN '' ELSE quote_ident(n.nspname) || '.' END || quote_ident(s.stxname),
              @SCOMMENT@, ARRAY[]::text[]
            FROM pg_statistic_ext s JOIN pg_class c ON c.oid = s.stxrelid JOIN pg_namespace n ON n.oid = s.stxnamespace WHERE @OF_TABLES@""";

    private PostgresqlTableQueries() {}

    /** The queries, for that major version. */
    static List<String> all(int major) {
        String named = major
                >= 18 ? "coalesce((SELECT ' CONSTRAINT ' || quote_ident(k.conname) FROM pg_constraint k WHERE k.conrelid = c.oid "
                        + "AND k.contype = 'n' AND cardinality(k.conkey) = 1 AND k.conkey[1] = a.attnum), '')" : "''";
        return List.of(
                filled(PostgresqlObjectQueries.withNames(CHILDREN.replace("@NAMED@", named))
                        + (major < 18 ? "\nUNION ALL " + NOT_NULLS : ""), major),
                filled(PostgresqlObjectQueries.withNames(INDEXES) + "\nUNION ALL " + ATTACHED + "\nUNION ALL " + CONSTRAINTS, major),
                filled(String.join("\nUNION ALL ", PostgresqlObjectQueries.withNames(TRIGGERS), RULES, POLICIES, STATISTICS), major));
    }

    /** What tells a constraint {@code k} that no drawn one can say, on that major version. */
    static String special(int major) {
        return SPECIAL.replace("@NAMED@", major >= 18 ? "(NOT k.conenforced OR k.conperiod)" : "false")
                .replace("@NOT_NULL@", major >= 18 ? SPECIAL_NOT_NULL : "");
    }

    private static String filled(String query, int major) {
        return query.replace("@SAME_COLUMN@", SAME_COLUMN).replace("@NAMED_ABOVE@", NAMED_ABOVE)
                .replace("@WEAK_NOT_NULL@", PostgresqlQueries.weakNotNull(major))
                .replace("@DEFINITION@", DEFINITION).replace("@CONFLICT@", CONFLICT).replace("@COUNTING@", COUNTING)
                .replace("@SPECIAL@", special(major))
                .replace("@SPECIAL_INDEX@", SPECIAL_INDEX).replace("@JOINED@", JOINED).replace("@CHILD@", IS_CHILD)
                .replace("@OF_TABLES@", OF_TABLES).replace("@CLASS@", CLASS).replace("@CONSTRAINT@", CONSTRAINT)
                .replace("@COMMENT@", PostgresqlObjectQueries.COMMENT.formatted(query.contains("pg_index i JOIN") ? "x" : "c", "pg_class"))
                .replace("@GCOMMENT@", PostgresqlObjectQueries.COMMENT.formatted("g", "pg_trigger"))
                .replace("@RCOMMENT@", PostgresqlObjectQueries.COMMENT.formatted("r", "pg_rewrite"))
                .replace("@PCOMMENT@", PostgresqlObjectQueries.COMMENT.formatted("o", "pg_policy"))
                .replace("@SCOMMENT@", PostgresqlObjectQueries.COMMENT.formatted("s", "pg_statistic_ext"));
    }
}
