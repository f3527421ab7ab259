package dev.crowfoot.adapter.jdbc;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What PostgreSQL keeps as SQL beside tables: extensions, types, routines and views. Each row says {@code class} and {@code oid} (how {@code pg_depend} knows it), {@code kind},
 * {@code nspname}, {@code name}, {@code made} and {@code dropped} (its statements), {@code description} and {@code ground} (what else it needs, as {@code class:oid}). Source:
 * PostgreSQL manual, part "System Catalogs"; names are written as the search path needs them.
 */
final class PostgresqlObjectQueries {

    /** Where {@code %1$s} is the alias of a row of the catalogue {@code %2$s}. */
    static final String COMMENT = "(SELECT d.description FROM pg_description d WHERE d.objoid = %1$s.oid AND d.classoid = '%2$s'::regclass "
            + "AND d.objsubid = 0)";
    /** The same two: it belongs to no extension. */
    static final String OWN =
            "NOT EXISTS (SELECT 1 FROM pg_depend e WHERE e.objid = %1$s.oid AND e.classid = '%2$s'::regclass AND e.deptype = 'e')";
    /** The name with its schema where that is not the one that names are in. */
    static final String NAMED = "CASE WHEN n.nspname = current_schema() THEN '' ELSE quote_ident(n.nspname) || '.' END || quote_ident(%s)";

    /** A function {@code p} in the language {@code l} that takes or gives a type that only a library knows. */
    static final String OF_BASE_TYPE =
            "(l.lanname IN ('c', 'internal') AND EXISTS (SELECT 1 FROM pg_depend b JOIN pg_type bt ON bt.oid = b.refobjid "
                    + "WHERE b.objid = p.oid AND b.classid = 'pg_proc'::regclass AND b.refclassid = 'pg_type'::regclass AND bt.typtype = 'b' "
                    + "AND bt.typelem = 0 AND " + OWN.formatted("bt", "pg_type") + "))";

    /** Whether an operator class {@code o} has its family {@code f} for itself, as one has that is made without a family. */
    static final String OWN_FAMILY = "f.opfname = o.opcname AND f.opfnamespace = o.opcnamespace AND f.oid >= 16384";

    private static final String EXTENSIONS = """
            SELECT 'pg_extension'::regclass::oid::bigint AS class, x.oid::bigint AS oid, 'extension' AS kind,
              CASE n.nspname WHEN 'pg_catalog' THEN current_schema()::name ELSE n.nspname END AS nspname, x.extname::text AS name,
              'CREATE EXTENSION IF NOT EXISTS ' || quote_ident(x.extname)
                || CASE WHEN n.nspname IN (current_schema(), 'pg_catalog') THEN '' ELSE ' WITH SCHEMA ' || quote_ident(n.nspname) END AS made,
              'DROP EXTENSION ' || quote_ident(x.extname) AS dropped,
              (SELECT d.description FROM pg_description d WHERE d.objoid = x.oid AND d.classoid = 'pg_extension'::regclass
                AND d.description IS DISTINCT FROM (SELECT a.comment FROM pg_available_extensions a WHERE a.name = x.extname)) AS description,
              ARRAY[]::text[] AS ground
            FROM pg_extension x JOIN pg_namespace n ON n.oid = x.extnamespace
            WHERE x.extname <> 'plpgsql'""";

    /** With {@code %1$s} for the column of the locale, which has had three names. */
    private static final String COLLATIONS = """
            SELECT 'pg_collation'::regclass::oid::bigint, l.oid::bigint, 'collation', n.nspname, l.collname::text,
              'CREATE COLLATION ' || @NAME@ || CASE WHEN l.collprovider = 'c' AND l.collencoding = -1 AND l.collcollate = l.collctype
                THEN ' FROM ' || quote_ident(l.collcollate) ELSE ' (provider = ' || CASE l.collprovider WHEN 'i' THEN 'icu' WHEN 'b' THEN 'builtin' ELSE 'libc' END
                || CASE WHEN coalesce(%1$s, '') <> '' THEN ', locale = ' || quote_literal(%1$s)
                  ELSE ', lc_collate = ' || quote_literal(l.collcollate) || ', lc_ctype = ' || quote_literal(l.collctype) END
                || CASE WHEN l.collisdeterministic THEN '' ELSE ', deterministic = false' END || @RULES@ || ')' END,
              'DROP COLLATION ' || @NAME@, @COMMENT@, ARRAY[]::text[]
            FROM pg_collation l JOIN pg_namespace n ON n.oid = l.collnamespace WHERE n.nspname = ANY (?) AND @OWN@"""
            .replace("@NAME@", NAMED.formatted("l.collname")).replace("@COMMENT@", COMMENT.formatted("l", "pg_collation"))
            .replace("@OWN@", OWN.formatted("l", "pg_collation"));

    private static final String COMPOSITES = """
            SELECT 'pg_type'::regclass::oid::bigint, t.oid::bigint, 'type', n.nspname, t.typname::text,
              'CREATE TYPE ' || t.oid::regtype || ' AS (' || coalesce((SELECT string_agg(E'\\n    ' || quote_ident(a.attname) || ' '
                || format_type(a.atttypid, a.atttypmod) || CASE WHEN a.attcollation <> at.typcollation
                  THEN ' COLLATE ' || a.attcollation::regcollation ELSE '' END, ',' ORDER BY a.attnum)
                FROM pg_attribute a JOIN pg_type at ON at.oid = a.atttypid
                WHERE a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped), '') || E'\\n)',
              'DROP TYPE ' || t.oid::regtype, @COMMENT@, ARRAY(SELECT 'pg_type'::regclass::oid::bigint || ':' || a.atttypid::bigint
                FROM pg_attribute a WHERE a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped)
            FROM pg_type t JOIN pg_class c ON c.oid = t.typrelid AND c.relkind = 'c' JOIN pg_namespace n ON n.oid = t.typnamespace
            WHERE n.nspname = ANY (?) AND @OWN@"""
            .replace("@COMMENT@", COMMENT.formatted("t", "pg_type")).replace("@OWN@", OWN.formatted("t", "pg_type"));

    private static final String RANGES = """
            SELECT 'pg_type'::regclass::oid::bigint, t.oid::bigint, 'type', n.nspname, t.typname::text,
              'CREATE TYPE ' || t.oid::regtype || ' AS RANGE (SUBTYPE = ' || format_type(r.rngsubtype, NULL)
                || CASE WHEN oc.opcdefault THEN '' ELSE ', SUBTYPE_OPCLASS = ' || CASE WHEN pg_opclass_is_visible(oc.oid) THEN ''
                  ELSE quote_ident(ocn.nspname) || '.' END || quote_ident(oc.opcname) END
                || CASE WHEN r.rngcollation <> 0 AND r.rngcollation <> st.typcollation THEN ', COLLATION = ' || r.rngcollation::regcollation
                  ELSE '' END
                || CASE WHEN r.rngcanonical <> 0 THEN ', CANONICAL = ' || r.rngcanonical ELSE '' END
                || CASE WHEN r.rngsubdiff <> 0 THEN ', SUBTYPE_DIFF = ' || r.rngsubdiff ELSE '' END
                || ', MULTIRANGE_TYPE_NAME = ' || r.rngmultitypid::regtype || ')',
              'DROP TYPE ' || t.oid::regtype, @COMMENT@, ARRAY[]::text[]
            FROM pg_range r JOIN pg_type t ON t.oid = r.rngtypid JOIN pg_namespace n ON n.oid = t.typnamespace
            JOIN pg_type st ON st.oid = r.rngsubtype JOIN pg_opclass oc ON oc.oid = r.rngsubopc JOIN pg_namespace ocn ON ocn.oid = oc.opcnamespace
            WHERE n.nspname = ANY (?) AND @OWN@"""
            .replace("@COMMENT@", COMMENT.formatted("t", "pg_type")).replace("@OWN@", OWN.formatted("t", "pg_type"));

    private static final String DOMAINS = """
            SELECT 'pg_type'::regclass::oid::bigint, t.oid::bigint, 'domain', n.nspname, t.typname::text,
              'CREATE DOMAIN ' || t.oid::regtype || ' AS ' || format_type(t.typbasetype, t.typtypmod)
                || CASE WHEN t.typcollation <> b.typcollation THEN ' COLLATE ' || t.typcollation::regcollation ELSE '' END
                || coalesce(' DEFAULT ' || pg_get_expr(t.typdefaultbin, 0), '') || CASE WHEN t.typnotnull THEN coalesce((SELECT ' CONSTRAINT ' || quote_ident(k.conname)
                  FROM pg_constraint k WHERE k.contypid = t.oid AND k.contype = 'n' AND k.conname <> t.typname || '_not_null'), '') || ' NOT NULL'
                  ELSE '' END
                || coalesce((SELECT string_agg(E'\\n    CONSTRAINT ' || quote_ident(k.conname) || ' ' || pg_get_constraintdef(k.oid), ''
                  ORDER BY k.conname) FROM pg_constraint k WHERE k.contypid = t.oid AND k.contype = 'c' AND k.convalidated), ''),
              'DROP DOMAIN ' || t.oid::regtype, @COMMENT@, ARRAY[]::text[]
            FROM pg_type t JOIN pg_type b ON b.oid = t.typbasetype JOIN pg_namespace n ON n.oid = t.typnamespace
            WHERE t.typtype = 'd' AND n.nspname = ANY (?) AND @OWN@
            UNION ALL SELECT 'pg_constraint'::regclass::oid::bigint, k.oid::bigint, 'constraint', n.nspname, t.typname || ' ' || k.conname,
              'ALTER DOMAIN ' || t.oid::regtype || ' ADD CONSTRAINT ' || quote_ident(k.conname) || ' ' || pg_get_constraintdef(k.oid),
              'ALTER DOMAIN ' || t.oid::regtype || ' DROP CONSTRAINT ' || quote_ident(k.conname), NULL, ARRAY[]::text[]
            FROM pg_constraint k JOIN pg_type t ON t.oid = k.contypid JOIN pg_namespace n ON n.oid = t.typnamespace
            WHERE k.contype = 'c' AND NOT k.convalidated AND n.nspname = ANY (?) AND @OWN@"""
            .replace("@COMMENT@", COMMENT.formatted("t", "pg_type")).replace("@OWN@", OWN.formatted("t", "pg_type"));

    private static final String ROUTINES = """
            SELECT 'pg_proc'::regclass::oid::bigint, p.oid::bigint, CASE p.prokind WHEN 'p' THEN 'procedure' ELSE 'function' END, n.nspname,
              p.proname::text,
              CASE WHEN n.nspname = current_schema() THEN replace(left(f.def, @HEAD@), quote_ident(n.nspname) || '.' || quote_ident(p.proname),
                quote_ident(p.proname)) || substr(f.def, @HEAD@ + 1) ELSE f.def END,
              CASE p.prokind WHEN 'p' THEN 'DROP PROCEDURE ' ELSE 'DROP FUNCTION ' END || p.oid::regprocedure, @COMMENT@, ARRAY[]::text[]
            FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace JOIN pg_language l ON l.oid = p.prolang
            CROSS JOIN LATERAL (SELECT rtrim(pg_get_functiondef(p.oid), E'\\n') AS def) f
            WHERE p.prokind IN ('f', 'p', 'w') AND NOT @OF_BASE_TYPE@ AND n.nspname = ANY (?) AND @OWN@
              AND NOT EXISTS (SELECT 1 FROM pg_depend i WHERE i.objid = p.oid AND i.classid = 'pg_proc'::regclass AND i.deptype = 'i')"""
            .replace("@OF_BASE_TYPE@", OF_BASE_TYPE).replace("@HEAD@",
                    "(length('CREATE OR REPLACE PROCEDURE ') + length(quote_ident(n.nspname)) + length(quote_ident(p.proname)) + 1)")
            .replace("@COMMENT@", COMMENT.formatted("p", "pg_proc")).replace("@OWN@", OWN.formatted("p", "pg_proc"));

    private static final String AGGREGATES = """
            SELECT 'pg_proc'::regclass::oid::bigint, p.oid::bigint, 'aggregate', n.nspname, p.proname::text,
              'CREATE AGGREGATE ' || @NAME@ || '(' || coalesce(nullif(pg_get_function_arguments(p.oid), ''), '*') || ') ('
              || concat_ws(', ', 'SFUNC = ' || g.aggtransfn, 'STYPE = ' || format_type(g.aggtranstype, NULL),
                'SSPACE = ' || nullif(g.aggtransspace, 0), 'FINALFUNC = ' || nullif(g.aggfinalfn, 0),
                CASE WHEN g.aggfinalextra THEN 'FINALFUNC_EXTRA' END, @FINAL@,
                'COMBINEFUNC = ' || nullif(g.aggcombinefn, 0), 'SERIALFUNC = ' || nullif(g.aggserialfn, 0),
                'DESERIALFUNC = ' || nullif(g.aggdeserialfn, 0), 'INITCOND = ' || quote_literal(g.agginitval),
                'MSFUNC = ' || nullif(g.aggmtransfn, 0), 'MINVFUNC = ' || nullif(g.aggminvtransfn, 0),
                CASE WHEN g.aggmtranstype <> 0 THEN 'MSTYPE = ' || format_type(g.aggmtranstype, NULL) END,
                'MSSPACE = ' || nullif(g.aggmtransspace, 0), 'MFINALFUNC = ' || nullif(g.aggmfinalfn, 0),
                CASE WHEN g.aggmfinalextra THEN 'MFINALFUNC_EXTRA' END, @MFINAL@, 'MINITCOND = ' || quote_literal(g.aggminitval),
                (SELECT 'SORTOP = OPERATOR(' || quote_ident(xn.nspname) || '.' || o.oprname || ')' FROM pg_operator o
                  JOIN pg_namespace xn ON xn.oid = o.oprnamespace WHERE o.oid = g.aggsortop),
                CASE p.proparallel WHEN 's' THEN 'PARALLEL = SAFE' WHEN 'r' THEN 'PARALLEL = RESTRICTED' END,
                CASE WHEN g.aggkind = 'h' THEN 'HYPOTHETICAL' END) || ')',
              'DROP AGGREGATE ' || @NAME@ || '(' || coalesce(nullif(pg_get_function_identity_arguments(p.oid), ''), '*') || ')', @COMMENT@,
              ARRAY[]::text[]
            FROM pg_aggregate g JOIN pg_proc p ON p.oid = g.aggfnoid JOIN pg_namespace n ON n.oid = p.pronamespace
            WHERE n.nspname = ANY (?) AND @OWN@"""
            .replace("@FINAL@", modifies("FINALFUNC_MODIFY", "g.aggfinalmodify"))
            .replace("@MFINAL@", modifies("MFINALFUNC_MODIFY", "g.aggmfinalmodify"))
            .replace("nullif(g.aggtransspace, 0)", "nullif(g.aggtransspace, 0)::text")
            .replace("nullif(g.aggmtransspace, 0)", "nullif(g.aggmtransspace, 0)::text")
            .replaceAll("nullif\\((g\\.agg\\w+fn), 0\\)", "nullif($1::oid, 0)::regproc")
            .replace("@NAME@", NAMED.formatted("p.proname")).replace("@COMMENT@", COMMENT.formatted("p", "pg_proc"))
            .replace("@OWN@", OWN.formatted("p", "pg_proc"));

    private static final String OPERATORS = """
            SELECT 'pg_operator'::regclass::oid::bigint, o.oid::bigint, 'operator', n.nspname, o.oprname::text,
              'CREATE OPERATOR ' || @NAME@ || ' (' || concat_ws(', ', 'FUNCTION = ' || o.oprcode,
                CASE WHEN o.oprleft <> 0 THEN 'LEFTARG = ' || format_type(o.oprleft, NULL) END, 'RIGHTARG = ' || format_type(o.oprright, NULL),
                (SELECT 'COMMUTATOR = OPERATOR(' || quote_ident(xn.nspname) || '.' || x.oprname || ')' FROM pg_operator x
                  JOIN pg_namespace xn ON xn.oid = x.oprnamespace WHERE x.oid = o.oprcom),
                (SELECT 'NEGATOR = OPERATOR(' || quote_ident(xn.nspname) || '.' || x.oprname || ')' FROM pg_operator x
                  JOIN pg_namespace xn ON xn.oid = x.oprnamespace WHERE x.oid = o.oprnegate),
                'RESTRICT = ' || nullif(o.oprrest::oid, 0)::regproc, 'JOIN = ' || nullif(o.oprjoin::oid, 0)::regproc,
                CASE WHEN o.oprcanhash THEN 'HASHES' END, CASE WHEN o.oprcanmerge THEN 'MERGES' END) || ')',
              'DROP OPERATOR ' || @NAME@ || ' (' || CASE WHEN o.oprleft = 0 THEN 'NONE' ELSE format_type(o.oprleft, NULL) END || ', '
                || format_type(o.oprright, NULL) || ')', @COMMENT@, ARRAY['pg_proc'::regclass::oid::bigint || ':' || o.oprcode::oid::bigint]
            FROM pg_operator o JOIN pg_namespace n ON n.oid = o.oprnamespace
            WHERE n.nspname = ANY (?) AND o.oprcode <> 0 AND @OWN@"""
            .replace("@NAME@", "CASE WHEN n.nspname = current_schema() THEN '' ELSE quote_ident(n.nspname) || '.' END || o.oprname")
            .replace("@COMMENT@", COMMENT.formatted("o", "pg_operator")).replace("@OWN@", OWN.formatted("o", "pg_operator"));

    /** Whether a member {@code p} of a class's own family is not another class's. Members that a method can do without belong to the family alone (source: PostgreSQL's {@code amadjustmembers}). */
    private static final String OF_CLASS = "NOT EXISTS (SELECT 1 FROM pg_depend i WHERE i.objid = p.oid AND i.classid = '%s'::regclass "
            + "AND i.refclassid = 'pg_opclass'::regclass AND i.refobjid <> o.oid AND i.deptype = 'i')";

    /** With all that is in its own family. */
    private static final String OPERATOR_CLASSES = """
            SELECT 'pg_opclass'::regclass::oid::bigint, o.oid::bigint, 'other', n.nspname, o.opcname::text,
              'CREATE OPERATOR CLASS ' || @NAME@ || CASE WHEN o.opcdefault THEN ' DEFAULT' ELSE '' END || ' FOR TYPE ' || format_type(o.opcintype, NULL)
                || ' USING ' || quote_ident(m.amname) || ' AS ' || concat_ws(', ',
                (SELECT string_agg('OPERATOR ' || p.amopstrategy || ' ' || p.amopopr::regoperator || CASE WHEN p.amopsortfamily <> 0
                  THEN ' FOR ORDER BY ' || (SELECT quote_ident(fn.nspname) || '.' || quote_ident(f.opfname) FROM pg_opfamily f
                    JOIN pg_namespace fn ON fn.oid = f.opfnamespace WHERE f.oid = p.amopsortfamily) ELSE '' END, ', ' ORDER BY p.amopstrategy)
                  FROM pg_amop p WHERE p.amopfamily = f.oid AND @OPERATOR_OF_CLASS@),
                (SELECT string_agg('FUNCTION ' || p.amprocnum || ' (' || format_type(p.amproclefttype, NULL) || ', '
                  || format_type(p.amprocrighttype, NULL) || ') ' || p.amproc::regprocedure, ', ' ORDER BY p.amprocnum)
                  FROM pg_amproc p WHERE p.amprocfamily = f.oid AND @FUNCTION_OF_CLASS@),
                CASE WHEN o.opckeytype <> 0 OR NOT (EXISTS (SELECT 1 FROM pg_amop p WHERE p.amopfamily = f.oid AND @OPERATOR_OF_CLASS@)
                    OR EXISTS (SELECT 1 FROM pg_amproc p WHERE p.amprocfamily = f.oid AND @FUNCTION_OF_CLASS@))
                  THEN 'STORAGE ' || format_type(coalesce(nullif(o.opckeytype, 0), o.opcintype), NULL) END),
              'DROP OPERATOR FAMILY ' || @FAMILY@ || ' USING ' || quote_ident(m.amname), @FAMILYCOMMENT@,
              ARRAY(SELECT 'pg_proc'::regclass::oid::bigint || ':' || p.amproc::oid::bigint FROM pg_amproc p WHERE p.amprocfamily = o.opcfamily
                UNION ALL SELECT 'pg_operator'::regclass::oid::bigint || ':' || p.amopopr::bigint FROM pg_amop p WHERE p.amopfamily = o.opcfamily) || ('-6:' || m.oid::bigint)
            FROM pg_opclass o JOIN pg_namespace n ON n.oid = o.opcnamespace JOIN pg_am m ON m.oid = o.opcmethod
            JOIN pg_opfamily f ON f.oid = o.opcfamily WHERE n.nspname = ANY (?) AND @OWNFAMILY@ AND @OWN@"""
            .replace("@OPERATOR_OF_CLASS@", OF_CLASS.formatted("pg_amop")).replace("@FUNCTION_OF_CLASS@", OF_CLASS.formatted("pg_amproc"))
            .replace("@NAME@", NAMED.formatted("o.opcname")).replace("@FAMILY@", NAMED.formatted("f.opfname"))
            .replace("@OWN@", OWN.formatted("o", "pg_opclass")).replace("@FAMILYCOMMENT@", COMMENT.formatted("f", "pg_opfamily"))
            .replace("@OWNFAMILY@", OWN_FAMILY);

    /** A cast has no schema; it is read with the function or the types that it is between, and one between types of the server always. */
    private static final String CASTS = """
            SELECT 'pg_cast'::regclass::oid::bigint, k.oid::bigint, 'cast', n.nspname,
              format_type(k.castsource, NULL) || ' to ' || format_type(k.casttarget, NULL),
              'CREATE CAST ' || @CAST@ || CASE k.castmethod WHEN 'f' THEN ' WITH FUNCTION ' || k.castfunc::regprocedure WHEN 'i' THEN ' WITH INOUT'
                ELSE ' WITHOUT FUNCTION' END || CASE k.castcontext WHEN 'a' THEN ' AS ASSIGNMENT' WHEN 'i' THEN ' AS IMPLICIT' ELSE '' END,
              'DROP CAST ' || @CAST@, @COMMENT@, ARRAY[]::text[]
            FROM pg_cast k JOIN pg_type s ON s.oid = k.castsource JOIN pg_type t ON t.oid = k.casttarget LEFT JOIN pg_proc p ON p.oid = k.castfunc
            JOIN pg_namespace n ON n.oid = CASE WHEN p.oid >= 16384 THEN p.pronamespace WHEN s.oid >= 16384 THEN s.typnamespace
              WHEN t.oid >= 16384 THEN t.typnamespace ELSE (SELECT oid FROM pg_namespace WHERE nspname = current_schema()) END
            WHERE k.oid >= 16384 AND (n.nspname = ANY (?) OR greatest(p.oid, s.oid, t.oid) < 16384) AND @OWN@
              AND NOT EXISTS (SELECT 1 FROM pg_depend i WHERE i.objid = k.oid AND i.classid = 'pg_cast'::regclass AND i.deptype = 'i')"""
            .replace("@CAST@", "'(' || format_type(k.castsource, NULL) || ' AS ' || format_type(k.casttarget, NULL) || ')'")
            .replace("@COMMENT@", COMMENT.formatted("k", "pg_cast")).replace("@OWN@", OWN.formatted("k", "pg_cast"));

    private static final String TEXT_SEARCH = """
            SELECT 'pg_ts_dict'::regclass::oid::bigint, t.oid::bigint, 'other', n.nspname, t.dictname::text,
              'CREATE TEXT SEARCH DICTIONARY ' || t.oid::regdictionary || ' (TEMPLATE = ' || (SELECT CASE WHEN pg_ts_template_is_visible(m.oid)
                THEN '' ELSE quote_ident(mn.nspname) || '.' END || quote_ident(m.tmplname) FROM pg_ts_template m
                JOIN pg_namespace mn ON mn.oid = m.tmplnamespace WHERE m.oid = t.dicttemplate) || coalesce(', ' || t.dictinitoption, '') || ')',
              'DROP TEXT SEARCH DICTIONARY ' || t.oid::regdictionary, @DICT@, ARRAY[]::text[]
            FROM pg_ts_dict t JOIN pg_namespace n ON n.oid = t.dictnamespace WHERE n.nspname = ANY (?) AND @OWNDICT@
            UNION ALL SELECT 'pg_ts_config'::regclass::oid::bigint, t.oid::bigint, 'other', n.nspname, t.cfgname::text,
              'CREATE TEXT SEARCH CONFIGURATION ' || t.oid::regconfig || ' (PARSER = ' || (SELECT quote_ident(pn.nspname) || '.'
                || quote_ident(r.prsname) FROM pg_ts_parser r JOIN pg_namespace pn ON pn.oid = r.prsnamespace WHERE r.oid = t.cfgparser) || ')',
              'DROP TEXT SEARCH CONFIGURATION ' || t.oid::regconfig, @CONFIG@, ARRAY[]::text[]
            FROM pg_ts_config t JOIN pg_namespace n ON n.oid = t.cfgnamespace WHERE n.nspname = ANY (?) AND @OWNCONFIG@
            UNION ALL SELECT 0, 0, 'setting', n.nspname, t.cfgname || ' mapping of ' || y.alias,
              'ALTER TEXT SEARCH CONFIGURATION ' || t.oid::regconfig || ' ADD MAPPING FOR ' || quote_ident(y.alias) || ' WITH '
                || string_agg(m.mapdict::regdictionary::text, ', ' ORDER BY m.mapseqno),
              'ALTER TEXT SEARCH CONFIGURATION ' || t.oid::regconfig || ' DROP MAPPING FOR ' || quote_ident(y.alias), NULL,
              array_agg('pg_ts_dict'::regclass::oid::bigint || ':' || m.mapdict::bigint)
                || ('pg_ts_config'::regclass::oid::bigint || ':' || t.oid::bigint)
            FROM pg_ts_config_map m JOIN pg_ts_config t ON t.oid = m.mapcfg JOIN pg_namespace n ON n.oid = t.cfgnamespace
            JOIN LATERAL ts_token_type(t.cfgparser) y ON y.tokid = m.maptokentype WHERE n.nspname = ANY (?) AND @OWNCONFIG@
            GROUP BY n.nspname, t.cfgname, t.oid, y.alias"""
            .replace("@DICT@", COMMENT.formatted("t", "pg_ts_dict")).replace("@OWNDICT@", OWN.formatted("t", "pg_ts_dict"))
            .replace("@CONFIG@", COMMENT.formatted("t", "pg_ts_config")).replace("@OWNCONFIG@", OWN.formatted("t", "pg_ts_config"));

    private PostgresqlObjectQueries() {}

    /** What an aggregate's final function does to the state, where it is not as usual for its kind (PostgreSQL manual, {@code CREATE AGGREGATE}). */
    private static String modifies(String option, String column) {
        return "CASE WHEN %2$s <> CASE g.aggkind WHEN 'n' THEN 'r' ELSE 'w' END::\"char\" THEN '%1$s = ' || CASE %2$s WHEN 'r' THEN 'READ_ONLY' WHEN 's' THEN 'SHAREABLE' ELSE 'READ_WRITE' END END"
                .formatted(option, column);
    }

    /** The queries, for that major version. */
    static List<String> all(int major) {
        String locale = major >= 17 ? "l.colllocale" : major >= 15 ? "l.colliculocale" : "NULL::text";
        String rules = major >= 16 ? "coalesce(', rules = ' || quote_literal(l.collicurules), '')" : "''";
        return List.of(
                String.join("\nUNION ALL ", EXTENSIONS, COLLATIONS.formatted(locale).replace("@RULES@", rules), COMPOSITES, RANGES, DOMAINS,
                        TEXT_SEARCH),
                withNames(List.of(ROUTINES, AGGREGATES, OPERATORS, OPERATOR_CLASSES, CASTS)),
                withNames(List.of(PostgresqlViewQueries.all(major))));
    }

    /** A union of those queries; its first row names the columns. */
    static String withNames(List<String> queries) {
        return "SELECT NULL::bigint AS class, NULL::bigint AS oid, NULL AS kind, NULL::name AS nspname, NULL AS name, NULL AS made, "
                + "NULL AS dropped, NULL AS description, NULL::text[] AS ground WHERE false"
                + queries.stream().map(query -> "\nUNION ALL " + query).collect(Collectors.joining());
    }
}
