package dev.crowfoot.adapter.jdbc;

import java.util.List;

/** The sequences behind identity columns: their names and comments. Rows as in {@link PostgresqlObjectQueries}, with the placeholders of {@link PostgresqlSettingQueries}. */
final class PostgresqlIdentityQueries {

    /** How all of these begin. */
    static final String BLOCK = "DO $each$";

    /** The sequence {@code s} of an identity column {@code a} of a table {@code c}. */
    static final String OF_IDENTITY =
            """
            pg_sequence q JOIN pg_depend o ON o.objid = q.seqrelid JOIN pg_class s ON s.oid = q.seqrelid JOIN pg_class c ON c.oid = o.refobjid
            JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = o.refobjsubid""";
    static final String IS_IDENTITY =
            "o.classid = 'pg_class'::regclass AND o.refclassid = 'pg_class'::regclass AND o.deptype = 'i'";

    /** Does something with the sequence of an identity column, whatever its name. */
    private static final String EACH_SEQUENCE = "E'" + BLOCK + """
            \\nDECLARE named text;\\nBEGIN\\n    FOR named IN SELECT d.objid::regclass FROM pg_depend d JOIN pg_attribute a ON a.attrelid = d.refobjid '
              || 'AND a.attnum = d.refobjsubid WHERE d.classid = ''pg_class''::regclass AND d.deptype = ''i'' AND a.attname = ' || quote_literal(a.attname)
              || ' AND d.refobjid = to_regclass(' || quote_literal(c.oid::regclass) || E') LOOP\\n        EXECUTE format(' || quote_literal(%s)
              || E', named);\\n    END LOOP;\\nEND\\n$each$'""";

    /** What the server calls it unless that name is taken: of a long name its part, of two their halves (source: PostgreSQL's {@code makeObjectName}, which counts bytes). */
    static final String USUAL = "(left(c.relname, greatest(29, 58 - octet_length(a.attname))) || '_' "
            + "|| left(a.attname, greatest(29, 58 - octet_length(c.relname))) || '_seq')";

    /** Gives the sequence of an identity column a name that a server may have chosen for another; that other then gets the former name of this one. */
    private static final String SWAP =
            "E'" + BLOCK
                    + """
            \\nDECLARE mine regclass;\\n    held regclass;\\n    former name;\\nBEGIN\\n    FOR mine, former IN SELECT s.oid, s.relname FROM pg_depend d '
              || 'JOIN pg_class s ON s.oid = d.objid JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid '
              || 'WHERE d.classid = ''pg_class''::regclass AND d.deptype = ''i'' AND a.attname = ' || quote_literal(a.attname)
              || ' AND d.refobjid = to_regclass(' || quote_literal(c.oid::regclass) || ') AND s.relname <> ' || quote_literal(@NAME@)
              || E' LOOP\\n        held := (SELECT d.objid FROM pg_depend d WHERE d.classid = ''pg_class''::regclass AND d.deptype = ''i'' AND d.objid = to_regclass('
              || quote_literal(@QUALIFIED@) || E'));\\n        IF held IS NOT NULL THEN\\n            EXECUTE format(''ALTER SEQUENCE %s RENAME TO crowfoot_held'', held);\\n        END IF;\\n'
              || E'        EXECUTE format(''ALTER SEQUENCE %s RENAME TO %I'', mine, ' || quote_literal(@NAME@)
              || E');\\n        IF held IS NOT NULL THEN\\n            EXECUTE format(''ALTER SEQUENCE %s RENAME TO %I'', held, former);\\n        END IF;\\n    END LOOP;\\nEND\\n$each$'"""
                            .replace("@QUALIFIED@", PostgresqlObjectQueries.NAMED.formatted("@NAME@"));

    private static final String NAMES =
            """
            SELECT 'pg_class'::regclass::oid::bigint, s.oid::bigint, 'setting', n.nspname, s.relname::text,
              CASE WHEN s.relname ~ '_seq[0-9]*$' THEN @SWAPPED@ ELSE @NAMED@ END, CASE WHEN s.relname ~ '_seq[0-9]*$' THEN @SWAPPED_BACK@ ELSE @RENAMED@ END, NULL, ARRAY[@TABLE@]
            FROM @OF_IDENTITY@ WHERE @IS_IDENTITY@ AND @OF_TABLES@ AND s.relname <> @USUAL@"""
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

    private PostgresqlIdentityQueries() {}

    private static String filled(String query) {
        return query.replace("@OF_IDENTITY@", OF_IDENTITY).replace("@IS_IDENTITY@", IS_IDENTITY).replace("@USUAL@", USUAL);
    }
}
