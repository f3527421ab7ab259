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
import dev.crowfoot.target.Target;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What somebody can do to a database by hand, one thing at a time: each kind of change of each table, column, key, constraint and index. */
final class EveryChange {

    static final String HAND = "by_hand";

    private final Schema schema;
    private final Target target;
    private final Map<String, Schema> all = new LinkedHashMap<>();

    private EveryChange(Schema schema, Target target) {
        this.schema = schema;
        this.target = target;
    }

    /** The schema after each change, by what was done. */
    static Map<String, Schema> of(Schema schema, Target target) {
        EveryChange changes = new EveryChange(schema, target);
        schema.tables().forEach(changes::table);
        return changes.all;
    }

    private void table(Table t) {
        String name = t.name().name();
        put(name + " commented", t.withComment("by hand"));
        renamed(name + " renamed", t.withName(QualifiedName.of(HAND)));
        all.put(name + " dropped", without(t));
        put(name + " + column", added(t, true, null));
        put(name + " + mandatory column with default", added(t, false, "5"));
        t.columns().forEach(c -> column(t, name + "." + c.name(), c));
        t.parts().forEach(p -> part(t, p));
        newParts(t, name);
    }

    private void column(Table t, String name, Column c) {
        renamed(name + " renamed", with(t, c, x -> x.withName(HAND)));
        put(name + " commented", with(t, c, x -> x.withComment("by hand")));
        all.put(name + " dropped", dropped(t, c));
        all.put(name + " retyped", retyped(t, c));
        if (t.primaryKey() == null || !t.primaryKey().columns().contains(c.name())) {
            put(name + " nullability", with(t, c, x -> x.withNullable(!x.nullable())));
        }
        Column.Identity identity = c.identity();
        if (identity != null) {
            put(name + " no identity", with(t, c, x -> x.withIdentity(null)));
            put(name + " always identity", with(t, c, x -> x.withIdentity(new Column.Identity(true, identity.options()))));
        } else if (c.generated() != null) {
            put(name + " not generated", with(t, c, x -> x.withGenerated(null)));
        } else {
            put(name + " default", with(t, c, x -> x.withDefaultExpression(x.defaultExpression() == null ? "null" : null)));
            if (c.type().name().equals("bigint") || c.type().name().equals("integer")) {
                put(name + " identity", with(t, c, x -> x.withDefaultExpression(null).withNullable(false)
                        .withIdentity(new Column.Identity(false, dev.crowfoot.schema.SequenceOptions.DEFAULT))));
            }
        }
    }

    private void part(Table t, TablePart p) {
        String name = t.name().name() + ": " + p.getClass().getSimpleName() + " " + p.name();
        put(name + " renamed", part(t, p, p.withName(HAND)));
        put(name + " commented", part(t, p, commented(p)));
        all.put(name + " dropped", p instanceof PrimaryKey k ? keyless(t, k.columns()) : with(part(t, p, null)));
        switch (p) {
            case ForeignKey f -> {
                put(name + " cascades", part(t, p, new ForeignKey(f.id(), f.name(), f.columns(), f.references(), f.referencedColumns(),
                        ForeignKey.Action.CASCADE, ForeignKey.Action.CASCADE, f.deferrability(), f.comment())));
                if (target == Target.POSTGRESQL) {
                    put(name + " deferrable",
                            part(t, p, new ForeignKey(f.id(), f.name(), f.columns(), f.references(), f.referencedColumns(),
                                    f.onDelete(), f.onUpdate(), Deferrability.INITIALLY_DEFERRED, f.comment())));
                }
            }
            case Unique u -> put(name + " nulls not distinct", part(t, p,
                    new Unique(u.id(), u.name(), u.columns(), u.include(), u.deferrability(), !u.nullsNotDistinct(), u.comment())));
            case Check c -> put(name + " changed", part(t, p,
                    new Check(c.id(), c.name(), "(" + c.expression() + ") and 2 > 1", c.inherited(), c.validated(), c.comment())));
            case Index i -> put(name + " unique", part(t, p, new Index(i.id(), i.name(), i.parts(), !i.unique(), i.method(), i.predicate(),
                    i.include(), i.nullsNotDistinct(), i.comment())));
            case PrimaryKey _ -> {}
        }
    }

    private static TablePart commented(TablePart p) {
        return switch (p) {
            case PrimaryKey k -> new PrimaryKey(k.id(), k.name(), k.columns(), k.include(), k.deferrability(), "by hand");
            case ForeignKey f -> new ForeignKey(f.id(), f.name(), f.columns(), f.references(), f.referencedColumns(), f.onDelete(),
                    f.onUpdate(), f.setOnDelete(), f.matchFull(), f.deferrability(), f.validated(), "by hand");
            case Unique u -> new Unique(u.id(), u.name(), u.columns(), u.include(), u.deferrability(), u.nullsNotDistinct(), "by hand");
            case Check c -> new Check(c.id(), c.name(), c.expression(), c.inherited(), c.validated(), "by hand");
            case Index i -> new Index(i.id(), i.name(), i.parts(), i.unique(), i.method(), i.predicate(), i.include(), i.nullsNotDistinct(),
                    "by hand");
        };
    }

    private void newParts(Table t, String name) {
        for (Column c : t.columns()) {
            plus(name + " + unique " + c.name(), t,
                    new Unique(id("u"), HAND, List.of(c.name()), Deferrability.NOT_DEFERRABLE, false, null));
            plus(name + " + index " + c.name(), t,
                    new Index(id("i"), HAND, List.of(Index.Part.column(c.name())), false, null, null, List.of(), false, null));
            for (Table other : schema.tables()) {
                references(name + "." + c.name() + " -> " + other.name().name(), t, c, other);
            }
        }
        plus(name + " + check", t, new Check(id("c"), HAND, "1 < 2", null));
        for (Table other : schema.tables()) {
            PrimaryKey key = other.primaryKey();
            if (key != null && key.columns().size() == 1) {
                Column to = other.column(key.columns().getFirst()).orElseThrow();
                Column own = Column.of(id("fkc"), "hand_id", to.type()).withNullable(true);
                List<Column> columns = new ArrayList<>(t.columns());
                columns.add(own);
                plus(name + " + reference to " + other.name().name(), t.withColumns(columns), key(own, other, to));
            }
        }
    }

    private void references(String name, Table t, Column c, Table other) {
        PrimaryKey key = other.primaryKey();
        Column to = key == null || key.columns().size() != 1 ? null : other.column(key.columns().getFirst()).orElseThrow();
        boolean known = t.foreignKeys().stream().anyMatch(f -> f.columns().contains(c.name()));
        if (to != null && !known && to.type().equals(c.type()) && !(other.id().equals(t.id()) && to.id().equals(c.id()))) {
            plus(name, t, key(c, other, to));
        }
    }

    private static ForeignKey key(Column own, Table other, Column to) {
        return new ForeignKey(id("f"), HAND, List.of(own.name()), other.name(), List.of(to.name()), ForeignKey.Action.NO_ACTION,
                ForeignKey.Action.NO_ACTION, Deferrability.NOT_DEFERRABLE, null);
    }

    private void plus(String name, Table t, TablePart part) {
        List<TablePart> parts = new ArrayList<>(t.parts());
        parts.add(part);
        put(name, t.withParts(parts));
    }

    private static ElementId id(String kind) {
        return ElementId.named(kind, HAND);
    }

    private static Table added(Table t, boolean nullable, @Nullable String value) {
        List<Column> columns = new ArrayList<>(t.columns());
        columns.add(Column.of(id("column"), HAND, SqlType.of("integer")).withNullable(nullable).withDefaultExpression(value));
        return t.withColumns(columns);
    }

    private void put(String name, Table table) {
        all.put(name, with(table));
    }

    private Schema with(Table table) {
        return tables(schema.tables().stream().map(t -> t.id().equals(table.id()) ? table : t).toList());
    }

    private Schema tables(List<Table> tables) {
        return new Schema(schema.namespaces(), tables, schema.sequences(), schema.enumTypes(), schema.sqlObjects());
    }

    private void renamed(String name, Table table) {
        all.put(name, Renames.between(schema, with(table)).apply(schema));
    }

    private static Table with(Table t, Column column, UnaryOperator<Column> change) {
        return t.withColumns(t.columns().stream().map(c -> c.equals(column) ? change.apply(c) : c).toList());
    }

    private static Table part(Table t, TablePart part, @Nullable TablePart other) {
        List<TablePart> parts = new ArrayList<>(t.parts());
        parts.remove(part);
        if (other != null) {
            parts.add(other);
        }
        return t.withParts(parts);
    }

    private Schema without(Table t) {
        return tables(schema.tables().stream().filter(o -> !o.id().equals(t.id())).map(o -> withoutKeysTo(o, t, List.of())).toList());
    }

    /** Without foreign keys to the table, or to columns of it. */
    private static Table withoutKeysTo(Table o, Table t, List<String> columns) {
        return o.withForeignKeys(o.foreignKeys().stream().filter(f -> !f.references().equals(t.name())
                || (!columns.isEmpty() && f.referencedColumns().stream().noneMatch(columns::contains))).toList());
    }

    private Schema keyless(Table t, List<String> columns) {
        Schema bare = tables(schema.tables().stream().map(o -> withoutKeysTo(o, t, columns)).toList());
        return new Schema(bare.namespaces(), bare.tables().stream().map(o -> o.id().equals(t.id()) ? o.withPrimaryKey(null) : o).toList(),
                bare.sequences(), bare.enumTypes(), bare.sqlObjects());
    }

    /** With a column go the keys, constraints and indexes that it is part of, as with {@code cascade}. */
    private Schema dropped(Table t, Column c) {
        List<Table> tables = schema.tables().stream().map(o -> withoutKeysTo(o, t, List.of(c.name()))).map(o -> o.id().equals(t.id())
                ? o.withColumns(o.columns().stream()
                        .filter(x -> !x.id().equals(c.id())
                                && (x.generated() == null || !x.generated().expression().contains(c.name())))
                        .toList())
                        .withParts(o.parts().stream().filter(p -> !uses(p, c.name())).toList())
                : o).toList();
        return tables(tables);
    }

    private static boolean uses(TablePart p, String column) {
        return switch (p) {
            case PrimaryKey k -> k.columns().contains(column) || k.include().contains(column);
            case Unique u -> u.columns().contains(column) || u.include().contains(column);
            case Check c -> c.expression().contains(column);
            case ForeignKey f -> f.columns().contains(column);
            case Index i -> i.include().contains(column) || (i.predicate() != null && i.predicate().contains(column)) || i.parts().stream()
                    .anyMatch(x -> column.equals(x.column()) || (x.expression() != null && x.expression().contains(column)));
        };
    }

    /** A column's other type is that of all that refers to it, and of what it refers to. */
    private Schema retyped(Table t, Column c) {
        Set<String> reached = new HashSet<>(Set.of(t.name() + "." + c.name()));
        boolean more = true;
        while (more) {
            more = false;
            for (Table o : schema.tables()) {
                for (ForeignKey f : o.foreignKeys()) {
                    for (int i = 0; i < f.columns().size(); i++) {
                        String from = o.name() + "." + f.columns().get(i);
                        String to = f.references() + "." + f.referencedColumns().get(i);
                        more |= reached.contains(from) ? reached.add(to) : reached.contains(to) && reached.add(from);
                    }
                }
            }
        }
        return tables(schema.tables().stream().map(o -> o.withColumns(o.columns().stream()
                .map(x -> reached.contains(o.name() + "." + x.name()) ? other(x) : x).toList())).map(o -> o.withChecks(o.checks().stream()
                        .filter(k -> o.columns().stream()
                                .noneMatch(x -> reached.contains(o.name() + "." + x.name()) && k.expression().contains(x.name())))
                        .toList()))
                .toList());
    }

    private static Column other(Column x) {
        return x.withType(SqlType.of("character varying", "77")).withDefaultExpression(null).withGenerated(null).withIdentity(null)
                .withCollation(null).withValues(null);
    }
}
