package dev.crowfoot.adapter.jdbc;

/** What is not covered although others need it, and who does. Source: PostgreSQL manual, part "System Catalogs". */
final class PostgresqlUncoveredQueries {

    /**
     * What is not read and others may need, whatever its schema: {@code class}, {@code oid} and {@code what} it is, for people. A function stays though its language is not read: a server may have it.
     * A table does not need its access method, which is set when the table is there: a method has a number of its own here, which what cannot do without it says as its ground.
     */
    static final String GROUND = """
            SELECT 'pg_class'::regclass::oid::bigint AS class, c.oid::bigint AS oid, 'foreign table ' || c.oid::regclass AS what FROM pg_class c
            WHERE c.relkind = 'f'
            UNION ALL SELECT 'pg_type'::regclass::oid::bigint, t.oid::bigint, 'base type ' || t.oid::regtype FROM pg_type t
            WHERE t.typtype = 'b' AND t.typelem = 0 AND t.oid >= 16384 AND @TYPE@
            UNION ALL SELECT 'pg_ts_parser'::regclass::oid::bigint, o.oid::bigint, 'text search parser ' || o.prsname FROM pg_ts_parser o
            WHERE o.oid >= 16384 AND @PARSER@
            UNION ALL SELECT 'pg_ts_template'::regclass::oid::bigint, o.oid::bigint, 'text search template ' || o.tmplname FROM pg_ts_template o
            WHERE o.oid >= 16384 AND @TEMPLATE@
            UNION ALL SELECT 'pg_opclass'::regclass::oid::bigint, o.oid::bigint, 'operator class ' || @NAME@ FROM pg_opclass o
            JOIN pg_namespace n ON n.oid = o.opcnamespace JOIN pg_opfamily f ON f.oid = o.opcfamily WHERE o.oid >= 16384 AND NOT (@OWN_FAMILY@) AND @OPCLASS@
            UNION ALL SELECT -6, o.oid::bigint, 'access method ' || quote_ident(o.amname) FROM pg_am o WHERE o.oid >= 16384 AND @METHOD@"""
            .replace("@TYPE@", PostgresqlObjectQueries.OWN.formatted("t", "pg_type"))
            .replace("@PARSER@", PostgresqlObjectQueries.OWN.formatted("o", "pg_ts_parser"))
            .replace("@TEMPLATE@", PostgresqlObjectQueries.OWN.formatted("o", "pg_ts_template"))
            .replace("@OPCLASS@", PostgresqlObjectQueries.OWN.formatted("o", "pg_opclass"))
            .replace("@METHOD@", PostgresqlObjectQueries.OWN.formatted("o", "pg_am"))
            .replace("@NAME@", PostgresqlObjectQueries.NAMED.formatted("o.opcname"))
            .replace("@OWN_FAMILY@", PostgresqlObjectQueries.OWN_FAMILY);

    /** What is drawn where its schema is read, and so is kept whatever it needs. */
    static final String DRAWN = "SELECT 'pg_class'::regclass::oid::bigint AS class, c.oid::bigint AS oid FROM pg_class c "
            + "WHERE c.relkind IN ('r', 'p', 'S') AND c.oid >= 16384 AND NOT " + PostgresqlTableQueries.IS_CHILD;

    /** What drawn tables have that needs something, asked as {@code class:oid:class:oid} of both: its {@code kind}, {@code nspname}, {@code name}, and for columns {@code type}. */
    static final String NEEDING = """
            SELECT DISTINCT u.link, n.nspname, format_type(a.atttypid, NULL) AS type,
              CASE WHEN k.oid IS NOT NULL THEN 'constraint' WHEN x.relkind IN ('i', 'I') THEN 'index' WHEN f.oid IS NOT NULL THEN 'default'
                WHEN a.attname IS NOT NULL THEN 'column' ELSE 'table' END AS kind,
              CASE WHEN x.relkind IN ('i', 'I') THEN x.relname WHEN k.oid IS NOT NULL THEN c.relname || ' ' || k.conname
                ELSE concat_ws('.', c.relname, a.attname, fa.attname) END AS name
            FROM unnest(?::text[]) u(link) JOIN pg_depend d ON d.classid = split_part(u.link, ':', 1)::oid AND d.objid = split_part(u.link, ':', 2)::oid
              AND d.refclassid = split_part(u.link, ':', 3)::oid AND d.refobjid = split_part(u.link, ':', 4)::oid
            LEFT JOIN pg_class x ON d.classid = 'pg_class'::regclass AND x.oid = d.objid LEFT JOIN pg_index i ON i.indexrelid = x.oid
            LEFT JOIN pg_constraint k ON d.classid = 'pg_constraint'::regclass AND k.oid = d.objid
            LEFT JOIN pg_attrdef f ON d.classid = 'pg_attrdef'::regclass AND f.oid = d.objid
            JOIN pg_class c ON c.oid = coalesce(i.indrelid, k.conrelid, f.adrelid, x.oid) JOIN pg_namespace n ON n.oid = c.relnamespace
            LEFT JOIN pg_attribute a ON a.attrelid = x.oid AND a.attnum = d.objsubid AND x.relkind NOT IN ('i', 'I') AND d.objsubid > 0
            LEFT JOIN pg_attribute fa ON fa.attrelid = f.adrelid AND fa.attnum = f.adnum
            ORDER BY kind, n.nspname, name, u.link""";

    private PostgresqlUncoveredQueries() {}
}
