package dev.crowfoot.mapping;

import dev.crowfoot.schema.Check;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.EnumType;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Sequence;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.Unique;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Schemas with ids made from names, and without what only a drawing knows: two are equal where a database could not tell them apart. */
final class Anonymous {

    private static final ElementId NONE = new ElementId("-");

    private Anonymous() {}

    static Schema of(Schema schema) {
        Map<ElementId, ElementId> named = new HashMap<>();
        schema.tables().forEach(t -> named.put(t.id(), ElementId.named("table", t.name().toString())));
        schema.sequences().forEach(s -> named.put(s.id(), ElementId.named("sequence", s.name().toString())));
        schema.enumTypes().forEach(e -> named.put(e.id(), ElementId.named("type", e.name().toString())));
        schema.sqlObjects().forEach(o -> named.put(o.id(), ElementId.named(o.kind(), o.name().toString())));
        return new Schema(schema.namespaces(), schema.tables().stream().map(Anonymous::of).toList(),
                schema.sequences().stream().map(s -> new Sequence(NONE, s.name(), s.type(), s.options(), s.comment())).toList(),
                schema.enumTypes().stream().map(Anonymous::of).toList(),
                schema.sqlObjects().stream().map(o -> new SqlObject(NONE, o.kind(), o.name(), o.create(), o.drop(),
                        o.dependsOn().stream().map(d -> named.getOrDefault(d, d)).collect(Collectors.toSet()), o.comment())).toList());
    }

    static Table of(Table t) {
        PrimaryKey key = t.primaryKey();
        return new Table(NONE, t.name(), t.columns().stream().map(Anonymous::of).toList(),
                key == null ? null : new PrimaryKey(NONE, key.name(), key.columns(), key.deferrability(), key.comment()),
                t.uniques().stream().map(u -> new Unique(NONE, u.name(), u.columns(), u.deferrability(), u.nullsNotDistinct(), u.comment()))
                        .toList(),
                t.checks().stream().map(c -> new Check(NONE, c.name(), c.expression(), c.comment())).toList(),
                t.foreignKeys().stream().map(f -> new ForeignKey(NONE, f.name(), f.columns(), f.references(), f.referencedColumns(),
                        f.onDelete(), f.onUpdate(), f.deferrability(), f.comment())).toList(),
                t.indexes().stream().map(i -> new Index(NONE, i.name(), i.parts(), i.unique(), i.method(), i.predicate(), i.include(),
                        i.nullsNotDistinct(), i.comment())).toList(),
                t.comment());
    }

    private static Column of(Column c) {
        return new Column(NONE, c.name(), c.type(), c.nullable(), c.defaultExpression(), c.identity(), c.generated(), c.collation(),
                c.comment(), null);
    }

    private static EnumType of(EnumType e) {
        return new EnumType(NONE, e.name(), e.labels().stream().map(l -> new EnumType.Label(NONE, l.text())).toList(), e.comment());
    }
}
