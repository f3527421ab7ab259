package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.database.Catalogue;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.Namespace;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Sequence;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.Table;
import dev.crowfoot.target.Identifiers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads H2 2.x from its {@code INFORMATION_SCHEMA}, and what that does not tell from {@code SCRIPT}. */
final class H2Reader implements CatalogueReader {

    private static final int STEPS = 7;
    private static final int ATTEMPTS = 3;

    private final H2Reading reading;

    H2Reader(Connection connection, List<String> schemas, String defaultSchema) throws SQLException {
        reading = new H2Reading(connection, schemas, defaultSchema, JdbcSession.folding(connection));
    }

    /** A reader of those schemas. H2 shows each query what is there by then, so a catalogue that others change meanwhile is read another time. */
    static CatalogueReader of(Connection connection, List<String> schemas, String defaultSchema) {
        return progress -> {
            List<String> before = seen(connection, schemas);
            for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
                SQLException failed = null;
                Catalogue catalogue = null;
                try {
                    catalogue = new H2Reader(connection, schemas, defaultSchema).read(progress);
                } catch (SQLException e) {
                    failed = e;
                }
                List<String> after = seen(connection, schemas);
                if (after.equals(before)) {
                    return take(catalogue, failed);
                }
                before = after;
            }
            throw new SQLException("others make and drop tables in it all the while");
        };
    }

    private static Catalogue take(@Nullable Catalogue catalogue, @Nullable SQLException failed) throws SQLException {
        if (failed != null) {
            throw failed;
        }
        return Objects.requireNonNull(catalogue);
    }

    /** What others would change. */
    private static List<String> seen(Connection connection, List<String> schemas) throws SQLException {
        return Query.list(connection, H2Queries.ALL, schemas, row -> row.text("thing"));
    }

    @Override
    public Catalogue read(Progress progress) throws SQLException {
        step(progress, "tables", 0);
        H2Types types = new H2Types(reading);
        H2Tables tables = new H2Tables(reading, types);
        tables.read();
        step(progress, "columns", 1);
        tables.readColumns();
        step(progress, "constraints", 2);
        List<H2IndexColumn> indexColumns = reading.list(H2Queries.INDEX_COLUMNS, H2IndexColumn::of);
        new H2Constraints(reading).read(indexColumns);
        step(progress, "indexes", 3);
        new H2Indexes(reading).read(indexColumns);
        step(progress, "sequences", 4);
        List<Sequence> sequences = reading.list(H2Queries.SEQUENCES, this::sequence);
        step(progress, "views, domains, functions and triggers", 5);
        H2Script script = H2Script.of(reading);
        new H2Domains(reading, types).read();
        new H2Objects(reading, script).read();
        new H2Views(reading, script).read();
        step(progress, "what is left", 6);
        new H2Rest(reading).read();
        List<Table> built = reading.tables.values().stream().map(TableParts::build).toList();
        List<SqlObject> objects = new ArrayList<>(new H2Uses(reading, sequences).resolved());
        emptySchemas(built, sequences, objects).forEach(name -> objects.add(comment(name)));
        Schema schema = new Schema(namespaces(), built, sequences, List.of(), objects);
        return new Catalogue(new H2MainSchema(reading.connection()).anywhere(schema), reading.notRead);
    }

    private static void step(Progress progress, String what, int done) {
        progress.checkCancelled();
        progress.report("reading " + what, done, STEPS);
    }

    private List<Namespace> namespaces() {
        Names names = reading.names();
        return reading.schemas().stream().filter(s -> !s.equals(names.defaultSchema())).map(s -> new Namespace(names.name(s))).toList();
    }

    private List<String> emptySchemas(List<Table> tables, List<Sequence> sequences, List<SqlObject> objects) {
        Set<String> used = new HashSet<>();
        Stream.of(tables.stream().map(Table::name), sequences.stream().map(Sequence::name), objects.stream().map(SqlObject::name))
                .flatMap(names -> names).map(QualifiedName::schema).filter(Objects::nonNull).forEach(used::add);
        return namespaces().stream().map(Namespace::name).filter(name -> !used.contains(name)).toList();
    }

    /** A schema with nothing in it is there by its comment, which it has not. */
    private static SqlObject comment(String schema) {
        String statement = "COMMENT ON SCHEMA " + Identifiers.sql(schema) + " IS NULL";
        QualifiedName name = new QualifiedName(schema, "schema " + schema);
        return new SqlObject(ElementId.named("comment", name.toString()), "comment", name, statement, statement, Set.of(), null);
    }

    private Sequence sequence(Query.Row row) throws SQLException {
        String type = row.text("data_type").toLowerCase(Locale.ROOT) + digits(row);
        QualifiedName name = reading.name(row, "sequence");
        return new Sequence(ElementId.named("sequence", name.toString()), name, type.equals("bigint") ? null : type,
                H2Counting.options(type, row.number("start_value"), row.number("increment"), row.number("minimum_value"),
                        row.number("maximum_value"), row.number("cache"), row.text("cycle_option").equals("YES")),
                H2Reading.comment(row));
    }

    /** The arguments of a {@code NUMERIC} or {@code DECFLOAT}, as they were written. */
    private static String digits(Query.Row row) throws SQLException {
        Long precision = row.optionalNumber("declared_numeric_precision");
        Long scale = row.optionalNumber("declared_numeric_scale");
        return precision == null ? "" : "(" + precision + (scale == null ? "" : ", " + scale) + ")";
    }
}
