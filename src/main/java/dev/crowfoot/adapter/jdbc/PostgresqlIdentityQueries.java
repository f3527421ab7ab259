package dev.crowfoot.adapter.jdbc;

import java.util.List;

/** The sequences behind identity columns: their names and comments. Rows as in {@link PostgresqlObjectQueries}, with the placeholders of {@link PostgresqlSettingQueries}. */
final class PostgresqlIdentityQueries {

    /** The sequence {@code s} of an identity column {@code a} of a table {@code c}. */
    static final String OF_IDENTITY =
            """
            pg_sequence q JOIN pg_depend o ON o.objid = q.seqrelid JOIN pg_class s ON s.oid = q.seqrelid JOIN pg_class c ON c.oid = o.refobjid
            JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = o.refobjsubid""";
    static final String IS_IDENTITY =
            "o.classid = 'pg_class'::regclass AND o.refclassid = 'pg_class'::regclass AND o.deptype = 'i'";

    /** Does something with the sequence of an identity column, whatever its name. */
    private static final String EACH_SEQUENCE = """
            E'DO $each$\\nDECLARE named text;\\nBEGIN\\n    FOR named IN SELECT d.objid::regclass FROM pg_depend d JOIN pg_attribute a ON a.attrelid = d.refobjid '
              || 'AND a.attnum = d.refobjsubid WHERE d.classid = ''pg_class''::regclass AND d.deptype = ''i'' AND a.attname = ' || quote_literal(a.attname)
              || ' AND d.refobjid = to_regclass(' || quote_literal(c.oid::regclass) || E') LOOP\\n        EXECUTE format(' || quote_literal(%s)
              || E', named);\\n    END LOOP;\\nEND\\n$each$'""";

    /** What the server calls it first, unless the names are long. */
    static final String USUAL = "(left(c.relname || '_' || a.attname, 59) || '_seq')";

    /** Whether the sequence, whose name is not its own usual one, has the name that another's usually is; the list is made once for all sequences. */
    private static final String IS_ANOTHERS_NAME = """
            ((c.relnamespace, s.relname::text) IN (SELECT ec.relnamespace, left(ec.relname || '_' || ea.attname, 59) || '_seq'
              FROM pg_depend e JOIN pg_class ec ON ec.oid = e.refobjid JOIN pg_attribute ea ON ea.attrelid = ec.oid AND ea.attnum = e.refobjsubid
              WHERE e.classid = 'pg_class'::regclass AND e.refclassid = 'pg_class'::regclass AND e.deptype = 'i'))""";

    /** Whether what the catalogue knows uses the sequence, or a function's text has its name in it, which would be another's sequence otherwise. */
    private static final String IS_USED = """
            (EXISTS (SELECT 1 FROM pg_depend u WHERE u.refclassid = 'pg_class'::regclass AND u.refobjid = s.oid AND u.deptype = 'n')
              OR (@IS_ANOTHERS_NAME@ AND EXISTS (SELECT 1 FROM pg_proc p WHERE p.oid >= 16384 AND strpos(p.prosrc, s.relname) > 0)))""";

    /** Gives the sequence of an identity column a name; another's that has it gets the former name of this one. */
    private static final String SWAP =
            """
            E'DO $each$\\nDECLARE mine regclass;\\n    held regclass;\\n    former name;\\nBEGIN\\n    FOR mine, former IN SELECT s.oid, s.relname FROM pg_depend d '
              || 'JOIN pg_class s ON s.oid = d.objid JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid '
              || 'WHERE d.classid = ''pg_class''::regclass AND d.deptype = ''i'' AND a.attname = ' || quote_literal(a.attname)
              || ' AND d.refobjid = to_regclass(' || quote_literal(c.oid::regclass) || ') AND s.relname <> ' || quote_literal(@NAME@)
              || E' LOOP\\n        held := (SELECT d.objid FROM pg_depend d WHERE d.classid = ''pg_class''::regclass AND d.deptype = ''i'' AND d.objid = to_regclass('
              || quote_literal(@QUALIFIED@) || E'));\\n        IF held IS NOT NULL THEN\\n            EXECUTE format(''ALTER SEQUENCE %s RENAME TO crowfoot_held'', held);\\n        END IF;\\n'
              || E'        EXECUTE format(''ALTER SEQUENCE %s RENAME TO %I'', mine, ' || quote_literal(@NAME@)
              || E');\\n        IF held IS NOT NULL THEN\\n            EXECUTE format(''ALTER SEQUENCE %s RENAME TO %I'', held, former);\\n        END IF;\\n    END LOOP;\\nEND\\n$each$'"""
                    .replace("@QUALIFIED@", PostgresqlObjectQueries.NAMED.formatted("@NAME@"));

    /**
     * Names of sequences behind identity columns: those that cannot be the server's own choice, and others where something is known that uses them. The rest would be noise after each renaming of a
     * table or a column.
     */
    private static final String NAMES =
            """
            SELECT 'pg_class'::regclass::oid::bigint, s.oid::bigint, 'setting', n.nspname, s.relname::text,
              CASE WHEN @IS_ANOTHERS_NAME@ THEN @SWAPPED@ ELSE @NAMED@ END, CASE WHEN @IS_ANOTHERS_NAME@ THEN @SWAPPED_BACK@ ELSE @RENAMED@ END, NULL, ARRAY[@TABLE@]
            FROM @OF_IDENTITY@ WHERE @IS_IDENTITY@ AND @OF_TABLES@ AND (s.relname !~ '_seq[0-9]*$' OR (s.relname <> @USUAL@ AND @IS_USED@))"""
                    .replace("@SWAPPED@", SWAP.replace("@NAME@", "s.relname")).replace("@SWAPPED_BACK@", SWAP.replace("@NAME@", USUAL))
                    .replace("@NAMED@",
                            EACH_SEQUENCE.formatted("'ALTER SEQUENCE %s RENAME TO ' || replace(quote_ident(s.relname), '%', '%%')"))
                    .replace("@RENAMED@",
                            EACH_SEQUENCE.formatted("'ALTER SEQUENCE %s RENAME TO ' || replace(quote_ident(@USUAL@), '%', '%%')"));

    private static final String COMMENTS = """
            SELECT 0, 0, 'comment', n.nspname, c.relname || '.' || a.attname || ' sequence', @SAID@, @UNSAID@, NULL,
              ARRAY[@TABLE@, 'pg_class'::regclass::oid::bigint || ':' || s.oid::bigint]
            FROM @OF_IDENTITY@ JOIN pg_description d ON d.objoid = s.oid AND d.classoid = 'pg_class'::regclass
            WHERE @IS_IDENTITY@ AND @OF_TABLES@"""
            .replace("@SAID@", EACH_SEQUENCE.formatted("'COMMENT ON SEQUENCE %s IS ' || replace(quote_literal(d.description), '%', '%%')"))
            .replace("@UNSAID@", EACH_SEQUENCE.formatted("'COMMENT ON SEQUENCE %s IS NULL'"));

    /** Both. */
    static final List<PostgresqlPart> ALL =
            List.of(PostgresqlPart.of(filled(NAMES), PostgresqlFeature.IDENTITY_NAMES), PostgresqlPart.of(filled(COMMENTS)));

    /**
     * Names that may be the server's, of which nothing is known that uses them: those that no renaming of a table or a column alone explains, and those that a function's text has in it. Rows as in
     * {@link PostgresqlUnreadQueries}.
     */
    static final PostgresqlPart NOT_KEPT = PostgresqlPart.of(filled("""
            SELECT 'name of a sequence', n.nspname, s.relname, 'is behind ' || c.relname || '.' || a.attname
              || coalesce('; the text of ' || f.name || ' mentions that name', '; nothing that is known here uses that name') || ', and it is not kept'
            FROM @OF_IDENTITY@ LEFT JOIN LATERAL (SELECT min(p.proname) AS name FROM pg_proc p
              WHERE s.relname <> @USUAL@ AND p.oid >= 16384 AND strpos(p.prosrc, s.relname) > 0) f ON true
            WHERE @IS_IDENTITY@ AND n.nspname = ANY (?) AND @OURS@ AND s.relname ~ '_seq[0-9]*$' AND s.relname <> @USUAL@ AND NOT @IS_USED@
              AND (f.name IS NOT NULL OR (octet_length(c.relname || a.attname) < 58 AND NOT starts_with(s.relname, c.relname || '_')
                AND right(regexp_replace(s.relname, '_seq[0-9]*$', ''), length(a.attname) + 1) <> '_' || a.attname))"""),
            PostgresqlFeature.IDENTITY_NAMES);

    private PostgresqlIdentityQueries() {}

    private static String filled(String query) {
        return query.replace("@OF_IDENTITY@", OF_IDENTITY).replace("@IS_IDENTITY@", IS_IDENTITY).replace("@USUAL@", USUAL)
                .replace("@IS_USED@", IS_USED).replace("@IS_ANOTHERS_NAME@", IS_ANOTHERS_NAME);
    }
}
