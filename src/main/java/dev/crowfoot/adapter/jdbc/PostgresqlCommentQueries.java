package dev.crowfoot.adapter.jdbc;

/** Comments on parts of what is kept as SQL. Rows as in {@link PostgresqlObjectQueries}, with the placeholders of {@link PostgresqlSettingQueries}. */
final class PostgresqlCommentQueries {

    private static final String COMMENTS = """
            SELECT 0, 0, 'comment', n.nspname, 'schema ' || n.nspname, 'COMMENT ON SCHEMA ' || quote_ident(n.nspname) || ' IS '
                || quote_literal(d.description), 'COMMENT ON SCHEMA ' || quote_ident(n.nspname) || ' IS '
                || CASE n.nspname WHEN 'public' THEN '''standard public schema''' ELSE 'NULL' END, NULL, ARRAY[]::text[]
            FROM pg_description d JOIN pg_namespace n ON n.oid = d.objoid AND d.classoid = 'pg_namespace'::regclass
            WHERE n.nspname = ANY (?) AND NOT (n.nspname = 'public' AND d.description = 'standard public schema')
            UNION ALL SELECT 0, 0, 'comment', n.nspname, 'schema ' || n.nspname, 'COMMENT ON SCHEMA ' || quote_ident(n.nspname) || ' IS NULL',
              'COMMENT ON SCHEMA ' || quote_ident(n.nspname) || ' IS NULL', NULL, ARRAY[]::text[]
            FROM pg_namespace n WHERE n.nspname = ANY (?) AND n.nspname <> current_schema() AND NOT EXISTS (SELECT 1 FROM pg_class c
                WHERE c.relnamespace = n.oid) AND NOT EXISTS (SELECT 1 FROM pg_type t WHERE t.typnamespace = n.oid)
              AND NOT EXISTS (SELECT 1 FROM pg_proc p WHERE p.pronamespace = n.oid) AND obj_description(n.oid, 'pg_namespace') IS NULL
            UNION ALL SELECT 0, 0, 'comment', n.nspname, c.relname || '.' || a.attname, 'COMMENT ON COLUMN ' || @COLUMN@ || ' IS '
                || quote_literal(d.description), 'COMMENT ON COLUMN ' || @COLUMN@ || ' IS NULL', NULL,
              ARRAY[CASE c.relkind WHEN 'c' THEN 'pg_type'::regclass::oid::bigint || ':' || c.reltype::bigint ELSE @TABLE@ END]
            FROM pg_description d JOIN pg_class c ON c.oid = d.objoid JOIN pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = d.objsubid
            WHERE d.classoid = 'pg_class'::regclass AND d.objsubid > 0 AND n.nspname = ANY (?) AND NOT a.attisdropped
              AND (c.relkind IN ('v', 'm', 'c') OR (c.relkind IN ('r', 'p') AND @CHILD@))
            UNION ALL SELECT 0, 0, 'comment', n.nspname, c.relname || ' ' || k.conname, 'COMMENT ON CONSTRAINT ' || quote_ident(k.conname) || ' ON '
                || c.oid::regclass || ' IS ' || quote_literal(d.description),
              'COMMENT ON CONSTRAINT ' || quote_ident(k.conname) || ' ON ' || c.oid::regclass || ' IS NULL', NULL,
              ARRAY[@TABLE@, 'pg_constraint'::regclass::oid::bigint || ':' || k.oid::bigint]
                || ARRAY(SELECT 'pg_trigger'::regclass::oid::bigint || ':' || g.oid::bigint FROM pg_trigger g WHERE k.contype = 't' AND g.tgconstraint = k.oid)
            FROM pg_description d JOIN pg_constraint k ON k.oid = d.objoid AND d.classoid = 'pg_constraint'::regclass
            JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = ANY (?) AND (k.contype = 't' OR @SPECIAL@ OR (@CHILD@ AND k.contype <> 'n')
              OR (k.contype = 'f' AND EXISTS (SELECT 1 FROM pg_inherits h WHERE h.inhrelid = k.confrelid)))
            UNION ALL SELECT 0, 0, 'comment', n.nspname, c.relname || ' index ' || x.relname, 'COMMENT ON INDEX ' || x.oid::regclass || ' IS '
                || quote_literal(d.description), 'COMMENT ON INDEX ' || x.oid::regclass || ' IS NULL', NULL,
              ARRAY[@TABLE@, 'pg_constraint'::regclass::oid::bigint || ':' || k.oid::bigint]
            FROM pg_description d JOIN pg_class x ON x.oid = d.objoid AND d.classoid = 'pg_class'::regclass AND d.objsubid = 0
            JOIN pg_constraint k ON k.conindid = x.oid AND k.contype IN ('p', 'u', 'x') JOIN pg_class c ON c.oid = k.conrelid
            JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = ANY (?)
            UNION ALL SELECT 0, 0, 'comment', n.nspname, t.typname || ' ' || k.conname, 'COMMENT ON CONSTRAINT ' || quote_ident(k.conname)
                || ' ON DOMAIN ' || t.oid::regtype || ' IS ' || quote_literal(d.description),
              'COMMENT ON CONSTRAINT ' || quote_ident(k.conname) || ' ON DOMAIN ' || t.oid::regtype || ' IS NULL', NULL,
              ARRAY['pg_type'::regclass::oid::bigint || ':' || t.oid::bigint, 'pg_constraint'::regclass::oid::bigint || ':' || k.oid::bigint]
            FROM pg_description d JOIN pg_constraint k ON k.oid = d.objoid AND d.classoid = 'pg_constraint'::regclass
            JOIN pg_type t ON t.oid = k.contypid JOIN pg_namespace n ON n.oid = t.typnamespace WHERE n.nspname = ANY (?)"""
            .replace("@COLUMN@", "c.oid::regclass || '.' || quote_ident(a.attname)");

    /** On what has no statement of its own here to go with: a multirange, an operator class. */
    private static final String COMMENTS_ON_PARTS = """
            SELECT 0, 0, 'comment', n.nspname, t.typname::text, 'COMMENT ON TYPE ' || t.oid::regtype || ' IS ' || quote_literal(d.description),
              'COMMENT ON TYPE ' || t.oid::regtype || ' IS NULL', NULL, ARRAY['pg_type'::regclass::oid::bigint || ':' || r.rngtypid::bigint]
            FROM pg_range r JOIN pg_type t ON t.oid = r.rngmultitypid JOIN pg_namespace n ON n.oid = t.typnamespace
            JOIN pg_description d ON d.objoid = t.oid AND d.classoid = 'pg_type'::regclass WHERE n.nspname = ANY (?) AND @OWN_RANGE@
            UNION ALL SELECT 0, 0, 'comment', n.nspname, 'operator class ' || o.opcname, 'COMMENT ON OPERATOR CLASS ' || @OPCLASS@ || ' IS ' || quote_literal(d.description),
              'COMMENT ON OPERATOR CLASS ' || @OPCLASS@ || ' IS NULL', NULL, ARRAY['pg_opclass'::regclass::oid::bigint || ':' || o.oid::bigint]
            FROM pg_opclass o JOIN pg_namespace n ON n.oid = o.opcnamespace JOIN pg_am m ON m.oid = o.opcmethod
            JOIN pg_description d ON d.objoid = o.oid AND d.classoid = 'pg_opclass'::regclass
            WHERE n.nspname = ANY (?) AND @OWN_CLASS@ AND @OWN_FAMILY@"""
            .replace("@OWN_RANGE@", PostgresqlObjectQueries.OWN.formatted("t", "pg_type"))
            .replace("@OPCLASS@", PostgresqlObjectQueries.NAMED.formatted("o.opcname") + " || ' USING ' || quote_ident(m.amname)")
            .replace("@OWN_CLASS@", PostgresqlObjectQueries.OWN.formatted("o", "pg_opclass"))
            .replace("@OWN_FAMILY@",
                    "EXISTS (SELECT 1 FROM pg_opfamily f WHERE f.oid = o.opcfamily AND " + PostgresqlObjectQueries.OWN_FAMILY + ")");

    /** All of them. */
    static final String ALL = COMMENTS + "\nUNION ALL " + COMMENTS_ON_PARTS;

    private PostgresqlCommentQueries() {}
}
