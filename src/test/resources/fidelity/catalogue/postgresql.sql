-- What PostgreSQL 14 to 18 says of its objects. Columns: name, facts (must be the same word for word), expression (printed from a
-- parsed form), SQL that reads that expression again and prints it. The path of the session is empty: names come with their schema.
-- A check or NOT NULL that a partition has and its table too is the table's once the partition is attached (tablecmds.c, MergeConstraintsIntoExisting), and both's
-- once it is detached: pg_dump attaches partitions, so whether it is local is no difference.

-- kind: schema
SELECT quote_ident(nspname), '' FROM pg_namespace n WHERE ${schema:n.oid} AND ${own:pg_namespace:n.oid}

-- kind: extension
SELECT quote_ident(extname), 'schema ' || extnamespace::regnamespace || E'\nversion ' || extversion FROM pg_extension WHERE extname <> 'plpgsql'

-- kind: enum
SELECT t.oid::regtype, (SELECT string_agg(quote_literal(enumlabel), ', ' ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = t.oid)
FROM pg_type t WHERE typtype = 'e' AND ${schema:typnamespace} AND ${own:pg_type:t.oid}

-- kind: domain
SELECT t.oid::regtype, concat_ws(E'\n', 'of ' || format_type(t.typbasetype, t.typtypmod), CASE WHEN t.typnotnull THEN 'not null' END,
    CASE WHEN t.typcollation <> b.typcollation THEN 'collation ' || t.typcollation::regcollation END),
  'default ' || pg_get_expr(t.typdefaultbin, 0),
  format('CREATE TEMP VIEW crowfoot_again AS SELECT (%s) AS x; SELECT pg_get_viewdef(''pg_temp.crowfoot_again''::regclass)', pg_get_expr(t.typdefaultbin, 0))
FROM pg_type t JOIN pg_type b ON b.oid = t.typbasetype WHERE t.typtype = 'd' AND ${schema:t.typnamespace} AND ${own:pg_type:t.oid}

-- kind: domain constraint
SELECT format('%s on %s', quote_ident(conname), contypid::regtype), CASE WHEN convalidated THEN 'valid' ELSE 'not valid' END, pg_get_constraintdef(c.oid),
  format('ALTER DOMAIN %s ADD CONSTRAINT crowfoot_again %s; SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = ''crowfoot_again''',
    contypid::regtype, pg_get_constraintdef(c.oid))
FROM pg_constraint c WHERE contypid <> 0 AND ${schema:connamespace} AND ${own:pg_type:c.contypid}

-- kind: composite type
SELECT c.oid::regclass, (SELECT string_agg(concat_ws(' ', quote_ident(attname), format_type(atttypid, atttypmod),
    CASE WHEN attcollation <> typcollation THEN 'collate ' || attcollation::regcollation END), E'\n' ORDER BY attnum)
  FROM pg_attribute JOIN pg_type ON pg_type.oid = atttypid WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped)
FROM pg_class c WHERE relkind = 'c' AND ${schema:c.relnamespace} AND ${own:pg_type:c.reltype}

-- kind: range type
SELECT t.oid::regtype, concat_ws(E'\n', 'subtype ' || rngsubtype::regtype, 'multirange ' || rngmultitypid::regtype, 'operator class ' || quote_ident(opcname),
  CASE WHEN rngcollation <> 0 THEN 'collation ' || rngcollation::regcollation END, 'canonical ' || rngcanonical, 'difference ' || rngsubdiff)
FROM pg_range JOIN pg_type t ON t.oid = rngtypid JOIN pg_opclass o ON o.oid = rngsubopc WHERE ${schema:typnamespace} AND ${own:pg_type:t.oid}

-- kind: base type
SELECT t.oid::regtype, (to_jsonb(t) - 'oid' - 'typnamespace' - 'typowner' - 'typarray' - 'typrelid' - 'typelem' - 'typacl' - 'typname')::text
FROM pg_type t WHERE typtype IN ('b', 'p') AND NOT EXISTS (SELECT FROM pg_type e WHERE e.typarray = t.oid) AND ${schema:typnamespace} AND ${own:pg_type:t.oid}

-- kind: collation
SELECT c.oid::regcollation, (to_jsonb(c) - 'oid' - 'collname' - 'collnamespace' - 'collowner' - 'collversion')::text
FROM pg_collation c WHERE ${schema:collnamespace} AND ${own:pg_collation:c.oid}

-- kind: text search configuration
SELECT c.oid::regconfig, 'parser ' || prsname || (SELECT coalesce(string_agg(format(E'\n%s %s %s', maptokentype, mapseqno, mapdict::regdictionary), '' ORDER BY maptokentype, mapseqno), '')
  FROM pg_ts_config_map WHERE mapcfg = c.oid)
FROM pg_ts_config c JOIN pg_ts_parser p ON p.oid = cfgparser WHERE ${schema:cfgnamespace} AND ${own:pg_ts_config:c.oid}

-- kind: text search dictionary
SELECT d.oid::regdictionary, concat_ws(E'\n', tmplname, dictinitoption)
FROM pg_ts_dict d JOIN pg_ts_template t ON t.oid = dicttemplate WHERE ${schema:dictnamespace} AND ${own:pg_ts_dict:d.oid}

-- kind: sequence
SELECT c.oid::regclass, concat_ws(E'\n', 'as ' || seqtypid::regtype, 'start ' || seqstart, 'increment ' || seqincrement, 'minimum ' || seqmin,
  'maximum ' || seqmax, 'cache ' || seqcache, CASE WHEN seqcycle THEN 'cycle' END, 'persistence ' || relpersistence::text,
  (SELECT 'owned by ' || refobjid::regclass || '.' || quote_ident(attname) FROM pg_depend JOIN pg_attribute ON attrelid = refobjid AND attnum = refobjsubid
   WHERE classid = 'pg_class'::regclass AND objid = c.oid AND refclassid = 'pg_class'::regclass AND deptype = 'a' AND refobjsubid > 0))
FROM pg_sequence JOIN pg_class c ON c.oid = seqrelid WHERE ${relation:c}
  AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = c.oid AND deptype = 'i')

-- kind: table
SELECT c.oid::regclass, concat_ws(E'\n', 'kind ' || relkind::text, CASE WHEN relkind <> 'p' THEN 'persistence ' || relpersistence::text END, 'access method ' || amname, 'partitioned by ' || pg_get_partkeydef(c.oid),
  'partition ' || pg_get_expr(relpartbound, c.oid),
  (SELECT 'inherits ' || string_agg(inhparent::regclass::text, ', ' ORDER BY inhseqno) FROM pg_inherits WHERE inhrelid = c.oid),
  'parameters ' || array_to_string(reloptions, ', '), (SELECT 'toast parameters ' || array_to_string(t.reloptions, ', ') FROM pg_class t WHERE t.oid = c.reltoastrelid),
  CASE WHEN reloftype <> 0 THEN 'of type ' || reloftype::regtype END,
  CASE WHEN relrowsecurity THEN 'row security' END, CASE WHEN relforcerowsecurity THEN 'row security forced' END,
  CASE WHEN relreplident <> 'd' THEN 'replica identity ' || relreplident::text END,
  (SELECT 'replica identity index ' || string_agg(indexrelid::regclass::text, ', ') FROM pg_index WHERE indrelid = c.oid AND indisreplident),
  (SELECT 'clustered on ' || string_agg(indexrelid::regclass::text, ', ') FROM pg_index WHERE indrelid = c.oid AND indisclustered))
FROM pg_class c LEFT JOIN pg_am a ON a.oid = relam WHERE relkind IN ('r', 'p') AND ${relation:c}

-- kind: column
SELECT format('%s.%s', c.oid::regclass, quote_ident(attname)), concat_ws(E'\n', 'position ' || (SELECT count(*) FROM pg_attribute b WHERE b.attrelid = c.oid AND b.attnum > 0
    AND NOT b.attisdropped AND b.attnum <= a.attnum), 'type ' || format_type(atttypid, atttypmod),
  CASE WHEN attcollation <> typcollation THEN 'collation ' || attcollation::regcollation END, CASE WHEN attnotnull THEN 'not null' END,
  CASE attgenerated WHEN 's' THEN 'generated stored' WHEN 'v' THEN 'generated virtual' END,
  CASE attidentity WHEN 'a' THEN 'identity always' WHEN 'd' THEN 'identity by default' END,
  (SELECT concat_ws(' ', 'counts with', objid::regclass, seqtypid::regtype, 'start', seqstart, 'increment', seqincrement, 'minimum', seqmin, 'maximum', seqmax,
      'cache', seqcache, CASE WHEN seqcycle THEN 'cycle' END)
    FROM pg_depend JOIN pg_sequence ON seqrelid = objid WHERE classid = 'pg_class'::regclass AND refclassid = 'pg_class'::regclass AND refobjid = c.oid
      AND refobjsubid = attnum AND deptype = 'i'),
  CASE WHEN NOT attislocal THEN 'not local' END, CASE WHEN attinhcount > 0 THEN 'inherited ' || attinhcount END,
  CASE WHEN attstorage <> typstorage THEN 'storage ' || attstorage::text END, CASE WHEN attcompression <> '' THEN 'compression ' || attcompression::text END,
  CASE WHEN coalesce(attstattarget, -1) <> -1 THEN 'statistics ' || attstattarget END, 'options ' || array_to_string(attoptions, ', ')),
  pg_get_expr(adbin, adrelid),
  format('CREATE TEMP VIEW crowfoot_again AS SELECT (%s) AS x FROM %s; SELECT pg_get_viewdef(''pg_temp.crowfoot_again''::regclass)', pg_get_expr(adbin, adrelid), c.oid::regclass)
FROM pg_attribute a JOIN pg_class c ON c.oid = attrelid JOIN pg_type t ON t.oid = atttypid LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
WHERE relkind IN ('r', 'p') AND attnum > 0 AND NOT attisdropped AND ${relation:c}

-- kind: constraint
SELECT format('%s on %s', quote_ident(conname), conrelid::regclass), concat_ws(E'\n', 'type ' || contype::text, CASE WHEN NOT convalidated THEN 'not valid' END,
  CASE WHEN connoinherit AND contype IN ('c', 'n') THEN 'no inherit' END,
  CASE WHEN NOT conislocal AND NOT (relispartition AND contype IN ('c', 'n')) THEN 'not local' END, CASE WHEN coninhcount > 0 THEN 'inherited ' || coninhcount END,
  CASE WHEN condeferrable THEN 'deferrable' END, CASE WHEN condeferred THEN 'deferred' END,
  CASE WHEN contype NOT IN ('c', 'x') THEN pg_get_constraintdef(k.oid) END, 'not enforced ' || nullif(to_jsonb(k) ->> 'conenforced', 'true')),
  CASE WHEN contype IN ('c', 'x') THEN pg_get_constraintdef(k.oid) END,
  CASE contype WHEN 'c' THEN format('CREATE TEMP VIEW crowfoot_again AS SELECT (%s) AS x FROM %s; SELECT pg_get_viewdef(''pg_temp.crowfoot_again''::regclass)',
      pg_get_expr(conbin, conrelid), conrelid::regclass)
    WHEN 'x' THEN format('ALTER TABLE %s ADD CONSTRAINT crowfoot_again %s; SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = ''crowfoot_again''',
      conrelid::regclass, pg_get_constraintdef(k.oid)) END
FROM pg_constraint k JOIN pg_class c ON c.oid = conrelid
WHERE contype <> 't' AND (contype <> 'f' OR conparentid = 0) AND relkind IN ('r', 'p') AND ${relation:c}

-- kind: index
SELECT i.oid::regclass, concat_ws(E'\n', 'on ' || c.oid::regclass, 'parameters ' || array_to_string(i.reloptions, ', '), CASE WHEN NOT indisvalid THEN 'not valid' END,
  CASE WHEN indisunique THEN 'unique' END, CASE WHEN indisprimary THEN 'primary' END, CASE WHEN indisexclusion THEN 'exclusion' END,
  CASE WHEN NOT indimmediate THEN 'not immediate' END, (SELECT 'of constraint ' || quote_ident(conname) FROM pg_constraint WHERE conindid = i.oid AND conrelid = c.oid AND contype IN ('p', 'u', 'x')),
  (SELECT 'part of ' || inhparent::regclass FROM pg_inherits WHERE inhrelid = i.oid),
  (SELECT 'statistics ' || string_agg(attnum || ' ' || attstattarget, ', ' ORDER BY attnum) FROM pg_attribute WHERE attrelid = i.oid AND coalesce(attstattarget, -1) <> -1)),
  pg_get_indexdef(i.oid),
  format('%s; SELECT pg_get_indexdef(indexrelid) FROM pg_index JOIN pg_class ON oid = indexrelid WHERE relname = ''crowfoot_again''',
    replace(pg_get_indexdef(i.oid), ' INDEX ' || quote_ident(i.relname) || ' ON ', ' INDEX crowfoot_again ON '))
FROM pg_index x JOIN pg_class i ON i.oid = indexrelid JOIN pg_class c ON c.oid = indrelid WHERE c.relkind IN ('r', 'p', 'm') AND ${relation:c}

-- kind: view
SELECT c.oid::regclass, concat_ws(E'\n', 'kind ' || relkind::text, 'parameters ' || array_to_string(reloptions, ', '), 'access method ' || amname,
  CASE WHEN relkind = 'm' AND NOT relispopulated THEN 'not populated' END,
  (SELECT 'toast parameters ' || array_to_string(t.reloptions, ', ') FROM pg_class t WHERE t.oid = c.reltoastrelid),
  (SELECT 'clustered on ' || string_agg(indexrelid::regclass::text, ', ') FROM pg_index WHERE indrelid = c.oid AND indisclustered),
  (SELECT string_agg(concat_ws(' ', 'column', quote_ident(attname), format_type(atttypid, atttypmod), attcollation::regcollation, CASE WHEN relkind = 'm' THEN
      concat_ws(' ', 'statistics ' || nullif(attstattarget, -1), 'compression ' || nullif(attcompression::text, ''), 'options ' || array_to_string(attoptions, ', '),
        'storage ' || (SELECT nullif(attstorage, typstorage)::text FROM pg_type WHERE pg_type.oid = atttypid)) END,
      'default ' || pg_get_expr(adbin, adrelid)), E'\n' ORDER BY attnum)
    FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum WHERE attrelid = c.oid AND attnum > 0)),
  pg_get_viewdef(c.oid),
  format('CREATE TEMP VIEW crowfoot_again AS %s; SELECT pg_get_viewdef(''pg_temp.crowfoot_again''::regclass)', rtrim(pg_get_viewdef(c.oid), ';'))
FROM pg_class c LEFT JOIN pg_am a ON a.oid = relam WHERE relkind IN ('v', 'm') AND ${relation:c}

-- kind: routine
SELECT p.oid::regprocedure, concat_ws(E'\n', 'kind ' || prokind::text, 'support ' || nullif(prosupport, 0)), pg_get_functiondef(p.oid),
  format('%s; SELECT pg_get_functiondef(%L::regprocedure)', rtrim(pg_get_functiondef(p.oid), E'\n'), p.oid::regprocedure)
FROM pg_proc p WHERE prokind IN ('f', 'p', 'w') AND ${schema:pronamespace} AND ${own:pg_proc:p.oid}
  -- The constructors of a range come and go with it
  AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_proc'::regclass AND objid = p.oid AND deptype = 'i')

-- kind: aggregate
SELECT p.oid::regprocedure, concat_ws(E'\n', pg_get_function_arguments(p.oid), 'result ' || pg_get_function_result(p.oid), 'kind ' || aggkind::text, 'direct arguments ' || aggnumdirectargs,
  'transition ' || aggtransfn::regprocedure, 'final ' || nullif(aggfinalfn, 0)::regprocedure, 'combine ' || nullif(aggcombinefn, 0)::regprocedure,
  'serial ' || nullif(aggserialfn, 0)::regprocedure, 'deserial ' || nullif(aggdeserialfn, 0)::regprocedure, 'moving transition ' || nullif(aggmtransfn, 0)::regprocedure,
  'moving inverse ' || nullif(aggminvtransfn, 0)::regprocedure, 'moving final ' || nullif(aggmfinalfn, 0)::regprocedure, CASE WHEN aggfinalextra THEN 'final extra' END,
  CASE WHEN aggmfinalextra THEN 'moving final extra' END, 'final modifies ' || aggfinalmodify::text, 'moving final modifies ' || aggmfinalmodify::text,
  'sort operator ' || nullif(aggsortop, 0)::regoperator, 'state ' || format_type(aggtranstype, NULL), 'state size ' || aggtransspace,
  'moving state ' || nullif(aggmtranstype, 0)::regtype, 'moving state size ' || aggmtransspace, 'initial ' || agginitval, 'moving initial ' || aggminitval,
  'parallel ' || proparallel::text)
FROM pg_aggregate JOIN pg_proc p ON p.oid = aggfnoid WHERE ${schema:pronamespace} AND ${own:pg_proc:p.oid}

-- kind: operator
SELECT o.oid::regoperator, concat_ws(E'\n', 'function ' || oprcode::oid::regprocedure, 'result ' || format_type(oprresult, NULL), 'commutator ' || nullif(oprcom, 0)::regoperator,
  'negator ' || nullif(oprnegate, 0)::regoperator, 'restrict ' || nullif(oprrest, 0)::oid::regprocedure, 'join ' || nullif(oprjoin, 0)::oid::regprocedure,
  CASE WHEN oprcanhash THEN 'hashes' END, CASE WHEN oprcanmerge THEN 'merges' END)
FROM pg_operator o WHERE ${schema:oprnamespace} AND ${own:pg_operator:o.oid}

-- kind: operator class
SELECT format('%s.%s using %s', opcnamespace::regnamespace, quote_ident(opcname), amname), concat_ws(E'\n', 'for ' || opcintype::regtype,
  CASE WHEN opcdefault THEN 'default' END, 'stores ' || nullif(opckeytype, 0)::regtype, (SELECT 'family ' || f.opfnamespace::regnamespace || '.' || quote_ident(f.opfname) FROM pg_opfamily f WHERE f.oid = opcfamily),
  (SELECT string_agg(format('operator %s %s %s', amopstrategy, amopopr::regoperator, amoppurpose), E'\n' ORDER BY amopstrategy, amopopr::regoperator::text) FROM pg_amop WHERE amopfamily = opcfamily),
  (SELECT string_agg(format('function %s %s', amprocnum, amproc::oid::regprocedure), E'\n' ORDER BY amprocnum, amproc::oid::regprocedure::text) FROM pg_amproc WHERE amprocfamily = opcfamily))
FROM pg_opclass o JOIN pg_am a ON a.oid = opcmethod WHERE ${schema:opcnamespace} AND ${own:pg_opclass:o.oid}

-- kind: operator family
SELECT format('%s.%s using %s', opfnamespace::regnamespace, quote_ident(opfname), amname), ''
FROM pg_opfamily f JOIN pg_am a ON a.oid = opfmethod WHERE ${schema:opfnamespace} AND ${own:pg_opfamily:f.oid}

-- kind: cast
SELECT format('%s as %s', castsource::regtype, casttarget::regtype), concat_ws(E'\n', 'context ' || castcontext::text, 'method ' || castmethod::text, 'function ' || nullif(castfunc, 0)::regprocedure)
FROM pg_cast c WHERE c.oid >= 16384 AND ${own:pg_cast:c.oid}
  -- The cast of a range to its multirange comes and goes with it
  AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_cast'::regclass AND objid = c.oid AND deptype = 'i')

-- kind: trigger
SELECT format('%s on %s', quote_ident(tgname), tgrelid::regclass), concat_ws(E'\n', 'enabled ' || tgenabled::text, (SELECT 'part of a trigger on ' || p.tgrelid::regclass FROM pg_trigger p WHERE p.oid = g.tgparentid)),
  pg_get_triggerdef(g.oid),
  format('%s; SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE tgname = ''crowfoot_again'' AND tgrelid = %L::regclass',
    replace(pg_get_triggerdef(g.oid), ' TRIGGER ' || quote_ident(tgname) || ' ', ' TRIGGER crowfoot_again '), tgrelid::regclass)
FROM pg_trigger g JOIN pg_class c ON c.oid = tgrelid WHERE (NOT tgisinternal OR (tgparentid <> 0 AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.oid = tgconstraint AND k.contype <> 't')))
  AND ${relation:c}

-- kind: event trigger
SELECT quote_ident(evtname), concat_ws(E'\n', 'on ' || evtevent, 'function ' || evtfoid::regprocedure, 'enabled ' || evtenabled::text, 'tags ' || array_to_string(evttags, ', '))
FROM pg_event_trigger e WHERE ${own:pg_event_trigger:e.oid}

-- kind: rule
SELECT format('%s on %s', quote_ident(rulename), ev_class::regclass), 'enabled ' || ev_enabled::text, pg_get_ruledef(r.oid),
  format('%s; SELECT pg_get_ruledef(oid) FROM pg_rewrite WHERE rulename = ''crowfoot_again'' AND ev_class = %L::regclass',
    replace(pg_get_ruledef(r.oid), 'CREATE RULE ' || quote_ident(rulename) || ' AS', 'CREATE RULE crowfoot_again AS'), ev_class::regclass)
FROM pg_rewrite r JOIN pg_class c ON c.oid = ev_class WHERE rulename <> '_RETURN' AND ${relation:c}

-- kind: policy
SELECT format('%s on %s', quote_ident(polname), polrelid::regclass), concat_ws(E'\n', 'command ' || polcmd::text, CASE WHEN polpermissive THEN 'permissive' ELSE 'restrictive' END,
  'roles ' || (SELECT string_agg(CASE role WHEN 0 THEN 'public' ELSE role::regrole::text END, ', ' ORDER BY role) FROM unnest(polroles) role),
  CASE WHEN polqual IS NOT NULL THEN 'has using' END, CASE WHEN polwithcheck IS NOT NULL THEN 'has check' END),
  concat_ws(E'\n', 'using ' || pg_get_expr(polqual, polrelid), 'check ' || pg_get_expr(polwithcheck, polrelid)),
  format('CREATE TEMP VIEW crowfoot_again AS SELECT (%s) AS x, (%s) AS y FROM %s; SELECT pg_get_viewdef(''pg_temp.crowfoot_again''::regclass)',
    coalesce(pg_get_expr(polqual, polrelid), 'NULL'), coalesce(pg_get_expr(polwithcheck, polrelid), 'NULL'), polrelid::regclass)
FROM pg_policy p JOIN pg_class c ON c.oid = polrelid WHERE ${relation:c}

-- kind: statistics
SELECT format('%s.%s', stxnamespace::regnamespace, quote_ident(stxname)), concat_ws(E'\n', 'target ' || nullif(stxstattarget, -1)), pg_get_statisticsobjdef(s.oid),
  format('CREATE STATISTICS public.crowfoot_again %s; SELECT pg_get_statisticsobjdef(oid) FROM pg_statistic_ext WHERE stxname = ''crowfoot_again''',
    substr(pg_get_statisticsobjdef(s.oid), length(format('CREATE STATISTICS %s.%s', stxnamespace::regnamespace, quote_ident(stxname))) + 2))
FROM pg_statistic_ext s WHERE ${schema:stxnamespace} AND ${own:pg_statistic_ext:s.oid}

-- kind: comment
SELECT format('%s %s', type, identity), description
FROM pg_description d, LATERAL pg_identify_object(classoid, objoid, objsubid)
WHERE (objoid >= 16384 OR classoid = 'pg_namespace'::regclass AND objoid = 'public'::regnamespace)
  AND NOT EXISTS (SELECT FROM pg_depend own WHERE own.classid = classoid AND own.objid = objoid AND own.deptype = 'e')
