package dev.crowfoot.adapter.jdbc;

import java.util.List;

/** What PostgreSQL does by itself when tables are used: triggers, rules, policies and statistics. Rows as in {@link PostgresqlObjectQueries}. */
final class PostgresqlRuleQueries {

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

    /** The query. */
    static final String ALL = PostgresqlObjectQueries.withNames(List.of(TRIGGERS, RULES, POLICIES, STATISTICS))
            .replace("@OF_TABLES@", PostgresqlTableQueries.OF_TABLES)
            .replace("@GCOMMENT@", PostgresqlObjectQueries.COMMENT.formatted("g", "pg_trigger"))
            .replace("@RCOMMENT@", PostgresqlObjectQueries.COMMENT.formatted("r", "pg_rewrite"))
            .replace("@PCOMMENT@", PostgresqlObjectQueries.COMMENT.formatted("o", "pg_policy"))
            .replace("@SCOMMENT@", PostgresqlObjectQueries.COMMENT.formatted("s", "pg_statistic_ext"));

    private PostgresqlRuleQueries() {}
}
