package dev.crowfoot.testing;

import dev.crowfoot.schema.Check;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.Deferrability;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.EnumType;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.Namespace;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Sequence;
import dev.crowfoot.schema.SequenceOptions;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.SqlType;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.TablePart;
import dev.crowfoot.schema.Unique;
import dev.crowfoot.target.Identifiers;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.SchemaSketch.C;
import dev.crowfoot.testing.SchemaSketch.E;
import dev.crowfoot.testing.SchemaSketch.P;
import dev.crowfoot.testing.SchemaSketch.S;
import dev.crowfoot.testing.SchemaSketch.T;
import dev.crowfoot.testing.SchemaSketch.V;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a sketch a schema of one database. */
final class SketchedSchema {

    private final SchemaSketch sketch;
    private final Target target;

    private SketchedSchema(SchemaSketch sketch, Target target) {
        this.sketch = sketch;
        this.target = target;
    }

    static Schema of(SchemaSketch sketch, Target target) {
        SketchedSchema made = new SketchedSchema(sketch, target);
        return new Schema(sketch.namespace ? List.of(new Namespace("shop")) : List.of(), sketch.tables.stream().map(made::table).toList(),
                sketch.sequences.stream().map(SketchedSchema::sequence).toList(), sketch.enums.stream().map(SketchedSchema::type).toList(),
                sketch.views.stream().map(made::view).toList());
    }

    private static ElementId id(String id) {
        return new ElementId(id);
    }

    private static EnumType type(E e) {
        return new EnumType(id(e.id), name(e), e.labels, e.comment);
    }

    private static Sequence sequence(S s) {
        return new Sequence(id(s.id), new QualifiedName(s.schema, s.name), null,
                new SequenceOptions(null, s.increment == 1 ? null : (long) s.increment, null, null, null, false), s.comment);
    }

    private SqlObject view(V view) {
        T table = sketch.table(view.table());
        String columns = table.columns.stream().map(c -> Identifiers.sql(c.name)).collect(Collectors.joining(", "));
        String name = Identifiers.sql(view.name());
        return new SqlObject(id(view.id()), "view", QualifiedName.of(view.name()),
                "CREATE VIEW " + name + " AS SELECT " + columns + " FROM " + sql(name(table)), "DROP VIEW " + name, Set.of(id(table.id)),
                null);
    }

    private static QualifiedName name(E type) {
        return new QualifiedName(type.schema, type.name);
    }

    static QualifiedName name(T table) {
        return new QualifiedName(table.schema, table.name);
    }

    static String sql(QualifiedName name) {
        String schema = name.schema();
        return (schema == null ? "" : Identifiers.sql(schema) + ".") + Identifiers.sql(name.name());
    }

    private Table table(T t) {
        List<Column> columns = t.columns.stream().map(c -> column(t, c)).toList();
        List<TablePart> parts = new ArrayList<>();
        parts.add(PrimaryKey.of(id("pk"), t.key, List.of(t.columns.getFirst().name)));
        t.parts.forEach(p -> parts.add(part(t, p)));
        for (C c : t.columns) {
            if (c.kind == SchemaSketch.Kind.CHECKED) {
                parts.add(new Check(id(c.id + ".ck"), "ck_" + c.id, Identifiers.sql(c.name) + " IN ("
                        + c.labels.stream().map(l -> "'" + l.text() + "'").collect(Collectors.joining(", ")) + ")", null));
            }
        }
        return new Table(id(t.id), name(t), columns, null, List.of(), List.of(), List.of(), List.of(), t.comment).withParts(parts);
    }

    private Column column(T t, C c) {
        Column.Identity identity = c.identity == 0 ? null : new Column.Identity(c.identity == 2, SequenceOptions.DEFAULT);
        String from = c.computedFrom;
        Column.Generated generated = from == null ? null : new Column.Generated(Identifiers.sql(t.column(from).name) + " + 1", !c.virtual);
        boolean constants = c.kind == SchemaSketch.Kind.CHECKED || c.kind == SchemaSketch.Kind.NATIVE;
        return new Column(id(c.id), c.name, type(c), c.nullable, defaultExpression(c), identity, generated, c.collation, c.comment,
                constants ? labels(c) : null);
    }

    List<EnumType.Label> labels(C c) {
        return c.enumType == null ? c.labels : sketch.enumType(c.enumType).labels;
    }

    private SqlType type(C c) {
        boolean h2 = target == Target.H2;
        return switch (c.kind) {
            case INT -> SqlType.of("integer");
            case BIG -> SqlType.of("bigint");
            case NUMERIC -> SqlType.of("numeric", 12, 2);
            case SHORT_TEXT, CHECKED -> SqlType.of("character varying", 50);
            case LONG_TEXT -> SqlType.of("character varying", 100);
            case TEXT -> SqlType.of(h2 ? "character varying" : "text");
            case BOOLEAN -> SqlType.of("boolean");
            case DATE -> SqlType.of("date");
            case TIMESTAMP -> SqlType.of(h2 ? "timestamp" : "timestamp without time zone");
            case UUID -> SqlType.of("uuid");
            case NATIVE -> c.enumType == null
                    ? SqlType.of("enum", c.labels.stream().map(l -> (Object) ("'" + l.text() + "'")).toArray())
                    : SqlType.userDefined(name(sketch.enumType(c.enumType)));
        };
    }

    private @Nullable String defaultExpression(C c) {
        if (c.sequence != null) {
            S sequence = sketch.sequences.stream().filter(s -> s.id.equals(c.sequence)).findFirst().orElseThrow();
            String name = sql(new QualifiedName(sequence.schema, sequence.name));
            return target == Target.H2 ? "NEXT VALUE FOR " + name : "nextval('" + name + "')";
        }
        if (c.defaultValue == 0) {
            return null;
        }
        return switch (c.kind) {
            case INT, BIG, NUMERIC -> "" + (100 + c.defaultValue);
            case SHORT_TEXT, LONG_TEXT, TEXT -> "'" + (100 + c.defaultValue) + "'";
            case BOOLEAN -> c.defaultValue == 1 ? "true" : "false";
            case DATE -> "DATE '2020-01-0" + c.defaultValue + "'";
            case TIMESTAMP -> "TIMESTAMP '2020-01-0" + c.defaultValue + " 00:00:00'";
            case UUID -> "'00000000-0000-0000-0000-00000000000" + c.defaultValue + "'";
            case CHECKED, NATIVE -> "'" + labels(c).get(Math.min(c.defaultValue, 2) - 1).text() + "'";
        };
    }

    private TablePart part(T t, P p) {
        List<String> columns = p.columns.stream().map(c -> t.column(c).name).toList();
        String first = Identifiers.sql(columns.getFirst());
        return switch (p.form) {
            case UNIQUE -> new Unique(id(p.id), p.name, columns, deferrability(p), p.variant == 1, p.comment);
            case CHECK -> new Check(id(p.id), p.name, first + " > -" + (p.variant + 1), p.comment);
            case INDEX ->
                index(p, columns.stream().map(c -> new Index.Part(c, null, p.variant == 1, Index.Nulls.DEFAULT, null, null)).toList(),
                        null);
            case PARTIAL -> index(p, columns.stream().map(Index.Part::column).toList(), first + " > " + p.variant);
            case EXPRESSION ->
                index(p, List.of(new Index.Part(null, first + " + " + p.variant, false, Index.Nulls.DEFAULT, null, null)), null);
            case FOREIGN_KEY -> {
                T other = sketch.table(Objects.requireNonNull(p.references));
                ForeignKey.Action action = p.variant == 1 ? ForeignKey.Action.CASCADE : ForeignKey.Action.NO_ACTION;
                yield new ForeignKey(id(p.id), p.name, columns, name(other), List.of(other.columns.getFirst().name), action,
                        ForeignKey.Action.NO_ACTION, deferrability(p), p.comment);
            }
        };
    }

    /** H2 checks everything at once. */
    private Deferrability deferrability(P p) {
        return target == Target.H2 || p.variant < 2 ? Deferrability.NOT_DEFERRABLE
                : p.variant == 2 ? Deferrability.INITIALLY_IMMEDIATE : Deferrability.INITIALLY_DEFERRED;
    }

    private static Index index(P p, List<Index.Part> parts, @Nullable String predicate) {
        return new Index(id(p.id), p.name, parts, false, null, predicate, List.of(), false, p.comment);
    }
}
