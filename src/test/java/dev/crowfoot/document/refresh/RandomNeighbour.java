package dev.crowfoot.document.refresh;

import dev.crowfoot.schema.Check;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.Deferrability;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.SqlType;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.TablePart;
import dev.crowfoot.schema.Unique;
import dev.crowfoot.schema.diff.Renames;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** What a neighbour who works on the database by hand makes of a schema: one small change after another, whatever the drawing looks like. */
final class RandomNeighbour {

    private final Random random;
    private int made;

    RandomNeighbour(long seed) {
        random = new Random(seed);
    }

    Schema change(Schema schema, int times) {
        Schema changed = schema;
        for (int i = 0; i < times; i++) {
            changed = change(changed);
        }
        return changed;
    }

    private Schema change(Schema schema) {
        Table table = schema.tables().get(random.nextInt(schema.tables().size()));
        Column column = table.columns().get(random.nextInt(table.columns().size()));
        return switch (random.nextInt(12)) {
            case 0 -> with(schema, table.withComment("by hand " + ++made));
            case 1 -> renamed(schema, table.withName(QualifiedName.of("hand_table_" + ++made)));
            case 2 -> renamed(schema, with(table, column, c -> c.withName("hand_column_" + ++made)));
            case 3 -> with(schema, with(table, column, c -> c.withComment("by hand " + ++made)));
            case 4 -> isUsed(schema, table, column) ? schema : with(schema, with(table, column, c -> c.withNullable(!c.nullable())));
            case 5 -> isUsed(schema, table, column) ? schema : with(schema, with(table, column, RandomNeighbour::retyped));
            case 6 -> isUsed(schema, table, column) || table.columns().size() < 2 ? schema
                    : with(schema, table.withColumns(table.columns().stream().filter(c -> !c.equals(column)).toList()));
            case 7 -> with(schema, added(table));
            case 8 -> without(schema, table);
            case 9 -> with(schema, index(table, column));
            case 10 -> newTable(schema, table);
            default -> with(schema, renamedPart(table));
        };
    }

    private static Column retyped(Column c) {
        return c.withType(SqlType.of("character varying", "77")).withDefaultExpression(null).withGenerated(null).withIdentity(null)
                .withCollation(null).withValues(null);
    }

    private static boolean isUsed(Schema schema, Table table, Column column) {
        String name = column.name();
        boolean here = table.parts().stream().anyMatch(p -> switch (p) {
            case PrimaryKey k -> k.columns().contains(name);
            case Unique u -> u.columns().contains(name) || u.include().contains(name);
            case Check c -> true;
            case ForeignKey f -> f.columns().contains(name);
            case Index i -> i.include().contains(name)
                    || i.parts().stream().anyMatch(x -> x.expression() != null || name.equals(x.column()));
        });
        boolean computed = table.columns().stream().anyMatch(c -> c.generated() != null);
        return here || computed || schema.tables().stream().flatMap(t -> t.foreignKeys().stream())
                .anyMatch(f -> f.references().equals(table.name()) && f.referencedColumns().contains(name));
    }

    private static Schema with(Schema schema, Table table) {
        return tables(schema, schema.tables().stream().map(t -> t.id().equals(table.id()) ? table : t).toList());
    }

    private static Schema tables(Schema schema, List<Table> tables) {
        return new Schema(schema.namespaces(), tables, schema.sequences(), schema.enumTypes(), schema.sqlObjects());
    }

    private static Schema renamed(Schema schema, Table table) {
        Schema names = with(schema, table);
        return Renames.between(schema, names).apply(schema);
    }

    private static Table with(Table table, Column column, UnaryOperator<Column> change) {
        return table.withColumns(table.columns().stream().map(c -> c.equals(column) ? change.apply(c) : c).toList());
    }

    private Table added(Table table) {
        String name = "hand_added_" + ++made;
        List<Column> columns = new ArrayList<>(table.columns());
        columns.add(random.nextInt(columns.size() + 1), Column.of(ElementId.named("column", name), name, SqlType.of("integer"))
                .withNullable(random.nextBoolean()).withDefaultExpression(random.nextBoolean() ? "5" : null));
        return table.withColumns(columns);
    }

    private Schema without(Schema schema, Table table) {
        List<TablePart> parts = new ArrayList<>(table.parts());
        parts.removeIf(p -> p instanceof PrimaryKey || p instanceof Unique);
        if (parts.isEmpty()) {
            return schema;
        }
        TablePart part = parts.get(random.nextInt(parts.size()));
        return with(schema, table.withParts(table.parts().stream().filter(p -> !p.equals(part)).toList()));
    }

    private Table index(Table table, Column column) {
        String name = "hand_index_" + ++made;
        List<TablePart> parts = new ArrayList<>(table.parts());
        parts.add(new Index(ElementId.named("index", name), name, List.of(Index.Part.column(column.name())), false, null, null, List.of(),
                false, null));
        return table.withParts(parts);
    }

    private Table renamedPart(Table table) {
        List<TablePart> parts = new ArrayList<>(table.parts());
        if (!parts.isEmpty()) {
            int at = random.nextInt(parts.size());
            parts.set(at, parts.get(at).withName("hand_part_" + ++made));
        }
        return table.withParts(parts);
    }

    private Schema newTable(Schema schema, Table to) {
        String name = "hand_new_" + ++made;
        List<Column> columns = new ArrayList<>(List.of(Column.of(ElementId.named("column", "id"), "id", SqlType.of("bigint"))));
        List<ForeignKey> keys = new ArrayList<>();
        PrimaryKey key = to.primaryKey();
        if (key != null && key.columns().size() == 1) {
            Column target = to.column(key.columns().getFirst()).orElseThrow();
            columns.add(Column.of(ElementId.named("column", "other_id"), "other_id", target.type()));
            keys.add(new ForeignKey(ElementId.named("key", name + "_fk"), name + "_fk", List.of("other_id"), to.name(), key.columns(),
                    ForeignKey.Action.CASCADE, ForeignKey.Action.NO_ACTION, Deferrability.NOT_DEFERRABLE, null));
        }
        List<Table> tables = new ArrayList<>(schema.tables());
        tables.add(new Table(ElementId.named("table", name), QualifiedName.of(name), columns,
                PrimaryKey.of(ElementId.named("pk", name), name + "_pk", List.of("id")), List.of(), List.of(), keys, List.of(), null));
        return tables(schema, tables);
    }
}
