package dev.crowfoot.adapter.jdbc;

/** What H2's catalogue is asked; each takes the names of schemas. Source: H2 manual, "Information Schema" of version 2. */
final class H2Queries {

    static final String TABLES = "SELECT t.table_schema, t.table_name, t.remarks, t.storage_type FROM information_schema.tables t "
            + "WHERE t.table_type = 'BASE TABLE' AND t.table_schema = ANY (?) "
            + "AND lower(t.table_name) NOT IN ('databasechangelog', 'databasechangeloglock')";

    static final String COLUMNS = "SELECT c.* FROM information_schema.columns c WHERE c.table_schema = ANY (?) "
            + "ORDER BY c.table_schema, c.table_name, c.ordinal_position";

    static final String ELEMENTS = "SELECT e.*, NULL AS domain_name, NULL AS domain_schema FROM information_schema.element_types e "
            + "WHERE e.object_type = 'TABLE' AND e.object_schema = ANY (?)";

    static final String ENUM_VALUES = "SELECT v.* FROM information_schema.enum_values v WHERE v.object_type = 'TABLE' "
            + "AND v.object_schema = ANY (?) ORDER BY v.object_schema, v.object_name, v.enum_identifier, v.value_ordinal";

    static final String CONSTRAINTS = """
            SELECT k.table_schema, k.table_name, k.constraint_schema, k.constraint_name, k.constraint_type, k.nulls_distinct, k.remarks,
              x.check_clause, r.unique_constraint_schema, r.unique_constraint_name, r.update_rule, r.delete_rule,
              k.index_schema, k.index_name, t.table_schema AS to_schema, t.table_name AS to_table, t.index_schema AS to_index_schema,
              t.index_name AS to_index_name
            FROM information_schema.table_constraints k
            LEFT JOIN information_schema.check_constraints x
              ON x.constraint_schema = k.constraint_schema AND x.constraint_name = k.constraint_name
            LEFT JOIN information_schema.referential_constraints r
              ON r.constraint_schema = k.constraint_schema AND r.constraint_name = k.constraint_name
            LEFT JOIN information_schema.table_constraints t
              ON t.constraint_schema = r.unique_constraint_schema AND t.constraint_name = r.unique_constraint_name
            WHERE k.table_schema = ANY (?)""";

    static final String INDEXES = """
            SELECT i.table_schema, i.table_name, i.index_name, i.index_type_name, i.nulls_distinct, i.remarks,
              c.column_name, c.ordering_specification, c.null_ordering, c.is_unique
            FROM information_schema.indexes i JOIN information_schema.index_columns c
              ON c.index_schema = i.index_schema AND c.index_name = i.index_name
            WHERE NOT i.is_generated AND i.table_schema = ANY (?)
            ORDER BY i.table_schema, i.table_name, i.index_name, c.ordinal_position""";

    static final String SEQUENCES = "SELECT s.* FROM information_schema.sequences s WHERE s.sequence_schema = ANY (?)";

    static final String VIEWS = "SELECT v.table_schema, v.table_name, v.view_definition, t.remarks FROM information_schema.views v "
            + "JOIN information_schema.tables t ON t.table_schema = v.table_schema AND t.table_name = v.table_name "
            + "WHERE v.table_schema = ANY (?)";

    /** Everything else that is there, by kind and name. */
    static final String OTHERS = """
            SELECT 'trigger' AS kind, trigger_schema AS nspname, trigger_name AS name FROM information_schema.triggers
            WHERE trigger_schema = ANY (?)
            UNION ALL SELECT 'routine', routine_schema, routine_name FROM information_schema.routines WHERE routine_schema = ANY (?)
            UNION ALL SELECT 'constant', constant_schema, constant_name FROM information_schema.constants WHERE constant_schema = ANY (?)
            UNION ALL SELECT 'synonym', synonym_schema, synonym_name FROM information_schema.synonyms WHERE synonym_schema = ANY (?)
            UNION ALL SELECT 'domain', domain_schema, domain_name FROM information_schema.domains WHERE domain_schema = ANY (?)
            ORDER BY 1, 2, 3""";

    private H2Queries() {}
}
