package dev.crowfoot.mapping;

import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.EnumType;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.Table;
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
                schema.sequences().stream().map(s -> s.withId(NONE)).toList(),
                schema.enumTypes().stream().map(Anonymous::of).toList(),
                schema.sqlObjects().stream().map(o -> new SqlObject(NONE, o.kind(), o.name(), o.create(), o.drop(),
                        o.dependsOn().stream().map(d -> named.getOrDefault(d, d)).collect(Collectors.toSet()), o.comment())).toList());
    }

    static Table of(Table t) {
        return t.withId(NONE).withColumns(t.columns().stream().map(Anonymous::of).toList())
                .withParts(t.parts().stream().map(p -> p.withId(NONE)).toList());
    }

    private static Column of(Column c) {
        return new Column(NONE, c.name(), c.type(), c.nullable(), c.defaultExpression(), c.identity(), c.generated(), c.collation(),
                c.comment(), null);
    }

    private static EnumType of(EnumType e) {
        return new EnumType(NONE, e.name(), e.labels().stream().map(l -> new EnumType.Label(NONE, l.text())).toList(), e.comment());
    }
}
