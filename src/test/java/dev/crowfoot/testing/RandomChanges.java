package dev.crowfoot.testing;

import dev.crowfoot.schema.EnumType.Label;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.SchemaSketch.C;
import dev.crowfoot.testing.SchemaSketch.E;
import dev.crowfoot.testing.SchemaSketch.Form;
import dev.crowfoot.testing.SchemaSketch.Kind;
import dev.crowfoot.testing.SchemaSketch.P;
import dev.crowfoot.testing.SchemaSketch.S;
import dev.crowfoot.testing.SchemaSketch.T;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Changes a sketch at random, in ways that rows survive. */
final class RandomChanges {

    /** What a column of a kind can become, its rows converted, and back. */
    private static final Map<Kind, List<Kind>> CONVERSIONS = Map.of(Kind.INT, List.of(Kind.BIG, Kind.NUMERIC, Kind.SHORT_TEXT, Kind.TEXT),
            Kind.BIG, List.of(Kind.INT, Kind.NUMERIC, Kind.LONG_TEXT), Kind.SHORT_TEXT, List.of(Kind.LONG_TEXT, Kind.TEXT, Kind.INT),
            Kind.LONG_TEXT, List.of(Kind.SHORT_TEXT, Kind.TEXT), Kind.TEXT, List.of(Kind.SHORT_TEXT, Kind.BIG), Kind.BOOLEAN,
            List.of(Kind.INT), Kind.DATE, List.of(Kind.TIMESTAMP), Kind.TIMESTAMP, List.of(Kind.DATE), Kind.CHECKED, List.of(Kind.NATIVE),
            Kind.NATIVE, List.of(Kind.CHECKED));

    private final RandomSchema random;
    private final SchemaSketch sketch;
    private final Chance chance;

    RandomChanges(RandomSchema random) {
        this.random = random;
        sketch = random.sketch;
        chance = random.chance;
    }

    void change() {
        T table = chance.of(sketch.tables);
        C column = chance.of(table.columns);
        switch (chance.below(16)) {
            case 0 -> table.name = random.name();
            case 1 -> swapTables(table, chance.of(sketch.tables));
            case 2 -> move(table);
            case 3 -> table.comment = chance.maybe(2, () -> "a 'table' " + table.name);
            case 4 -> dropTable(table);
            case 5 -> random.addTable();
            case 6 -> column.name = random.name();
            case 7 -> swapColumns(column, chance.of(table.columns));
            case 8 -> retype(table, column);
            case 9 -> nullability(table, column);
            case 10 -> dropColumn(table, column);
            case 11 -> random.addColumn(table, true);
            case 12 -> parts(table);
            case 13 -> enums(column);
            case 14 -> sequences();
            default -> others(table, column);
        }
    }

    private void swapTables(T one, T other) {
        String name = one.name;
        one.name = other.name;
        other.name = name;
    }

    private static void swapColumns(C one, C other) {
        String name = one.name;
        one.name = other.name;
        other.name = name;
    }

    private void move(T table) {
        if (sketch.namespace) {
            table.schema = table.schema == null ? "shop" : null;
        } else {
            sketch.namespace = true;
        }
    }

    private void dropTable(T table) {
        if (sketch.tables.size() > 1) {
            sketch.tables.remove(table);
            sketch.views.removeIf(v -> v.table().equals(table.id));
            sketch.tables.forEach(t -> t.parts.removeIf(p -> table.id.equals(p.references)));
            if (chance.oneIn(2)) {
                random.addTable();
                sketch.tables.getLast().name = table.name;
                sketch.tables.getLast().schema = table.schema;
                sketch.tables.getLast().key = table.key;
            }
        }
    }

    private void dropColumn(T table, C column) {
        boolean unique = table.parts.stream().anyMatch(p -> p.form == Form.UNIQUE && p.columns.contains(column.id));
        if (!column.equals(table.columns.getFirst()) && !unique) {
            table.columns.remove(column);
            table.parts.removeIf(p -> p.columns.contains(column.id));
            table.columns.removeIf(c -> column.id.equals(c.computedFrom) && table.parts.stream().noneMatch(p -> p.columns.contains(c.id)));
            table.columns.stream().filter(c -> column.id.equals(c.computedFrom)).forEach(c -> c.computedFrom = null);
            if (chance.oneIn(3)) {
                random.addColumn(table, true);
                table.columns.getLast().name = column.name;
            }
        }
    }

    private void retype(T table, C column) {
        boolean fixed = column.identity > 0 || column.sequence != null || column.computedFrom != null || isReferenced(table, column)
                || table.parts.stream().anyMatch(p -> p.columns.contains(column.id) && p.form != Form.UNIQUE && p.form != Form.INDEX)
                || table.columns.stream().anyMatch(c -> column.id.equals(c.computedFrom));
        List<Kind> kinds = CONVERSIONS.getOrDefault(column.kind, List.of());
        if (fixed || kinds.isEmpty()) {
            return;
        }
        Kind kind = chance.of(kinds);
        if (kind == Kind.NATIVE && random.target == Target.POSTGRESQL) {
            E type = new E(random.id("e"), random.name(), column.labels);
            sketch.enums.add(type);
            column.enumType = type.id;
        } else if (kind == Kind.CHECKED && column.enumType != null) {
            column.labels = sketch.enumType(column.enumType).labels;
            column.enumType = null;
        }
        column.kind = kind;
        column.collation =
                column.collation != null && List.of(Kind.TEXT, Kind.SHORT_TEXT, Kind.LONG_TEXT).contains(kind) ? column.collation : null;
    }

    private boolean isReferenced(T table, C column) {
        return table.columns.getFirst().equals(column);
    }

    private void nullability(T table, C column) {
        boolean fixed = column.equals(table.columns.getFirst()) || column.computedFrom != null
                || table.parts.stream().anyMatch(p -> p.form == Form.FOREIGN_KEY && p.columns.contains(column.id));
        boolean unique = table.parts.stream().anyMatch(p -> p.form == Form.UNIQUE && p.columns.contains(column.id));
        if (!fixed && column.nullable && column.defaultValue > 0 && column.sequence == null && !unique) {
            column.nullable = false;
        } else if (!fixed) {
            column.nullable = true;
        }
    }

    private void parts(T table) {
        if (table.parts.isEmpty() || chance.oneIn(3)) {
            boolean rows = table.columns.stream().anyMatch(c -> c.defaultValue > 0 || c.nullable);
            if (!rows || chance.oneIn(2)) {
                random.addForeignKey();
            }
            return;
        }
        P part = chance.of(table.parts);
        switch (chance.below(4)) {
            case 0 -> part.name = random.name();
            case 1 -> part.variant = switch (part.form) {
                case UNIQUE -> part.variant == 1 ? 1 : chance.of(0, 2, 3);
                case FOREIGN_KEY -> chance.below(4);
                case CHECK, INDEX, PARTIAL, EXPRESSION -> 1 - part.variant;
            };
            case 2 -> part.comment = chance.maybe(2, () -> "because " + part.name);
            default -> table.parts.remove(part);
        }
    }

    private void enums(C column) {
        List<Label> labels = new ArrayList<>(column.enumType == null ? column.labels : sketch.enumType(column.enumType).labels);
        if (labels.isEmpty()) {
            if (!sketch.enums.isEmpty()) {
                E type = chance.of(sketch.enums);
                type.labels = changed(new ArrayList<>(type.labels));
                type.name = chance.oneIn(3) ? random.name() : type.name;
                type.comment = chance.maybe(3, () -> "of " + type.name);
                type.schema = sketch.namespace && chance.oneIn(3) ? "shop" : type.schema;
            }
            return;
        }
        List<Label> changed = changed(labels);
        if (column.enumType == null) {
            column.labels = changed;
        } else {
            sketch.enumType(column.enumType).labels = changed;
        }
    }

    /** Rows hold the first two labels only, so that others can go. */
    private List<Label> changed(List<Label> labels) {
        switch (chance.below(5)) {
            case 0 -> labels.set(0, new Label(labels.get(0).id(), random.label().text()));
            case 1 -> {
                Label first = labels.get(0);
                Label second = labels.get(1);
                labels.set(0, new Label(first.id(), second.text()));
                labels.set(1, new Label(second.id(), first.text()));
            }
            case 2 -> labels.add(chance.between(2, labels.size()), random.label());
            case 3 -> labels.add(0, labels.remove(1));
            default -> {
                if (labels.size() > 2) {
                    labels.remove(2);
                }
            }
        }
        return List.copyOf(labels);
    }

    private void sequences() {
        if (sketch.sequences.isEmpty() || chance.oneIn(4)) {
            random.addSequence();
            return;
        }
        S sequence = chance.of(sketch.sequences);
        switch (chance.below(5)) {
            case 0 -> sequence.name = random.name();
            case 4 -> sequence.schema = sketch.namespace && sequence.schema == null ? "shop" : null;
            case 1 -> sequence.increment = chance.between(1, 5);
            case 2 -> sequence.comment = chance.maybe(2, () -> "counts " + sequence.name);
            default -> {
                sketch.sequences.remove(sequence);
                sketch.tables.forEach(t -> t.columns.stream().filter(c -> sequence.id.equals(c.sequence)).forEach(c -> {
                    c.sequence = null;
                    c.defaultValue = 1;
                }));
            }
        }
    }

    private void others(T table, C column) {
        switch (chance.below(6)) {
            case 5 -> column.collation = column.collation == null ? null : "POSIX";
            case 0 -> column.comment = chance.maybe(2, () -> "about " + column.name);
            case 1 -> {
                if (column.sequence == null && column.computedFrom == null && column.identity == 0) {
                    column.defaultValue = column.nullable ? chance.below(3) : 1 + chance.below(2);
                }
            }
            case 2 -> {
                C key = table.columns.getFirst();
                key.identity = key.defaultValue > 0 ? 0 : chance.below(3);
            }
            case 3 -> table.key = random.name();
            default -> random.addView();
        }
    }
}
