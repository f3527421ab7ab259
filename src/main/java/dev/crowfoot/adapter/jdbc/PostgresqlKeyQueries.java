package dev.crowfoot.adapter.jdbc;

import java.util.List;
import java.util.Set;

/**
 * Constraints and indexes of PostgreSQL that no drawn one can say, or that are on tables that are not drawn. Rows as in {@link PostgresqlObjectQueries}.
 */
final class PostgresqlKeyQueries {

    /** Where nothing drawn can say a constraint; with {@code @NAMED@} for what says that of the newest kinds. Those of tables that are not drawn, too. */
    private static final String CONSTRAINTS =
            """
            SELECT @CONSTRAINT@, k.oid::bigint, 'constraint', n.nspname, c.relname || ' ' || k.conname,
              'ALTER TABLE ' || CASE WHEN @UNFINISHED@ THEN 'ONLY ' ELSE '' END || c.oid::regclass || ' ADD CONSTRAINT ' || quote_ident(k.conname)
                || ' ' || @DEFINITION@,
              'ALTER TABLE ' || c.oid::regclass || ' DROP CONSTRAINT ' || quote_ident(k.conname), NULL,
              ARRAY(SELECT '-2:' || h.inhrelid::bigint FROM pg_inherits h WHERE h.inhparent = c.oid AND @UNFINISHED@)
                || CASE WHEN k.contype = 'f' THEN @ATTACHMENTS@ ELSE '{}' END
            FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p') AND (@SPECIAL@ OR ((k.contype IN ('p', 'u', 'x') OR (k.contype = 'f' AND k.conparentid = 0)
                OR (k.contype = 'c' AND NOT k.convalidated AND (c.relispartition OR k.conislocal))) AND @CHILD@)
              OR (k.contype = 'f' AND k.conparentid = 0 AND EXISTS (SELECT 1 FROM pg_inherits h WHERE h.inhrelid = k.confrelid))) AND @OF_TABLES@""";

    /** Whether a constraint {@code k} is a key of a partitioned table alone, which not all partitions have yet. */
    private static final String UNFINISHED =
            "(k.contype IN ('p', 'u', 'x') AND EXISTS (SELECT 1 FROM pg_index u JOIN pg_class uc ON uc.oid = u.indexrelid "
                    + "WHERE u.indexrelid = k.conindid AND uc.relkind = 'I' AND NOT u.indisvalid))";

    /** A constraint that no drawn one can say, with {@code @NAMED@} as above. */
    private static final String SPECIAL =
            "(((k.contype = 'x' OR (k.contype IN ('c', 'f', 'p', 'u') AND @NAMED@) OR @UNFINISHED@) AND k.conparentid = 0 AND k.conislocal) @NOT_NULL@)";

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

    /**
     * What is a part of an index above and has the columns of another index {@code i} of that partition that is not: when a partition is attached the server takes the first that is alike (source:
     * PostgreSQL's {@code AttachPartitionEnsureIndexes}).
     */
    private static final String TWINS =
            """
            ARRAY(SELECT @CLASS@ || ':' || t.indexrelid::bigint FROM pg_index t JOIN pg_inherits b ON b.inhrelid = t.indexrelid
              WHERE c.relispartition AND t.indrelid = i.indrelid AND t.indkey::text = i.indkey::text AND NOT EXISTS (SELECT 1 FROM pg_inherits o WHERE o.inhrelid = i.indexrelid))""";

    /** Of materialized views, of tables that are not drawn, and with parameters. */
    private static final String INDEXES = """
            SELECT @CLASS@, i.indexrelid::bigint, 'index', n.nspname, x.relname::text,
              @INDEX_TEXT@, 'DROP INDEX ' || i.indexrelid::regclass, @COMMENT@,
              ARRAY(SELECT '-2:' || h.inhrelid::bigint FROM pg_inherits h WHERE h.inhparent = c.oid AND NOT i.indisvalid) || @TWINS@
            FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p', 'm') AND (c.relkind = 'm' OR @CHILD@ OR @SPECIAL_INDEX@) AND @OF_TABLES@
              AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))"""
            .replace("@INDEX_TEXT@", INDEX_TEXT.formatted("i", "x")).replace("@TWINS@", TWINS);

    /** What attaches indexes, of what makes the index of that number anew when it is undone: what is set on the index, and what refers to its key, comes after those. */
    static final String ATTACHMENTS = """
            ARRAY(WITH RECURSIVE up(id) AS (SELECT %s UNION ALL SELECT h.inhparent FROM up JOIN pg_inherits h ON h.inhrelid = up.id)
              SELECT '-5:' || b.inhrelid::bigint FROM up JOIN pg_inherits b ON b.inhparent = up.id)""";

    /** What makes an index {@code @I@} (its relation {@code @X@}), or the key that it belongs to, with all comments. */
    private static final String MADE =
            """
            coalesce((SELECT E'\\n  ALTER TABLE ' || CASE WHEN @X@.relkind = 'I' AND NOT @I@.indisvalid THEN 'ONLY ' ELSE '' END || k.conrelid::regclass
                || ' ADD CONSTRAINT ' || quote_ident(k.conname) || ' ' || @DEFINITION@ || ';' || coalesce(E'\\n  COMMENT ON CONSTRAINT ' || quote_ident(k.conname)
                || ' ON ' || k.conrelid::regclass || ' IS ' || quote_literal(obj_description(k.oid, 'pg_constraint')) || ';', '')
              FROM pg_constraint k WHERE k.conindid = @I@.indexrelid AND k.contype IN ('p', 'u', 'x')), E'\\n  ' || @INDEX_TEXT@ || ';')
            || coalesce(E'\\n  COMMENT ON INDEX ' || @X@.oid::regclass || ' IS ' || quote_literal(obj_description(@X@.oid, 'pg_class')) || ';', '')""";

    /** What takes an index {@code p} off, or the key that it belongs to, with all that is below. */
    private static final String OFF = """
            coalesce((SELECT E'\\n  ALTER TABLE ' || k.conrelid::regclass || ' DROP CONSTRAINT ' || quote_ident(k.conname) || ';' FROM pg_constraint k
              WHERE k.conindid = p.oid AND k.contype IN ('p', 'u', 'x')), E'\\n  DROP INDEX ' || p.oid::regclass || ';')""";

    /** Whether an index {@code p} belongs to no key while something attached to it does, which would not go with it when it is made anew. */
    static final String MIXED = """
            (NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = p.oid AND k.contype IN ('p', 'u', 'x')) AND EXISTS (
              WITH RECURSIVE below(id) AS (SELECT p.oid UNION ALL SELECT b.inhrelid FROM below JOIN pg_inherits b ON b.inhparent = below.id)
              SELECT 1 FROM below JOIN pg_constraint k ON k.conindid = below.id AND k.contype IN ('p', 'u', 'x')))""";

    /** Whether a part {@code b} of an index is read as one: an index of a partition that is not valid is read as valid, with which the one above might become so too. */
    private static final String READ_AS_PART = "NOT EXISTS (SELECT 1 FROM pg_index bi JOIN pg_class bx ON bx.oid = bi.indexrelid "
            + "WHERE bi.indexrelid = b.inhrelid AND NOT bi.indisvalid AND bx.relkind = 'i')";

    /**
     * What is attached to an index of a partitioned table alone, what is below first, and by name, as numbers differ from server to server. PostgreSQL takes nothing off again (source: its manual,
     * {@code ALTER INDEX}): what undoes it makes the index anew, with all that was attached before.
     */
    private static final String ATTACHED =
            """
            SELECT -5, x.oid::bigint, 'setting', n.nspname, x.relname || ' part of ' || p.relname,
              'ALTER INDEX ' || p.oid::regclass || ' ATTACH PARTITION ' || x.oid::regclass,
              'DO $crowfoot$ BEGIN' || (WITH RECURSIVE below(id, parent, depth) AS (SELECT b.inhrelid, b.inhparent, 1 FROM pg_inherits b
                      WHERE b.inhparent = p.oid AND (b.inhrelid = x.oid OR @B_BEFORE@) AND @B_READ@
                    UNION ALL SELECT b.inhrelid, b.inhparent, depth + 1 FROM below JOIN pg_inherits b ON b.inhparent = below.id AND @B_READ@)
                  SELECT @OFF@ || @P_MADE@ || string_agg(@B_MADE@, '' ORDER BY depth DESC, below.id::regclass::text COLLATE "C")
                    || coalesce(string_agg(CASE WHEN below.id <> x.oid AND NOT bp.indisvalid THEN E'\\n  ALTER INDEX ' || parent::regclass
                      || ' ATTACH PARTITION ' || below.id::regclass || ';' END, '' ORDER BY depth DESC, below.id::regclass::text COLLATE "C"), '')
                  FROM below JOIN pg_index bi ON bi.indexrelid = below.id JOIN pg_class bx ON bx.oid = below.id JOIN pg_index bp ON bp.indexrelid = parent)
                || E'\\nEND $crowfoot$', NULL,
              ARRAY[@CLASS@ || ':' || p.oid::bigint, @CLASS@ || ':' || x.oid::bigint]
                || ARRAY(SELECT '-5:' || b.inhrelid::bigint FROM pg_inherits b WHERE b.inhparent = x.oid OR (b.inhparent = p.oid AND @B_BEFORE@))
            FROM pg_inherits h JOIN pg_class x ON x.oid = h.inhrelid JOIN pg_class p ON p.oid = h.inhparent
            JOIN pg_index pi ON pi.indexrelid = p.oid AND NOT pi.indisvalid JOIN pg_index i ON i.indexrelid = x.oid
            JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE NOT @MIXED@ AND (i.indisvalid OR x.relkind = 'I') AND @OF_TABLES@"""
                    .replace("@MIXED@", MIXED).replace("@OFF@", OFF).replace("@P_MADE@", made("pi", "p"))
                    .replace("@B_MADE@", made("bi", "bx")).replace("@B_READ@", READ_AS_PART)
                    .replace("@B_BEFORE@", "b.inhrelid::regclass::text COLLATE \"C\" < x.oid::regclass::text COLLATE \"C\"");

    /** An index {@code i} (its relation {@code x}) that no drawn one can say: with options, or of a partitioned table alone. */
    static final String SPECIAL_INDEX =
            "(x.reloptions IS NOT NULL OR (x.relkind = 'I' AND NOT i.indisvalid) OR EXISTS (SELECT 1 FROM pg_attribute o WHERE o.attrelid = i.indexrelid "
                    + "AND o.attoptions IS NOT NULL))";

    private static final List<PostgresqlPart> PARTS = List.of(
            PostgresqlPart.of(INDEXES, PostgresqlFeature.MATERIALIZED_VIEWS, PostgresqlFeature.INHERITANCE,
                    PostgresqlFeature.STORAGE_PARAMETERS, PostgresqlFeature.UNFINISHED_INDEXES, PostgresqlFeature.COLUMN_OPTIONS),
            PostgresqlPart.of(ATTACHED, PostgresqlFeature.INHERITANCE),
            PostgresqlPart.of(CONSTRAINTS, PostgresqlFeature.SPECIAL_CONSTRAINTS, PostgresqlFeature.INHERITANCE,
                    PostgresqlFeature.UNFINISHED_INDEXES));

    private PostgresqlKeyQueries() {}

    private static String made(String index, String relation) {
        return MADE.replace("@INDEX_TEXT@", INDEX_TEXT.formatted(index, relation)).replace("@I@", index).replace("@X@", relation);
    }

    /** The query, for that major version and a database with those features. */
    static List<String> all(int major, Set<PostgresqlFeature> present) {
        return PostgresqlPart.union(PARTS, present).stream().map(query -> filled(query, major)).toList();
    }

    private static String filled(String query, int major) {
        return query
                .replace("@DEFINITION@", DEFINITION).replace("@SPECIAL@", special(major)).replace("@UNFINISHED@", UNFINISHED)
                .replace("@SPECIAL_INDEX@", SPECIAL_INDEX)
                .replace("@ATTACHMENTS@", ATTACHMENTS.formatted("k.conindid")).replace("@CHILD@", PostgresqlTableQueries.IS_CHILD)
                .replace("@OF_TABLES@", PostgresqlTableQueries.OF_TABLES)
                .replace("@CLASS@", PostgresqlTableQueries.CLASS).replace("@CONSTRAINT@", PostgresqlTableQueries.CONSTRAINT)
                .replace("@COMMENT@", PostgresqlObjectQueries.COMMENT.formatted("x", "pg_class"));
    }

    /** What tells a constraint {@code k} that no drawn one can say, on that major version. */
    static String special(int major) {
        return SPECIAL.replace("@UNFINISHED@", UNFINISHED).replace("@NAMED@", major >= 18 ? "(NOT k.conenforced OR k.conperiod)" : "false")
                .replace("@NOT_NULL@", major >= 18 ? SPECIAL_NOT_NULL : "");
    }
}
