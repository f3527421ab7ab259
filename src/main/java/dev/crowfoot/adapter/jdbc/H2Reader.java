package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.database.Catalogue;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.Namespace;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Sequence;
import dev.crowfoot.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** Reads H2 2.x from its {@code INFORMATION_SCHEMA}, and what that does not tell from {@code SCRIPT}. */
final class H2Reader implements CatalogueReader {

    private static final int STEPS = 7;

    private final H2Reading reading;

    H2Reader(Connection connection, List<String> schemas, String defaultSchema) {
        reading = new H2Reading(connection, schemas, defaultSchema);
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
        new H2Constraints(reading).read();
        step(progress, "indexes", 3);
        new H2Indexes(reading).read();
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
        return new Catalogue(new Schema(namespaces(), built, sequences, List.of(), new H2Uses(reading, sequences).resolved()),
                reading.notRead);
    }

    private static void step(Progress progress, String what, int done) {
        progress.checkCancelled();
        progress.report("reading " + what, done, STEPS);
    }

    private List<Namespace> namespaces() {
        Names names = reading.names();
        return reading.schemas().stream().filter(s -> !s.equals(names.defaultSchema())).map(s -> new Namespace(names.name(s))).toList();
    }

    private Sequence sequence(Query.Row row) throws SQLException {
        String kind = row.text("data_type").toLowerCase(Locale.ROOT);
        String type = kind.equals("numeric") ? kind + "(" + row.number("numeric_precision") + ")" : kind;
        QualifiedName name = reading.name(row, "sequence");
        return new Sequence(ElementId.named("sequence", name.toString()), name, type.equals("bigint") ? null : type,
                H2Counting.options(type, row.number("start_value"), row.number("increment"), row.number("minimum_value"),
                        row.number("maximum_value"), row.number("cache"), row.text("cycle_option").equals("YES")),
                H2Reading.comment(row));
    }
}
