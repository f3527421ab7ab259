package dev.crowfoot.adapter.jdbc;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is there and deliberately not read, by {@code kind}, {@code nspname} (or null), {@code name} and {@code reason}. Source: PostgreSQL manual, part "System Catalogs". */
final class PostgresqlUnreadQueries {

    /** What is read of a relation {@code c}: nothing of extensions, nor what Liquibase keeps its books in. */
    static final String OURS = PostgresqlObjectQueries.OWN.formatted("c", "pg_class")
            + " AND lower(c.relname) NOT IN ('databasechangelog', 'databasechangeloglock')";

    private static final String START =
            "SELECT NULL::text AS kind, NULL::name AS nspname, NULL::text AS name, NULL::text AS reason WHERE false";

    /** The catalogue tells everybody what there is; that is read. */
    private static final String NO_RIGHT = """
            SELECT 'schema', NULL, n.nspname, 'is not yours to use; its definitions were read from the catalogue, its rows cannot be'
            FROM pg_namespace n WHERE n.nspname = ANY (?) AND NOT has_schema_privilege(n.oid, 'USAGE')
            UNION ALL SELECT 'table', n.nspname, c.relname, 'its rows are not yours to read; its definition was'
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p', 'v', 'm') AND n.nspname = ANY (?)
              AND has_schema_privilege(n.oid, 'USAGE') AND NOT has_any_column_privilege(c.oid, 'SELECT') AND @OURS@""";

    private static final String STORAGE = """
            SELECT 'tablespace', n.nspname, c.relname || ' in ' || t.spcname, 'where data lies is not kept'
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_tablespace t ON t.oid = c.reltablespace
            WHERE n.nspname = ANY (?) AND c.relkind IN ('r', 'p', 'm', 'i', 'I')
            UNION ALL SELECT 'invalid index', n.nspname, x.relname, CASE WHEN h.inhparent IS NULL THEN 'read as a valid one'
                ELSE 'read as a valid one, and as no part of ' || h.inhparent::regclass END || '; PostgreSQL does not use it until it is rebuilt'
            FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid JOIN pg_namespace n ON n.oid = x.relnamespace
            LEFT JOIN (pg_inherits h JOIN pg_index p ON p.indexrelid = h.inhparent AND NOT p.indisvalid) ON h.inhrelid = x.oid WHERE NOT i.indisvalid AND x.relkind = 'i' AND n.nspname = ANY (?)
            UNION ALL SELECT 'attached index', n.nspname, x.relname, 'is a part of ' || p.relname
              || ', which is no key and not every partition has yet, and which has parts that belong to a key; all are made, apart'
            FROM pg_inherits h JOIN pg_class x ON x.oid = h.inhrelid JOIN pg_index i ON i.indexrelid = h.inhparent AND NOT i.indisvalid
            JOIN pg_class p ON p.oid = h.inhparent JOIN pg_namespace n ON n.oid = x.relnamespace WHERE n.nspname = ANY (?) AND @MIXED@
            UNION ALL SELECT 'large objects', NULL, count(*)::text, 'data is not kept' FROM pg_largeobject_metadata HAVING count(*) > 0"""
            .replace("@MIXED@", PostgresqlKeyQueries.MIXED);

    private static final String FOREIGN =
            """
            SELECT 'foreign table', n.nspname, c.relname, 'data of other servers is not covered' FROM pg_class c
            JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'f' AND n.nspname = ANY (?)
            UNION ALL SELECT 'foreign server', NULL, s.srvname, 'data of other servers is not covered' FROM pg_foreign_server s
            UNION ALL SELECT 'foreign data wrapper', NULL, w.fdwname, 'data of other servers is not covered' FROM pg_foreign_data_wrapper w
            WHERE NOT EXISTS (SELECT 1 FROM pg_depend e WHERE e.objid = w.oid AND e.classid = 'pg_foreign_data_wrapper'::regclass AND e.deptype = 'e')
            UNION ALL SELECT 'user mapping', NULL, u.usename || ' on ' || u.srvname, 'data of other servers is not covered' FROM pg_user_mappings u
            UNION ALL SELECT 'subscription', NULL, s.subname, 'replication is not covered' FROM pg_subscription s
            WHERE s.subdbid = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database())
            UNION ALL SELECT 'publication', NULL, p.pubname, 'replication is not covered' FROM pg_publication p
            UNION ALL SELECT 'event trigger', NULL, t.evtname, 'belongs to the whole database' FROM pg_event_trigger t
            WHERE NOT EXISTS (SELECT 1 FROM pg_depend e WHERE e.objid = t.oid AND e.classid = 'pg_event_trigger'::regclass AND e.deptype = 'e')""";

    private static final String PROGRAMS =
            """
            SELECT 'function in C', n.nspname, p.proname, 'belongs to a type that needs a library on the server' FROM pg_proc p
            JOIN pg_namespace n ON n.oid = p.pronamespace JOIN pg_language l ON l.oid = p.prolang
            WHERE @OF_BASE_TYPE@ AND p.prokind <> 'a' AND n.nspname = ANY (?) AND @PROC@
              AND NOT EXISTS (SELECT 1 FROM pg_depend i WHERE i.objid = p.oid AND i.classid = 'pg_proc'::regclass AND i.deptype = 'i')
            UNION ALL SELECT 'base type', n.nspname, t.typname, 'needs a library on the server' FROM pg_type t
            JOIN pg_namespace n ON n.oid = t.typnamespace WHERE t.typtype = 'b' AND t.typelem = 0 AND n.nspname = ANY (?) AND @TYPE@
            UNION ALL SELECT 'operator class', n.nspname, o.opcname, 'belongs to a family of another name, which is not covered' FROM pg_opclass o JOIN pg_namespace n ON n.oid = o.opcnamespace
            JOIN pg_opfamily f ON f.oid = o.opcfamily WHERE n.nspname = ANY (?) AND @OPCLASS@
              AND NOT (@OWN_FAMILY@)
            UNION ALL SELECT 'conversion', n.nspname, o.conname, 'is not covered' FROM pg_conversion o JOIN pg_namespace n ON n.oid = o.connamespace
            WHERE n.nspname = ANY (?)
            UNION ALL SELECT 'text search parser', n.nspname, o.prsname, 'needs a library on the server' FROM pg_ts_parser o
            JOIN pg_namespace n ON n.oid = o.prsnamespace WHERE n.nspname = ANY (?) AND @PARSER@
            UNION ALL SELECT 'access method', NULL, o.amname, 'belongs to the whole database' FROM pg_am o WHERE o.oid >= 16384 AND @METHOD@
            UNION ALL SELECT 'text search template', n.nspname, o.tmplname, 'needs a library on the server' FROM pg_ts_template o
            JOIN pg_namespace n ON n.oid = o.tmplnamespace WHERE n.nspname = ANY (?) AND @TEMPLATE@
            UNION ALL SELECT 'language', NULL, l.lanname, 'belongs to the whole database' FROM pg_language l WHERE l.oid >= 16384 AND @LANGUAGE@"""
                    .replace("@OF_BASE_TYPE@", PostgresqlObjectQueries.OF_BASE_TYPE)
                    .replace("@OWN_FAMILY@", PostgresqlObjectQueries.OWN_FAMILY)
                    .replace("@PROC@", PostgresqlObjectQueries.OWN.formatted("p", "pg_proc"))
                    .replace("@TYPE@", PostgresqlObjectQueries.OWN.formatted("t", "pg_type"))
                    .replace("@OPCLASS@", PostgresqlObjectQueries.OWN.formatted("o", "pg_opclass"))
                    .replace("@PARSER@", PostgresqlObjectQueries.OWN.formatted("o", "pg_ts_parser"))
                    .replace("@TEMPLATE@", PostgresqlObjectQueries.OWN.formatted("o", "pg_ts_template"))
                    .replace("@METHOD@", PostgresqlObjectQueries.OWN.formatted("o", "pg_am"))
                    .replace("@LANGUAGE@", PostgresqlObjectQueries.OWN.formatted("l", "pg_language"));

    private PostgresqlUnreadQueries() {}

    /** All of it, for that major version and a database with those features. */
    static String all(int major, Set<PostgresqlFeature> present) {
        return Stream.of(List.of(START), PostgresqlRightsQueries.all(present), List.of(NO_RIGHT, STORAGE, FOREIGN, PROGRAMS),
                PostgresqlUnreadPartQueries.all(major, present)).flatMap(List::stream).collect(Collectors.joining("\nUNION ALL "))
                .replace("@OURS@", OURS) + "\nORDER BY 1, 2, 3, 4";
    }
}
