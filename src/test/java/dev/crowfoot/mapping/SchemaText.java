package dev.crowfoot.mapping;

import dev.crowfoot.schema.Check;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.Deferrability;
import dev.crowfoot.schema.EnumType;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.SequenceOptions;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.Unique;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A schema as text that is read and compared line by line; each line ends in the id. */
final class SchemaText {
    private final StringBuilder text = new StringBuilder();

    private SchemaText() {}

    static String of(Schema schema) {
        SchemaText out = new SchemaText();
        schema.namespaces().forEach(n -> out.line("schema " + n.name(), n.id().value()));
        schema.enumTypes().forEach(e -> out.line("enum " + e.name() + " " + labels(e) + comment(e.comment()), e.id().value()));
        schema.sequences().forEach(s -> out.line("sequence " + s.name() + (s.type() == null ? "" : " as " + s.type()) + options(s.options())
                + comment(s.comment()), s.id().value()));
        schema.tables().forEach(out::table);
        schema.sqlObjects().forEach(o -> out.line(o.kind() + " " + o.name() + " [" + o.create() + "] [" + o.drop() + "] after "
                + o.dependsOn().stream().map(d -> d.value()).sorted().toList() + comment(o.comment()), o.id().value()));
        return out.text.toString();
    }

    private static String labels(EnumType type) {
        return type.labels().stream().map(l -> l.text() + " #" + l.id().value()).collect(Collectors.joining(", ", "(", ")"));
    }

    private void table(Table table) {
        line("table " + table.name() + comment(table.comment()), table.id().value());
        table.columns().forEach(this::column);
        PrimaryKey key = table.primaryKey();
        if (key != null) {
            line("  primary key " + key.name() + " " + key.columns() + deferrability(key.deferrability()) + comment(key.comment()),
                    key.id().value());
        }
        for (Unique unique : table.uniques()) {
            line("  unique " + unique.name() + " " + unique.columns() + deferrability(unique.deferrability())
                    + (unique.nullsNotDistinct() ? " nulls not distinct" : "") + comment(unique.comment()), unique.id().value());
        }
        for (Check check : table.checks()) {
            line("  check " + check.name() + " (" + check.expression() + ")" + comment(check.comment()), check.id().value());
        }
        for (ForeignKey key1 : table.foreignKeys()) {
            line("  foreign key " + key1.name() + " " + key1.columns() + " -> " + key1.references() + " " + key1.referencedColumns()
                    + " on delete " + key1.onDelete() + " on update " + key1.onUpdate() + deferrability(key1.deferrability())
                    + comment(key1.comment()), key1.id().value());
        }
        table.indexes().forEach(this::index);
    }

    private void column(Column column) {
        String values = column.values() == null ? ""
                : column.values().stream().map(l -> l.text() + " #" + l.id().value()).collect(Collectors.joining(", ", " values (", ")"));
        line("  " + column.name() + " " + column.type() + (column.nullable() ? "" : " not null")
                + (column.defaultExpression() == null ? "" : " default " + column.defaultExpression())
                + (column.identity() == null ? ""
                        : " identity " + (column.identity().always() ? "always" : "by default") + options(column.identity().options()))
                + (column.generated() == null ? ""
                        : " generated (" + column.generated().expression() + ")" + (column.generated().stored() ? " stored" : " virtual"))
                + (column.collation() == null ? "" : " collate " + column.collation()) + values + comment(column.comment()),
                column.id().value());
    }

    private void index(Index index) {
        String parts = index.parts().stream().map(p -> (p.column() == null ? "(" + p.expression() + ")" : p.column())
                + (p.descending() ? " desc" : "") + (p.nulls() == Index.Nulls.DEFAULT ? "" : " nulls " + p.nulls())
                + (p.operatorClass() == null ? "" : " " + p.operatorClass()) + (p.collation() == null ? "" : " collate " + p.collation()))
                .collect(Collectors.joining(", ", "[", "]"));
        line("  " + (index.unique() ? "unique " : "") + "index " + index.name() + " " + parts
                + (index.method() == null ? "" : " using " + index.method())
                + (index.include().isEmpty() ? "" : " include " + index.include())
                + (index.nullsNotDistinct() ? " nulls not distinct" : "")
                + (index.predicate() == null ? "" : " where " + index.predicate()) + comment(index.comment()), index.id().value());
    }

    private static String options(SequenceOptions o) {
        return o.equals(SequenceOptions.DEFAULT) ? ""
                : " start " + o.start() + " increment " + o.increment() + " minimum " + o.minimum() + " maximum " + o.maximum() + " cache "
                        + o.cache() + (o.cycle() ? " cycle" : "");
    }

    private static String deferrability(Deferrability deferrability) {
        return deferrability == Deferrability.NOT_DEFERRABLE ? "" : " " + deferrability;
    }

    private static String comment(@Nullable String comment) {
        return comment == null ? "" : " -- " + comment;
    }

    private void line(String line, String id) {
        text.append(line).append("  #").append(id).append('\n');
    }
}
