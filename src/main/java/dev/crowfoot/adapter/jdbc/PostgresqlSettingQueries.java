package dev.crowfoot.adapter.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Properties that no drawing can say, each as the statement that sets it and the one that takes it back. Rows as in
 * {@link PostgresqlObjectQueries}.
 */
final class PostgresqlSettingQueries {

    private static final String OF_TABLES =
            "c.relkind IN ('r', 'p', 'm') AND n.nspname = ANY (?) AND lower(c.relname) NOT IN ('databasechangelog', "
                    + "'databasechangeloglock') AND " + PostgresqlObjectQueries.OWN.formatted("c", "pg_class");
    private static final String FROM = " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace ";
    private static final String OF_TABLE = "'pg_class'::regclass::oid::bigint || ':' || c.oid::bigint";

    /** Unlogged tables that refer to each other in circles, each with all of its circle. */
    private static final String RINGS = """
            (WITH RECURSIVE keys(id, other) AS (SELECT k.conrelid, k.confrelid FROM pg_constraint k JOIN pg_class a ON a.oid = k.conrelid
                JOIN pg_class b ON b.oid = k.confrelid WHERE k.contype = 'f' AND a.relpersistence = 'u' AND b.relpersistence = 'u' AND a.oid <> b.oid),
              reached(id, other) AS (SELECT id, other FROM keys UNION SELECT p.id, keys.other FROM reached p JOIN keys ON keys.id = p.other)
              SELECT p.id, array_agg(p.other ORDER BY p.other) AS ids FROM reached p JOIN reached q ON q.id = p.other AND q.other = p.id
              GROUP BY p.id) r""";

    /** An unlogged table that refers to another has to be so first (PostgreSQL: a logged table must not refer to an unlogged one). */
    private static final String UNLOGGED = setting("'unlogged'", "SET UNLOGGED", "SET LOGGED",
            "ARRAY(SELECT 'unlogged:' || k.conrelid::bigint FROM pg_constraint k WHERE k.confrelid = c.oid AND k.contype = 'f' "
                    + "AND k.conrelid <> c.oid) || (" + OF_TABLE + ")",
            "c.relkind = 'r' AND c.relpersistence = 'u' AND NOT " + PostgresqlTableQueries.IS_CHILD + " AND NOT EXISTS (SELECT 1 FROM "
                    + RINGS
                    + " WHERE r.id = c.oid)")
            .replace("SELECT 0, 0,", "SELECT -1, c.oid::bigint,");

    /** Those that refer to each other in a circle can be so only together, and without the keys between them. */
    private static final String UNLOGGED_RINGS = """
            SELECT -1, c.oid::bigint, 'setting', n.nspname, c.relname || ' and others unlogged', k.off || e.unlogged || k.back, k.off || e.logged || k.back,
              NULL, ARRAY(SELECT 'pg_class'::regclass::oid::bigint || ':' || o::bigint FROM unnest(r.ids) o
                UNION ALL SELECT 'unlogged:' || f.conrelid::bigint FROM pg_constraint f WHERE f.contype = 'f' AND f.confrelid = ANY (r.ids)
                AND f.conrelid <> ALL (r.ids))
            FROM @RINGS@ JOIN pg_class c ON c.oid = r.id JOIN pg_namespace n ON n.oid = c.relnamespace
            CROSS JOIN LATERAL (SELECT string_agg('ALTER TABLE ' || o::regclass || E' SET UNLOGGED;\\n', '' ORDER BY o) AS unlogged,
              string_agg('ALTER TABLE ' || o::regclass || E' SET LOGGED;\\n', '' ORDER BY o) AS logged FROM unnest(r.ids) o) e
            CROSS JOIN LATERAL (SELECT string_agg(@OFF@ || E';\\n', '' ORDER BY f.oid) AS off, string_agg(@BACK@, E';\\n' ORDER BY f.oid) AS back
              FROM pg_constraint f
              WHERE f.contype = 'f' AND f.conrelid = ANY (r.ids) AND f.confrelid = ANY (r.ids) AND f.conrelid <> f.confrelid) k
            WHERE r.id = r.ids[1] AND n.nspname = ANY (?)"""
            .replace("@RINGS@", RINGS).replace("@OFF@", off("f")).replace("@BACK@", back("f", plain("f")));

    private static final String STORAGE = """
            SELECT 0, 0, 'setting', n.nspname, c.relname || ' storage parameters',
              'ALTER TABLE ' || c.oid::regclass || ' SET (' || array_to_string(o.options, ', ') || ')',
              'ALTER TABLE ' || c.oid::regclass || ' RESET (' || (SELECT string_agg(split_part(p, '=', 1), ', ') FROM unnest(o.options) p) || ')',
              NULL, ARRAY[@TABLE@]
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace LEFT JOIN pg_class t ON t.oid = c.reltoastrelid
            CROSS JOIN LATERAL (SELECT CASE WHEN c.relkind = 'm' OR @CHILD@ THEN '{}'::text[] ELSE coalesce(c.reloptions, '{}') END
              || ARRAY(SELECT 'toast.' || p FROM unnest(t.reloptions) p) AS options) o
            WHERE cardinality(o.options) > 0 AND @OF_TABLES@""";

    private static final String ROW_SECURITY =
            setting("'row security'", "ENABLE ROW LEVEL SECURITY", "DISABLE ROW LEVEL SECURITY", "ARRAY[@TABLE@]",
                    "c.relrowsecurity") + "\nUNION ALL "
                    + setting("'row security for its owner'", "FORCE ROW LEVEL SECURITY", "NO FORCE ROW LEVEL SECURITY", "ARRAY[@TABLE@]",
                            "c.relforcerowsecurity");

    private static final String IDENTITY = """
            SELECT 0, 0, 'setting', n.nspname, c.relname || ' replica identity', 'ALTER TABLE ' || c.oid::regclass || ' REPLICA IDENTITY '
                || CASE c.relreplident WHEN 'f' THEN 'FULL' WHEN 'n' THEN 'NOTHING' ELSE 'USING INDEX ' || quote_ident(x.relname) END,
              'ALTER TABLE ' || c.oid::regclass || ' REPLICA IDENTITY DEFAULT', NULL, @TABLE_AND_INDEX@
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisreplident
            LEFT JOIN pg_class x ON x.oid = i.indexrelid WHERE c.relreplident <> 'd' AND (c.relreplident <> 'i' OR x.oid IS NOT NULL) AND @OF_TABLES@
            UNION ALL SELECT 0, 0, 'setting', n.nspname, c.relname || ' cluster',
              'ALTER TABLE ' || c.oid::regclass || ' CLUSTER ON ' || quote_ident(x.relname), 'ALTER TABLE ' || c.oid::regclass || ' SET WITHOUT CLUSTER',
              NULL, @TABLE_AND_INDEX@
            FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_class x ON x.oid = i.indexrelid
            WHERE i.indisclustered AND @OF_TABLES@"""
            .replace("@TABLE_AND_INDEX@", "ARRAY[@TABLE@] || ARRAY(SELECT k || ':' || i.indexrelid::bigint "
                    + "FROM unnest(ARRAY['pg_class'::regclass::oid::bigint, -4]) k WHERE i.indexrelid IS NOT NULL) || "
                    + PostgresqlKeyQueries.ATTACHMENTS.formatted("i.indexrelid"));

    /**
     * The parameters of indexes that belong to keys. Those of a partitioned table can only be said when the key is made: it is made again, before anything becomes a partition, and without the keys
     * that refer to it.
     */
    private static final String KEYS =
            """
            SELECT 0, 0, 'setting', n.nspname, x.relname || ' storage parameters',
              'ALTER INDEX ' || x.oid::regclass || ' SET (' || array_to_string(x.reloptions, ', ') || ')',
              'ALTER INDEX ' || x.oid::regclass || ' RESET (' || (SELECT string_agg(split_part(p, '=', 1), ', ') FROM unnest(x.reloptions) p) || ')',
              NULL, ARRAY[@TABLE@]
            FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_constraint k ON k.conindid = i.indexrelid AND k.contype IN ('p', 'u') WHERE c.relkind <> 'p' AND x.reloptions IS NOT NULL AND NOT @CHILD@
              AND NOT @SPECIAL@ AND @OF_TABLES@
            UNION ALL SELECT -4, x.oid::bigint, 'setting', n.nspname, x.relname || ' storage parameters', f.off || @OFF@ || E';\\n' || @BACK@ || f.back,
              f.off || @OFF@ || E';\\n' || @PLAINLY_BACK@ || f.back, NULL, ARRAY[@TABLE@] || f.ids
            FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_constraint k ON k.conindid = i.indexrelid AND k.contype IN ('p', 'u')
            CROSS JOIN LATERAL (SELECT coalesce(string_agg(@FOREIGN_OFF@ || E';\\n', '' ORDER BY f.oid), '') AS off,
                coalesce(string_agg(E';\\n' || @FOREIGN_BACK@, '' ORDER BY f.oid), '') AS back,
                coalesce(array_agg('pg_constraint'::regclass::oid::bigint || ':' || f.oid::bigint), '{}') AS ids FROM pg_constraint f
              WHERE f.contype = 'f' AND f.conparentid = 0 AND f.confrelid = c.oid AND f.conindid = i.indexrelid) f
            WHERE c.relkind = 'p' AND x.reloptions IS NOT NULL AND NOT @CHILD@ AND NOT @SPECIAL@ AND @OF_TABLES@"""
                    .replace("@OFF@", off("k")).replace("@BACK@", back("k", "@DEFINITION@"))
                    .replace("@PLAINLY_BACK@", back("k", plain("k")))
                    .replace("@FOREIGN_OFF@", off("f")).replace("@FOREIGN_BACK@", back("f", plain("f")));

    /** All that can be set on a column, in one pass over the columns, of which there are more than of anything else. What inherits is made first, or it would take this over. */
    private static final String COLUMNS = """
            SELECT 0, 0, 'setting', n.nspname, c.relname || '.' || a.attname || ' ' || v.name,
              'ALTER TABLE ONLY ' || c.oid::regclass || ' ALTER COLUMN ' || quote_ident(a.attname) || ' ' || v.made,
              'ALTER TABLE ONLY ' || c.oid::regclass || ' ALTER COLUMN ' || quote_ident(a.attname) || ' ' || v.dropped, NULL,
              ARRAY[@TABLE@] || ARRAY(SELECT 'pg_class'::regclass::oid::bigint || ':' || h.inhrelid::bigint FROM pg_inherits h WHERE h.inhparent = c.oid)
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped JOIN pg_type t ON t.oid = a.atttypid
            CROSS JOIN LATERAL (VALUES
              ('statistics', 'SET STATISTICS ' || a.attstattarget, 'SET STATISTICS -1', coalesce(a.attstattarget, -1) >= 0),
              ('storage', 'SET STORAGE ' || @STORAGE_OF_COLUMN@, 'SET STORAGE ' || @STORAGE_OF_TYPE@, a.attstorage <> t.typstorage),
              ('compression', 'SET COMPRESSION ' || CASE a.attcompression WHEN 'l' THEN 'lz4' ELSE 'pglz' END, 'SET COMPRESSION default',
                a.attcompression <> ''),
              ('options', 'SET (' || array_to_string(a.attoptions, ', ') || ')',
                'RESET (' || (SELECT string_agg(split_part(p, '=', 1), ', ') FROM unnest(a.attoptions) p) || ')', a.attoptions IS NOT NULL)
            ) AS v(name, made, dropped, is_set)
            WHERE (coalesce(a.attstattarget, -1) >= 0 OR a.attstorage <> t.typstorage OR a.attcompression <> '' OR a.attoptions IS NOT NULL)
              AND v.is_set AND @OF_TABLES@"""
            .replace("@STORAGE_OF_COLUMN@", storage("a.attstorage")).replace("@STORAGE_OF_TYPE@", storage("t.typstorage"));

    /** Sequences whose owner is a column of a table that is not drawn. */
    private static final String OWNERS =
            """
            SELECT 0, 0, 'setting', n.nspname, s.relname || ' owner',
              'ALTER SEQUENCE ' || s.oid::regclass || ' OWNED BY ' || c.oid::regclass || '.' || quote_ident(a.attname),
              'ALTER SEQUENCE ' || s.oid::regclass || ' OWNED BY NONE', NULL,
              ARRAY[@TABLE@, 'pg_class'::regclass::oid::bigint || ':' || s.oid::bigint]
            FROM pg_depend o JOIN pg_class s ON s.oid = o.objid AND s.relkind = 'S' JOIN pg_class c ON c.oid = o.refobjid
            JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = o.refobjsubid
            WHERE o.classid = 'pg_class'::regclass AND o.refclassid = 'pg_class'::regclass AND o.deptype = 'a' AND @CHILD@ AND @OF_TABLES@""";

    private static final String TYPED = setting("'row type'", "OF ' || c.reloftype::regtype || '", "NOT OF",
            "ARRAY['pg_type'::regclass::oid::bigint || ':' || c.reloftype::bigint, @TABLE@]", "c.reloftype <> 0");

    /** Only what an index computes has a target of its own (PostgreSQL: no other column of an index can be altered). That of a partitioned table would hand it down, unless it is altered as a table alone. */
    private static final String STATISTICS =
            """
            SELECT 0, 0, 'setting', n.nspname, x.relname || ' statistics of ' || a.attnum,
              @ALTER@ || x.oid::regclass || ' ALTER COLUMN ' || a.attnum || ' SET STATISTICS ' || a.attstattarget,
              @ALTER@ || x.oid::regclass || ' ALTER COLUMN ' || a.attnum || ' SET STATISTICS -1', NULL,
              ARRAY[@TABLE@, 'pg_class'::regclass::oid::bigint || ':' || x.oid::bigint] || @ATTACHMENTS@
            FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_attribute a ON a.attrelid = x.oid WHERE i.indexprs IS NOT NULL AND coalesce(a.attstattarget, -1) >= 0 AND n.nspname = ANY (?)
            UNION ALL SELECT 0, 0, 'setting', n.nspname, s.stxname || ' target', 'ALTER STATISTICS ' || @STATISTICS@ || ' SET STATISTICS '
                || s.stxstattarget, 'ALTER STATISTICS ' || @STATISTICS@ || ' SET STATISTICS -1', NULL,
              ARRAY['pg_statistic_ext'::regclass::oid::bigint || ':' || s.oid::bigint]
            FROM pg_statistic_ext s JOIN pg_namespace n ON n.oid = s.stxnamespace WHERE coalesce(s.stxstattarget, -1) >= 0 AND n.nspname = ANY (?)"""
                    .replace("@ALTER@", "CASE x.relkind WHEN 'I' THEN 'ALTER TABLE ONLY ' ELSE 'ALTER INDEX ' END")
                    .replace("@STATISTICS@", PostgresqlObjectQueries.NAMED.formatted("s.stxname"))
                    .replace("@ATTACHMENTS@", PostgresqlKeyQueries.ATTACHMENTS.formatted("x.oid"));

    /** A sequence is logged unless it is made with, or changed with, an unlogged table that owns it (PostgreSQL 15, {@code ALTER TABLE}); these are not as that makes them. */
    private static final String SEQUENCE_LOGGING =
            """
            SELECT 0, 0, 'setting', n.nspname, c.relname || CASE c.relpersistence WHEN 'u' THEN ' unlogged' ELSE ' logged' END,
              'ALTER SEQUENCE ' || c.oid::regclass || CASE c.relpersistence WHEN 'u' THEN ' SET UNLOGGED' ELSE ' SET LOGGED' END,
              'ALTER SEQUENCE ' || c.oid::regclass || CASE c.relpersistence WHEN 'u' THEN ' SET LOGGED' ELSE ' SET UNLOGGED' END, NULL,
              ARRAY[@TABLE@, 'pg_class'::regclass::oid::bigint || ':' || c.oid::bigint] || CASE WHEN t.relpersistence = 'u' THEN ARRAY['-1:' || t.oid::bigint, 'pg_class'::regclass::oid::bigint || ':' || t.oid::bigint]
                ELSE ARRAY[]::text[] END
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace LEFT JOIN (SELECT o.objid, o.deptype, t.oid, t.relpersistence
                FROM pg_depend o JOIN pg_class t ON t.oid = o.refobjid WHERE o.classid = 'pg_class'::regclass AND o.refclassid = 'pg_class'::regclass
                AND (o.deptype = 'i' OR (o.deptype = 'a' AND NOT EXISTS (SELECT 1 FROM pg_inherits h WHERE h.inhrelid = t.oid)))) t ON t.objid = c.oid
            WHERE c.relkind = 'S' AND c.relpersistence IN ('p', 'u') AND c.relpersistence <> coalesce(t.relpersistence, 'p') AND n.nspname = ANY (?)
              AND @OWN@""".replace("@OWN@", PostgresqlObjectQueries.OWN.formatted("c", "pg_class"));

    private static final String VIEW_DEFAULTS = """
            SELECT 0, 0, 'setting', n.nspname, c.relname || '.' || a.attname || ' default',
              'ALTER VIEW ' || c.oid::regclass || ' ALTER COLUMN ' || quote_ident(a.attname) || ' SET DEFAULT ' || pg_get_expr(f.adbin, f.adrelid),
              'ALTER VIEW ' || c.oid::regclass || ' ALTER COLUMN ' || quote_ident(a.attname) || ' DROP DEFAULT', NULL, ARRAY[@TABLE@]
            FROM pg_attrdef f JOIN pg_class c ON c.oid = f.adrelid JOIN pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = f.adnum WHERE c.relkind = 'v' AND n.nspname = ANY (?)""";

    private static final List<PostgresqlPart> PARTS = Stream.of(
            List.of(PostgresqlPart.of(UNLOGGED, PostgresqlFeature.UNLOGGED), PostgresqlPart.of(UNLOGGED_RINGS, PostgresqlFeature.UNLOGGED),
                    PostgresqlPart.of(STORAGE, PostgresqlFeature.STORAGE_PARAMETERS),
                    PostgresqlPart.of(ROW_SECURITY, PostgresqlFeature.ROW_SECURITY),
                    PostgresqlPart.of(IDENTITY, PostgresqlFeature.REPLICA_IDENTITIES, PostgresqlFeature.CLUSTERED),
                    PostgresqlPart.of(KEYS, PostgresqlFeature.STORAGE_PARAMETERS),
                    PostgresqlPart.of(COLUMNS, PostgresqlFeature.COLUMN_SETTINGS),
                    PostgresqlPart.of(OWNERS, PostgresqlFeature.INHERITANCE), PostgresqlPart.of(TYPED, PostgresqlFeature.ROW_TYPES),
                    PostgresqlPart.of(STATISTICS), PostgresqlPart.of(VIEW_DEFAULTS)),
            PostgresqlIdentityQueries.ALL, List.of(PostgresqlPart.of(PostgresqlCommentQueries.ALL))).flatMap(List::stream).toList();

    private PostgresqlSettingQueries() {}

    /** The queries, for that major version and a database with those features. */
    static List<String> all(int major, Set<PostgresqlFeature> present) {
        String method =
                setting("'access method'", "SET ACCESS METHOD ' || quote_ident(m.amname) || '", "SET ACCESS METHOD heap",
                        "ARRAY[@TABLE@, '-6:' || m.oid::bigint, 'pg_am'::regclass::oid::bigint || ':' || m.oid::bigint]",
                        "m.amname <> 'heap'").replace(FROM, FROM + "JOIN pg_am m ON m.oid = c.relam ");
        List<PostgresqlPart> parts = new ArrayList<>(PARTS);
        if (major >= 15) {
            parts.add(PostgresqlPart.of(method));
            parts.add(PostgresqlPart.of(SEQUENCE_LOGGING, PostgresqlFeature.UNLOGGED));
        }
        if (major >= 18) {
            parts.addAll(PostgresqlNotNullQueries.ALL);
        }
        return PostgresqlPart.union(parts, present).stream().map(query -> filled(query, major)).toList();
    }

    private static String filled(String query, int major) {
        return query.replace("@OF_TABLES@", OF_TABLES).replace("@TABLE@", OF_TABLE).replace("@CHILD@", PostgresqlTableQueries.IS_CHILD)
                .replace("@DEFINITION@", PostgresqlKeyQueries.DEFINITION).replace("@SPECIAL@", PostgresqlKeyQueries.special(major));
    }

    private static String setting(String name, String set, String back, String ground, String where) {
        return "SELECT 0, 0, 'setting', n.nspname, c.relname || ' ' || " + name + ", 'ALTER TABLE ' || c.oid::regclass || ' " + set
                + "', 'ALTER TABLE ' || c.oid::regclass || ' " + back + "', NULL, " + ground + FROM + "WHERE " + where + " AND @OF_TABLES@";
    }

    /** What takes a constraint off. */
    private static String off(String alias) {
        return "'ALTER TABLE ' || %1$s.conrelid::regclass || ' DROP CONSTRAINT ' || quote_ident(%1$s.conname)".formatted(alias);
    }

    /** What makes it again, with the comment on it. */
    private static String back(String alias, String definition) {
        return ("'ALTER TABLE ' || %1$s.conrelid::regclass || ' ADD CONSTRAINT ' || quote_ident(%1$s.conname) || ' ' || %2$s || coalesce((SELECT "
                + "E';\\nCOMMENT ON CONSTRAINT ' || quote_ident(%1$s.conname) || ' ON ' || %1$s.conrelid::regclass || ' IS ' || quote_literal(d.description) "
                + "FROM pg_description d WHERE d.objoid = %1$s.oid AND d.classoid = 'pg_constraint'::regclass), '')")
                .formatted(alias, definition);
    }

    private static String plain(String alias) {
        return "pg_get_constraintdef(" + alias + ".oid)";
    }

    private static String storage(String column) {
        return "CASE " + column + " WHEN 'p' THEN 'PLAIN' WHEN 'e' THEN 'EXTERNAL' WHEN 'm' THEN 'MAIN' ELSE 'EXTENDED' END";
    }
}
