package dev.crowfoot.adapter.jdbc;

import java.util.List;

/**
 * Names that people gave to NOT NULLs, and comments on those, which version 18 has and a drawn column cannot say. Rows as in {@link PostgresqlObjectQueries}. They are said by the column, so that a server that keeps no such
 * names has nothing to do and the name that the server gave does not matter.
 */
final class PostgresqlNotNullQueries {

    /** How all of these begin. */
    static final String BLOCK = "DO $not_null$";

    /** A NOT NULL {@code k} of a table {@code c} that is no more than a property of its column {@code a}. */
    private static final String OF_COLUMNS =
            """
            pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.conkey[1]""";
    private static final String IS_NOT_NULL = "k.contype = 'n' AND c.relkind IN ('r', 'p') AND NOT @SPECIAL@ AND @OF_TABLES@";

    /** Does something with the NOT NULL of a column, whatever its name; with {@code %1$s} for what, and {@code %2$s} for when not. */
    private static final String EACH = "E'" + BLOCK + """
            \\nDECLARE named name;\\nBEGIN\\n    FOR named IN SELECT k.conname FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1] '
              || 'WHERE k.contype = ''n'' AND a.attname = ' || quote_literal(a.attname) || ' AND k.conrelid = to_regclass(' || quote_literal(c.oid::regclass) || ')%2$s'
              || E' LOOP\\n        EXECUTE format(' || quote_literal(%1$s) || E', named);\\n    END LOOP;\\nEND\\n$not_null$'""";
    private static final String RENAME =
            "'ALTER TABLE ' || replace(c.oid::regclass::text, '%%', '%%%%') || ' RENAME CONSTRAINT %%I TO ' || replace(quote_ident(%s), '%%', '%%%%')";
    private static final String COMMENT =
            "'COMMENT ON CONSTRAINT %%I ON ' || replace(c.oid::regclass::text, '%%', '%%%%') || ' IS ' || %s";

    /** What the server calls it now, unless the names are long. */
    private static final String USUAL = "(left(c.relname || '_' || a.attname, 54) || '_not_null')";

    /** What the server may have called it, under whatever names the table and the column had. */
    private static final String LIKE_THE_SERVERS = "k.conname ~ '_not_null[0-9]*$'";

    private static final String NAMES = """
            SELECT 'pg_constraint'::regclass::oid::bigint, k.oid::bigint, 'setting', n.nspname, c.relname || '.' || k.conname, @NAMED@, @UNNAMED@, NULL, ARRAY[@TABLE@]
            FROM @OF_COLUMNS@ WHERE CASE WHEN k.contype <> 'n' OR right(k.conname, 9) = '_not_null' THEN false ELSE NOT @LIKE_THE_SERVERS@ END AND @IS_NOT_NULL@
              AND NOT @CHILD@"""
            .replace("@NAMED@",
                    EACH.formatted(RENAME.formatted("k.conname"), " AND k.conname <> ' || quote_literal(k.conname) || '"))
            .replace("@UNNAMED@", EACH.formatted(RENAME.formatted(USUAL), ""))
            .replace("@LIKE_THE_SERVERS@", LIKE_THE_SERVERS);

    private static final String COMMENTS = """
            SELECT 0, 0, 'comment', n.nspname, c.relname || '.' || a.attname || ' not null', @SAID@, @UNSAID@, NULL, ARRAY[@TABLE@]
            FROM @OF_COLUMNS@ JOIN pg_description d ON d.objoid = k.oid AND d.classoid = 'pg_constraint'::regclass WHERE @IS_NOT_NULL@"""
            .replace("@SAID@", EACH.formatted(COMMENT.formatted("replace(quote_literal(d.description), '%', '%%')"), ""))
            .replace("@UNSAID@", EACH.formatted(COMMENT.formatted("'NULL'"), ""));

    /** Both, with the placeholders of {@link PostgresqlSettingQueries}. */
    static final List<PostgresqlPart> ALL =
            List.of(PostgresqlPart.of(filled(NAMES), PostgresqlFeature.NOT_NULL_NAMES), PostgresqlPart.of(filled(COMMENTS)));

    /** Names that only may be the server's, but that no renaming of a table or a column alone explains; rows as in {@link PostgresqlUnreadQueries}. */
    static final PostgresqlPart NOT_KEPT = PostgresqlPart.of(
            """
            SELECT 'name of a NOT NULL', n.nspname, c.relname || '.' || k.conname, 'looks like one that the server made, and is not kept'
            FROM @OF_COLUMNS@ WHERE k.contype = 'n' AND k.convalidated AND NOT k.connoinherit AND k.conislocal AND NOT @CHILD@
              AND CASE WHEN starts_with(k.conname, c.relname || '_') THEN false ELSE @LIKE_THE_SERVERS@ END AND octet_length(c.relname || a.attname) < 53
              AND right(regexp_replace(k.conname, '_not_null[0-9]*$', ''), length(a.attname) + 1) <> '_' || a.attname AND n.nspname = ANY (?) AND @OURS@"""
                    .replace("@OF_COLUMNS@", OF_COLUMNS).replace("@LIKE_THE_SERVERS@", LIKE_THE_SERVERS)
                    .replace("@CHILD@", PostgresqlTableQueries.IS_CHILD),
            PostgresqlFeature.NOT_NULL_NAMES);

    private PostgresqlNotNullQueries() {}

    private static String filled(String query) {
        return query.replace("@OF_COLUMNS@", OF_COLUMNS).replace("@IS_NOT_NULL@", IS_NOT_NULL);
    }
}
