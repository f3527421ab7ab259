package dev.crowfoot.adapter.jdbc;

/**
 * What H2's catalogue is asked; each takes the names of schemas. Source: H2 manual, "Information Schema" of version 2. None joins: H2 makes the rows of such a table anew
 * each time that it looks something up there, so that a join takes the square of the time.
 */
final class H2Queries {

    static final String TABLES = "SELECT t.table_schema, t.table_name, t.table_type, t.remarks, t.storage_type, t.table_class, "
            + "DATABASE_PATH() AS path FROM information_schema.tables t WHERE t.table_schema = ANY (?)";

    static final String COLUMNS = "SELECT c.* FROM information_schema.columns c WHERE c.table_schema = ANY (?) "
            + "ORDER BY c.table_schema, c.table_name, c.ordinal_position";

    static final String ELEMENTS = "SELECT e.* FROM information_schema.element_types e "
            + "WHERE e.object_type IN ('TABLE', 'DOMAIN') AND e.object_schema = ANY (?)";

    static final String FIELDS = "SELECT f.* FROM information_schema.fields f WHERE f.object_type IN ('TABLE', 'DOMAIN') "
            + "AND f.object_schema = ANY (?) ORDER BY f.object_schema, f.object_name, f.row_identifier, f.ordinal_position";

    static final String ENUM_VALUES = "SELECT v.* FROM information_schema.enum_values v WHERE v.object_type IN ('TABLE', 'DOMAIN') "
            + "AND v.object_schema = ANY (?) ORDER BY v.object_schema, v.object_name, v.enum_identifier, v.value_ordinal";

    static final String CONSTRAINTS = "SELECT k.* FROM information_schema.table_constraints k WHERE k.table_schema = ANY (?)";

    static final String CHECKS = "SELECT x.* FROM information_schema.check_constraints x WHERE x.constraint_schema = ANY (?)";

    static final String REFERENCES = "SELECT r.* FROM information_schema.referential_constraints r WHERE r.constraint_schema = ANY (?)";

    static final String INDEXES = "SELECT i.* FROM information_schema.indexes i WHERE NOT i.is_generated AND i.table_schema = ANY (?)";

    static final String INDEX_COLUMNS = "SELECT c.* FROM information_schema.index_columns c WHERE c.table_schema = ANY (?) "
            + "ORDER BY c.index_schema, c.index_name, c.table_name, c.ordinal_position";

    static final String SEQUENCES = "SELECT s.* FROM information_schema.sequences s WHERE s.sequence_schema = ANY (?)";

    static final String VIEWS = "SELECT v.* FROM information_schema.views v WHERE v.table_schema = ANY (?)";

    static final String DOMAINS = "SELECT d.* FROM information_schema.domains d WHERE d.domain_schema = ANY (?)";

    static final String DOMAIN_CHECKS = "SELECT k.* FROM information_schema.domain_constraints k WHERE k.domain_schema = ANY (?)";

    static final String CONSTANTS = "SELECT c.* FROM information_schema.constants c WHERE c.constant_schema = ANY (?)";

    static final String ROUTINES =
            "SELECT r.* FROM information_schema.routines r WHERE r.routine_schema = ANY (?) ORDER BY r.specific_name";

    static final String TRIGGERS = "SELECT t.* FROM information_schema.triggers t WHERE t.trigger_schema = ANY (?)";

    static final String SYNONYMS = "SELECT s.* FROM information_schema.synonyms s WHERE s.synonym_schema = ANY (?)";

    static final String SCHEMA_COMMENTS =
            "SELECT s.schema_name, s.remarks FROM information_schema.schemata s WHERE s.schema_name = ANY (?)";

    static final String RIGHTS = "SELECT r.* FROM information_schema.rights r WHERE r.table_schema = ANY (?)";

    static final String ROLES = "SELECT 'role' AS kind, role_name AS name FROM information_schema.roles WHERE role_name <> 'PUBLIC' "
            + "UNION ALL SELECT 'user', user_name FROM information_schema.users WHERE user_name <> CURRENT_USER";

    /** What changes how texts compare and what statements mean. */
    static final String SETTINGS = "SELECT setting_name, setting_value FROM information_schema.settings "
            + "WHERE setting_name IN ('COLLATION', 'MODE', 'DEFAULT_NULL_ORDERING') AND setting_value NOT IN ('REGULAR', 'LOW', 'OFF')";

    /** What is there, and what changes most often about it. */
    static final String ALL = """
            SELECT 'table ' || table_schema || '.' || table_name AS thing FROM information_schema.tables WHERE table_schema = ANY (?)
            UNION ALL SELECT 'column ' || table_schema || '.' || table_name || '.' || column_name || ' ' || ordinal_position || ' ' || data_type || ' '
              || is_nullable || ' ' || coalesce(column_default, '') FROM information_schema.columns WHERE table_schema = ANY (?)
            UNION ALL SELECT 'constraint ' || constraint_schema || '.' || constraint_name || ' on ' || table_schema || '.' || table_name
              FROM information_schema.table_constraints WHERE table_schema = ANY (?)
            UNION ALL SELECT 'index ' || index_schema || '.' || index_name FROM information_schema.indexes WHERE table_schema = ANY (?)
            UNION ALL SELECT 'sequence ' || sequence_schema || '.' || sequence_name FROM information_schema.sequences WHERE sequence_schema = ANY (?)
            UNION ALL SELECT 'domain ' || domain_schema || '.' || domain_name FROM information_schema.domains WHERE domain_schema = ANY (?)
            UNION ALL SELECT 'domain constraint ' || constraint_schema || '.' || constraint_name FROM information_schema.domain_constraints
              WHERE domain_schema = ANY (?)
            UNION ALL SELECT 'constant ' || constant_schema || '.' || constant_name FROM information_schema.constants WHERE constant_schema = ANY (?)
            UNION ALL SELECT 'routine ' || routine_schema || '.' || specific_name FROM information_schema.routines WHERE routine_schema = ANY (?)
            UNION ALL SELECT 'trigger ' || trigger_schema || '.' || trigger_name FROM information_schema.triggers WHERE trigger_schema = ANY (?)
            ORDER BY 1""";

    private H2Queries() {}
}
