package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.database.Catalogue;
import dev.crowfoot.app.database.Catalogue.Unread;
import dev.crowfoot.schema.Check;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.Deferrability;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.Namespace;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Sequence;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.Unique;
import dev.crowfoot.target.Identifiers;
import dev.crowfoot.target.Target;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads H2 2.x from its {@code INFORMATION_SCHEMA}. */
final class H2Reader implements CatalogueReader {

    private static final int QUERIES = 6;
    private static final long USUAL_CACHE = 32;

    private final Connection connection;
    private final List<String> schemas;
    private final Names names;
    private final List<Unread> notRead = new ArrayList<>();
    private final Map<QualifiedName, TableParts> tables = new LinkedHashMap<>();

    H2Reader(Connection connection, List<String> schemas, String defaultSchema) {
        this.connection = connection;
        this.schemas = schemas;
        this.names = new Names(Target.H2, defaultSchema);
    }

    @Override
    public Catalogue read(Progress progress) throws SQLException {
        step(progress, "tables", 0);
        Query.list(connection, H2Queries.TABLES, schemas, this::table);
        step(progress, "columns", 1);
        H2Types types = new H2Types(connection, schemas, names);
        Query.list(connection, H2Queries.COLUMNS, schemas, row -> {
            TableParts table = tables.get(tableName(row));
            return table != null && table.columns.add(column(row, types, table));
        });
        step(progress, "constraints", 2);
        H2Keys keys = new H2Keys(connection, schemas);
        Query.list(connection, H2Queries.CONSTRAINTS, schemas, row -> constraint(row, keys));
        step(progress, "indexes", 3);
        readIndexes();
        step(progress, "sequences and views", 4);
        List<Sequence> sequences = Query.list(connection, H2Queries.SEQUENCES, schemas, this::sequence);
        List<SqlObject> views = Query.list(connection, H2Queries.VIEWS, schemas, this::view);
        step(progress, "what is left", 5);
        Query.list(connection, H2Queries.OTHERS, schemas, row -> notRead.add(
                new Unread(row.text("kind"), names.qualified(row.text("nspname"), row.text("name")), "not supported yet")));
        List<Table> built = tables.values().stream().map(TableParts::build).toList();
        return new Catalogue(new Schema(namespaces(), built, sequences, List.of(), views), notRead);
    }

    private static void step(Progress progress, String what, int done) {
        progress.checkCancelled();
        progress.report("reading " + what, done, QUERIES);
    }

    private List<Namespace> namespaces() {
        return schemas.stream().filter(s -> !s.equals(names.defaultSchema())).map(s -> new Namespace(names.name(s))).toList();
    }

    private QualifiedName tableName(Query.Row row) throws SQLException {
        return names.qualified(row.text("table_schema"), row.text("table_name"));
    }

    private TableParts table(Query.Row row) throws SQLException {
        TableParts table = new TableParts(tableName(row), comment(row));
        tables.put(table.name, table);
        return table;
    }

    private Column column(Query.Row row, H2Types types, TableParts table) throws SQLException {
        String name = names.name(row.text("column_name"));
        noteWhatIsLost(row, table, name);
        String generation = row.optional("generation_expression");
        Column.Generated generated = generation == null ? null : new Column.Generated(Expressions.withoutParentheses(generation), true);
        String collation = row.optional("collation_name");
        return new Column(ElementId.named("column", name), name, types.of(row), row.text("is_nullable").equals("YES"),
                generated == null ? defaultExpression(row) : null, identity(row), generated,
                collation == null || collation.equals("OFF") ? null : collation, comment(row), null);
    }

    private void noteWhatIsLost(Query.Row row, TableParts table, String column) throws SQLException {
        if (row.optional("column_on_update") != null) {
            note(table, "ON UPDATE of a column", column, row.text("column_on_update"));
        }
        if (row.flag("default_on_null") && !row.text("is_identity").equals("YES")) {
            note(table, "DEFAULT ON NULL of a column", column, "read as a plain default");
        }
        if (!row.flag("is_visible")) {
            note(table, "invisible column", column, "read as a visible one");
        }
        Long cardinality = row.optionalNumber("maximum_cardinality");
        if (cardinality != null && cardinality != 65_536) {
            note(table, "length of an array column", column, "at most " + cardinality + " elements; read as an array of any length");
        }
    }

    private void note(TableParts table, String kind, String name, String reason) {
        notRead.add(new Unread(kind, table.name.withName(table.name.name() + "." + name), reason));
    }

    private static Column.@Nullable Identity identity(Query.Row row) throws SQLException {
        if (!row.text("is_identity").equals("YES")) {
            return null;
        }
        return new Column.Identity(row.text("identity_generation").equals("ALWAYS"),
                SequenceDefaults.options(row.text("data_type"), row.number("identity_start"), row.number("identity_increment"),
                        row.number("identity_minimum"), row.number("identity_maximum"), row.number("identity_cache"), USUAL_CACHE,
                        row.text("identity_cycle").equals("YES")));
    }

    /** {@code DEFAULT NULL} is what every column without a default has, and what H2 keeps of one whose default was dropped. */
    private static @Nullable String defaultExpression(Query.Row row) throws SQLException {
        String expression = row.optional("column_default");
        return "NULL".equals(expression) ? null : expression;
    }

    private boolean constraint(Query.Row row, H2Keys keys) throws SQLException {
        TableParts table = tables.get(tableName(row));
        if (table == null) {
            return false;
        }
        String name = names.name(row.text("constraint_name"));
        String comment = comment(row);
        switch (row.text("constraint_type")) {
            case "PRIMARY KEY" ->
                table.primaryKey = new PrimaryKey(ElementId.named("pk", name), name, names.names(keys.unique(row)),
                        Deferrability.NOT_DEFERRABLE, comment);
            case "UNIQUE" -> table.uniques
                    .add(new Unique(ElementId.named("unique", name), name, names.names(keys.unique(row)), Deferrability.NOT_DEFERRABLE,
                            "NO".equals(row.optional("nulls_distinct")), comment));
            case "CHECK" -> table.checks.add(new Check(ElementId.named("check", name), name,
                    InLists.standard(Expressions.withoutParentheses(row.text("check_clause")), names), comment));
            case "FOREIGN KEY" -> table.foreignKeys.add(new ForeignKey(ElementId.named("fk", name), name, names.names(keys.foreign(row)),
                    names.qualified(row.text("to_schema"), row.text("to_table")), names.names(keys.referenced(row)),
                    action(row.text("delete_rule")), action(row.text("update_rule")), Deferrability.NOT_DEFERRABLE, comment));
            default -> note(table, row.text("constraint_type"), name, "not supported yet");
        }
        return true;
    }

    /** H2 treats RESTRICT and NO ACTION alike and says which one was written. */
    private static ForeignKey.Action action(String rule) {
        return switch (rule) {
            case "CASCADE" -> ForeignKey.Action.CASCADE;
            case "SET NULL" -> ForeignKey.Action.SET_NULL;
            case "SET DEFAULT" -> ForeignKey.Action.SET_DEFAULT;
            case "RESTRICT" -> ForeignKey.Action.RESTRICT;
            default -> ForeignKey.Action.NO_ACTION;
        };
    }

    private void readIndexes() throws SQLException {
        Map<String, List<Index.Part>> parts = new LinkedHashMap<>();
        Map<String, List<String>> included = new LinkedHashMap<>();
        Query.list(connection, H2Queries.INDEXES, schemas, row -> {
            TableParts table = tables.get(tableName(row));
            if (table == null) {
                return false;
            }
            String name = names.name(row.text("index_name"));
            String key = table.name + "\0" + name;
            if (!parts.containsKey(key)) {
                parts.put(key, new ArrayList<>());
                noteKind(table, name, row);
            }
            List<Index.Part> found = parts.computeIfAbsent(key, _ -> new ArrayList<>());
            List<String> include = included.computeIfAbsent(key, _ -> new ArrayList<>());
            boolean unique = row.text("index_type_name").startsWith("UNIQUE");
            if (unique && !row.flag("is_unique")) {
                include.add(names.name(row.text("column_name")));
            } else {
                found.add(part(row));
            }
            table.indexes.removeIf(i -> i.name().equals(name));
            return table.indexes.add(new Index(ElementId.named("index", name), name, found, unique, null, null, include,
                    unique && "NO".equals(row.optional("nulls_distinct")), comment(row)));
        });
    }

    private void noteKind(TableParts table, String name, Query.Row row) throws SQLException {
        String kind = row.text("index_type_name");
        if (!kind.equals("INDEX") && !kind.equals("UNIQUE INDEX")) {
            note(table, kind.toLowerCase(Locale.ROOT), name, "read as a plain index");
        }
    }

    /** H2 sorts nulls as the smallest values unless told otherwise (H2 manual, setting DEFAULT_NULL_ORDERING: LOW). */
    private Index.Part part(Query.Row row) throws SQLException {
        boolean descending = row.text("ordering_specification").equals("DESC");
        String nulls = row.optional("null_ordering");
        Index.Nulls order = nulls == null || nulls.equals(descending ? "LAST" : "FIRST") ? Index.Nulls.DEFAULT : Index.Nulls.valueOf(nulls);
        return new Index.Part(names.name(row.text("column_name")), null, descending, order, null, null);
    }

    private Sequence sequence(Query.Row row) throws SQLException {
        String type = row.text("data_type").toLowerCase(Locale.ROOT);
        QualifiedName name = names.qualified(row.text("sequence_schema"), row.text("sequence_name"));
        return new Sequence(ElementId.named("sequence", name.toString()), name, type.equals("bigint") ? null : type,
                SequenceDefaults.options(type, row.number("start_value"), row.number("increment"), row.number("minimum_value"),
                        row.number("maximum_value"), row.number("cache"), USUAL_CACHE, row.text("cycle_option").equals("YES")),
                comment(row));
    }

    private SqlObject view(Query.Row row) throws SQLException {
        QualifiedName name = tableName(row);
        String sql = (name.schema() == null ? "" : Identifiers.sql(name.schema()) + ".") + Identifiers.sql(name.name());
        return new SqlObject(ElementId.named("view", name.toString()), "view", name,
                "CREATE VIEW " + sql + " AS\n" + row.text("view_definition"), "DROP VIEW " + sql, Set.of(), comment(row));
    }

    /** H2 has no difference between no comment and an empty one. */
    private static @Nullable String comment(Query.Row row) throws SQLException {
        String text = row.optional("remarks");
        return text == null || text.isEmpty() ? null : text;
    }
}
