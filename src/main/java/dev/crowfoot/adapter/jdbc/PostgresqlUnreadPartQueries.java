package dev.crowfoot.adapter.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What there is in things that are read, or between them, and is not kept. Rows as in {@link PostgresqlUnreadQueries}. Source: PostgreSQL manual, part "System Catalogs".
 */
final class PostgresqlUnreadPartQueries {

    /** A family that an operator class has for itself is kept with it, and so is what was added to it. */
    private static final String FAMILIES = """
            SELECT 'operator family', n.nspname, f.opfname, 'is for classes of other names, or for none, and is not covered' FROM pg_opfamily f
            JOIN pg_namespace n ON n.oid = f.opfnamespace
            WHERE n.nspname = ANY (?) AND @FAMILY@ AND NOT EXISTS (SELECT 1 FROM pg_opclass o WHERE o.opcfamily = f.oid AND @OWN_FAMILY@)
            UNION ALL SELECT 'operator family', n.nspname, f.opfname, 'has what belongs to no class of it, which is not covered: '
                || string_agg(pg_describe_object(m.classid, m.objid, 0), '; ' ORDER BY m.objid)
            FROM (SELECT 'pg_amop'::regclass AS classid, a.oid AS objid, a.amopfamily AS family FROM pg_amop a WHERE a.oid >= 16384
              UNION ALL SELECT 'pg_amproc'::regclass, a.oid, a.amprocfamily FROM pg_amproc a WHERE a.oid >= 16384) m
            JOIN pg_opfamily f ON f.oid = m.family JOIN pg_namespace n ON n.oid = f.opfnamespace
            WHERE (f.oid < 16384 OR n.nspname = ANY (?)) AND NOT EXISTS (SELECT 1 FROM pg_depend i WHERE i.classid = m.classid AND i.objid = m.objid
                AND i.refclassid = 'pg_opclass'::regclass AND i.deptype = 'i') AND @MEMBER@
              AND NOT EXISTS (SELECT 1 FROM pg_opclass o WHERE o.opcfamily = f.oid AND @OWN_FAMILY@) GROUP BY n.nspname, f.opfname, f.oid"""
            .replace("@FAMILY@", PostgresqlObjectQueries.OWN.formatted("f", "pg_opfamily"))
            .replace("@MEMBER@",
                    "NOT EXISTS (SELECT 1 FROM pg_depend e WHERE e.classid = m.classid AND e.objid = m.objid AND e.deptype = 'e')")
            .replace("@OWN_FAMILY@", PostgresqlObjectQueries.OWN_FAMILY);

    private static final String PROGRAMS = """
            SELECT 'transform', NULL, 'for ' || format_type(t.trftype, NULL) || ' in ' || l.lanname, 'is not covered' FROM pg_transform t
            JOIN pg_language l ON l.oid = t.trflang WHERE @TRANSFORM@
            UNION ALL SELECT 'shell type', n.nspname, t.typname, 'was announced and never made' FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
            WHERE NOT t.typisdefined AND n.nspname = ANY (?) AND @TYPE@
            UNION ALL SELECT 'shell operator', n.nspname, o.oprname || ' (' || CASE WHEN o.oprleft = 0 THEN 'NONE' ELSE format_type(o.oprleft, NULL) END
                || ', ' || format_type(o.oprright, NULL) || ')', 'was announced and never made' FROM pg_operator o JOIN pg_namespace n ON n.oid = o.oprnamespace
            WHERE o.oprcode = 0 AND n.nspname = ANY (?) AND @OPERATOR@
            UNION ALL SELECT 'extension version', NULL, x.extname, 'is ' || x.extversion || '; made elsewhere it gets the version that is usual there ('
                || a.default_version || ' here)' FROM pg_extension x JOIN pg_available_extensions a ON a.name = x.extname
            WHERE x.extversion <> a.default_version
            UNION ALL SELECT 'dependence on an extension', NULL, i.type || ' ' || i.identity, 'goes with the extension ' || x.extname || '; that is not kept'
            FROM pg_depend d JOIN pg_extension x ON x.oid = d.refobjid AND d.refclassid = 'pg_extension'::regclass
            CROSS JOIN LATERAL pg_identify_object(d.classid, d.objid, d.objsubid) i
            WHERE d.deptype = 'x' AND (i.schema IS NULL OR i.schema = ANY (?))
            UNION ALL SELECT 'security label', NULL, i.type || ' ' || i.identity, 'for ' || s.provider || '; labels are not kept' FROM pg_seclabel s
            CROSS JOIN LATERAL pg_identify_object(s.classoid, s.objoid, s.objsubid) i WHERE i.schema IS NULL OR i.schema = ANY (?)"""
            .replace("@TRANSFORM@", PostgresqlObjectQueries.OWN.formatted("t", "pg_transform"))
            .replace("@TYPE@", PostgresqlObjectQueries.OWN.formatted("t", "pg_type"))
            .replace("@OPERATOR@", PostgresqlObjectQueries.OWN.formatted("o", "pg_operator"));

    /** Settings of a role in every database are named where it owns something that is read. */
    private static final String DATABASE =
            """
            SELECT 'setting of ' || CASE WHEN s.setrole = 0 THEN 'the database' ELSE 'a role' END, NULL, CASE WHEN s.setrole = 0 THEN ''
                ELSE pg_get_userbyid(s.setrole) || ' ' END || split_part(c, '=', 1), 'is ' || substr(c, strpos(c, '=') + 1) || ' and belongs to the server'
            FROM pg_db_role_setting s CROSS JOIN LATERAL unnest(s.setconfig) c
            WHERE s.setdatabase = @DATABASE@ OR (s.setdatabase = 0 AND s.setrole IN (SELECT r.relowner FROM pg_class r
                JOIN pg_namespace n ON n.oid = r.relnamespace WHERE n.nspname = ANY (?)))
            UNION ALL SELECT 'comment on the database', NULL, current_database()::text, 'belongs to the server' FROM pg_shdescription d
            WHERE d.classoid = 'pg_database'::regclass AND d.objoid = @DATABASE@ AND d.description <> 'default administrative connection database'"""
                    .replace("@DATABASE@", "(SELECT b.oid FROM pg_database b WHERE b.datname = current_database())");

    /** The triggers behind a constraint go on with it; nothing but what switches all triggers of a table switches these. */
    private static final String TABLES =
            """
            SELECT 'switched off', n.nspname, c.relname || ' ' || k.conname, 'is not watched as usual (ALTER TABLE … DISABLE TRIGGER ALL); made elsewhere it is'
            FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE k.contype IN ('f', 'p', 'u', 'x') AND n.nspname = ANY (?) AND @OURS@ AND EXISTS (SELECT 1 FROM pg_trigger g
                WHERE g.tgconstraint = k.oid AND g.tgisinternal AND g.tgenabled <> 'O')""";

    /** A server's own comment is no loss, but not having it is something that a new database has not. */
    private static final String PUBLIC = """
            SELECT 'comment on a schema', NULL, n.nspname, 'is not the standard one but none; made elsewhere the schema has the server''s'
            FROM pg_namespace n WHERE n.nspname = 'public' AND n.nspname = ANY (?) AND obj_description(n.oid, 'pg_namespace') IS NULL""";

    private static final String UNLOGGED =
            """
            SELECT 'unlogged partitioned table', n.nspname, c.relname, 'has no rows itself; its partitions are as they were' FROM pg_class c
            JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'p' AND c.relpersistence = 'u' AND n.nspname = ANY (?) AND @OURS@""";

    /** Since version 15 a table can get another method. */
    private static final String METHODS =
            """
            SELECT 'access method', n.nspname, c.relname || ' by ' || m.amname, 'this server cannot change how a table is stored' FROM pg_class c
            JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_am m ON m.oid = c.relam
            WHERE c.relkind = 'r' AND m.amname <> 'heap' AND n.nspname = ANY (?) AND @OURS@""";

    private static final List<PostgresqlPart> PARTS = List.of(PostgresqlPart.of(FAMILIES), PostgresqlPart.of(PROGRAMS),
            PostgresqlPart.of(DATABASE), PostgresqlPart.of(TABLES), PostgresqlPart.of(PUBLIC));

    private PostgresqlUnreadPartQueries() {}

    /** The queries, for that major version and a database with those features. */
    static List<String> all(int major, Set<PostgresqlFeature> present) {
        List<PostgresqlPart> parts = new ArrayList<>(PARTS);
        parts.add(major >= 18 ? PostgresqlNotNullQueries.NOT_KEPT : PostgresqlPart.of(UNLOGGED, PostgresqlFeature.UNLOGGED));
        if (major < 15) {
            parts.add(PostgresqlPart.of(METHODS));
        }
        return PostgresqlPart.of(parts, present);
    }
}
