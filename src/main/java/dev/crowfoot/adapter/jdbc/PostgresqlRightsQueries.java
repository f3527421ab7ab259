package dev.crowfoot.adapter.jdbc;

import java.util.List;
import java.util.Set;

/**
 * Whose what is and who may do what with it, which is not kept and therefore named object by object. Rows as in {@link PostgresqlUnreadQueries}. Source: PostgreSQL manual, section
 * "Privileges".
 */
final class PostgresqlRightsQueries {

    /** What relations and schemas are, whose they are, what rights are given, and what rights those have that nobody has touched. */
    private static final String RELATIONS = """
            SELECT CASE c.relkind WHEN 'S' THEN 'sequence' WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' ELSE 'table' END AS what,
              n.nspname AS nspname, c.relname::text AS name, CASE WHEN c.relkind <> 'S' OR NOT EXISTS (SELECT 1 FROM pg_depend o WHERE o.objid = c.oid
                AND o.classid = 'pg_class'::regclass AND o.refclassid = 'pg_class'::regclass AND o.deptype IN ('a', 'i')) THEN c.relowner END AS owner,
              c.relacl AS acl, acldefault(CASE c.relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", c.relowner) AS base, false AS definer
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S') AND n.nspname = ANY (?) AND (c.relacl IS NOT NULL OR c.relowner <> @ME@) AND @OURS@
            UNION ALL SELECT 'schema', NULL, n.nspname, CASE WHEN n.oid >= 16384 OR pg_get_userbyid(n.nspowner) NOT IN ('pg_database_owner',
                pg_get_userbyid(10)) THEN n.nspowner END, n.nspacl, coalesce((SELECT i.initprivs FROM pg_init_privs i WHERE i.objoid = n.oid
                AND i.classoid = 'pg_namespace'::regclass), acldefault('n', n.nspowner)), false
            FROM pg_namespace n WHERE n.nspname = ANY (?)""".replace("@OURS@", PostgresqlUnreadQueries.OURS);

    private static final String COLUMNS = """
            SELECT 'column', n.nspname, c.relname || '.' || a.attname, NULL, a.attacl, acldefault('c', c.relowner), false
            FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE a.attacl IS NOT NULL AND NOT a.attisdropped AND c.relkind IN ('r', 'p', 'v', 'm') AND n.nspname = ANY (?) AND @OURS@"""
            .replace("@OURS@", PostgresqlUnreadQueries.OURS);

    private static final String ROUTINES_AND_TYPES =
            """
            SELECT CASE p.prokind WHEN 'p' THEN 'procedure' WHEN 'a' THEN 'aggregate' ELSE 'function' END, n.nspname,
              p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')', p.proowner, p.proacl, acldefault('f', p.proowner), p.prosecdef
            FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = ANY (?) AND @PROC@
              AND NOT EXISTS (SELECT 1 FROM pg_depend i WHERE i.objid = p.oid AND i.classid = 'pg_proc'::regclass AND i.deptype = 'i')
            UNION ALL SELECT CASE t.typtype WHEN 'd' THEN 'domain' ELSE 'type' END, n.nspname, t.typname, t.typowner, t.typacl, acldefault('T', t.typowner), false
            FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace LEFT JOIN pg_class c ON c.oid = t.typrelid
            WHERE n.nspname = ANY (?) AND @TYPE@ AND t.typtype IN ('b', 'c', 'd', 'e', 'r') AND t.typelem = 0 AND coalesce(c.relkind, 'c') = 'c\'"""
                    .replace("@PROC@", PostgresqlObjectQueries.OWN.formatted("p", "pg_proc"))
                    .replace("@TYPE@", PostgresqlObjectQueries.OWN.formatted("t", "pg_type"));

    /** What can only have an owner. */
    private static final String OTHERS =
            String.join("\nUNION ALL ", owned("operator", "pg_operator", "opr"), owned("operator class", "pg_opclass", "opc"),
                    owned("collation", "pg_collation", "coll"), owned("text search configuration", "pg_ts_config", "cfg"),
                    owned("text search dictionary", "pg_ts_dict", "dict"), owned("statistics", "pg_statistic_ext", "stx"));

    private static final String ME = "(SELECT quote_ident(current_user)::regrole::oid)";

    /** A function that runs with its owner's rights is the one that must not become everybody's. */
    private static final String OBJECTS =
            """
            SELECT v.kind, o.nspname, o.name, v.reason
            FROM (SELECT * FROM (@OBJECTS@) u WHERE u.acl IS NOT NULL OR u.owner <> @ME@) o
            LEFT JOIN LATERAL (SELECT string_agg(r.text, '; ' ORDER BY r.text) AS text, bool_or(r.hidden) AS hidden FROM (
                SELECT string_agg(coalesce(a.privilege_type, b.privilege_type) || CASE WHEN a.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END, ', '
                    ORDER BY coalesce(a.privilege_type, b.privilege_type)) || CASE WHEN a.grantee IS NULL THEN ' not to ' ELSE ' to ' END
                    || CASE coalesce(a.grantee, b.grantee) WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(coalesce(a.grantee, b.grantee)) END AS text,
                  bool_or(a.grantee IS NULL AND b.grantee = 0) AS hidden
                FROM aclexplode(o.acl) a FULL JOIN aclexplode(o.base) b ON b.grantee = a.grantee AND b.privilege_type = a.privilege_type
                WHERE a.grantee IS NULL OR b.grantee IS NULL GROUP BY a.grantee IS NULL, coalesce(a.grantee, b.grantee)) r) g ON o.acl IS NOT NULL
            CROSS JOIN LATERAL (VALUES
              ('owner of ' || o.what, 'belongs to ' || pg_get_userbyid(o.owner) || '; what is made elsewhere belongs to whoever makes it',
                coalesce(o.owner <> @ME@, false)),
              (CASE WHEN o.definer AND g.hidden THEN 'protected ' ELSE 'rights on ' END || o.what, g.text || CASE WHEN o.definer AND g.hidden
                THEN '; it runs with its owner''s rights, and made elsewhere it is for PUBLIC until you revoke that' ELSE '; rights are not kept' END, g.text IS NOT NULL)
            ) AS v(kind, reason, is_so) WHERE v.is_so""";

    /** Those for one schema add to what is usual, those for all change it. */
    private static final String DEFAULTS =
            """
            SELECT 'default privileges', n.nspname, pg_get_userbyid(a.defaclrole)::text, 'for ' || CASE a.defaclobjtype WHEN 'r' THEN 'tables' WHEN 'S' THEN 'sequences'
                WHEN 'f' THEN 'functions' WHEN 'T' THEN 'types' WHEN 'n' THEN 'schemas' ELSE 'large objects' END
                || CASE WHEN n.oid IS NULL THEN ' in every schema' ELSE '' END || '; rights are not kept'
            FROM pg_default_acl a LEFT JOIN pg_namespace n ON n.oid = a.defaclnamespace WHERE n.oid IS NULL OR n.nspname = ANY (?)""";

    private static final String ROLES =
            """
            SELECT 'role', NULL, r.rolname::text, 'policies are for it: a server that has no such role refuses ' || string_agg(DISTINCT o.polname || ' on ' || c.relname, ', ')
            FROM pg_policy o JOIN pg_class c ON c.oid = o.polrelid JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_roles r ON r.oid = ANY (o.polroles)
            WHERE r.rolname !~ '^pg_' AND n.nspname = ANY (?) AND @OURS@ GROUP BY r.rolname""".replace("@OURS@",
                    PostgresqlUnreadQueries.OURS);

    private static final List<PostgresqlPart> PARTS = List.of(PostgresqlPart.of(RELATIONS), PostgresqlPart.of(ROUTINES_AND_TYPES),
            PostgresqlPart.of(OTHERS), PostgresqlPart.of(COLUMNS, PostgresqlFeature.COLUMN_RIGHTS));

    private PostgresqlRightsQueries() {}

    /** The queries, for a database with those features. */
    static List<String> all(Set<PostgresqlFeature> present) {
        return List.of(OBJECTS.replace("@OBJECTS@", String.join("\nUNION ALL ", PostgresqlPart.of(PARTS, present))).replace("@ME@", ME),
                DEFAULTS, ROLES);
    }

    private static String owned(String what, String catalogue, String prefix) {
        return ("SELECT '%1$s', n.nspname, o.%3$sname, o.%3$sowner, NULL, NULL, false FROM %2$s o JOIN pg_namespace n ON n.oid = o.%3$snamespace "
                + "WHERE n.nspname = ANY (?) AND ").formatted(what, catalogue, prefix)
                + PostgresqlObjectQueries.OWN.formatted("o", catalogue);
    }
}
