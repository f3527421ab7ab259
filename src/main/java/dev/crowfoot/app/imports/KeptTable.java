package dev.crowfoot.app.imports;

import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.SqlObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table that is not drawn but kept as SQL: a partition, or one that inherits. It cannot be without those that it comes from, so it comes with them; it can be left out
 * alone.
 *
 * @param of the tables that it is a part of or inherits from, drawn or kept; empty if it can be without any
 */
public record KeptTable(ElementId id, QualifiedName name, List<QualifiedName> of) {

    private static final String KIND = "table";

    /** Copies the list. */
    public KeptTable {
        of = List.copyOf(of);
    }

    /** Those of a schema, in its order. */
    public static List<KeptTable> of(Schema schema) {
        Map<ElementId, QualifiedName> tables = new HashMap<>();
        schema.tables().forEach(t -> tables.put(t.id(), t.name()));
        List<SqlObject> kept = schema.sqlObjects().stream().filter(o -> o.kind().equals(KIND)).toList();
        kept.forEach(o -> tables.put(o.id(), o.name()));
        return kept.stream().map(o -> new KeptTable(o.id(), o.name(), o.dependsOn().stream().filter(d -> !d.equals(o.id()))
                .map(tables::get).filter(name -> name != null).sorted().toList())).toList();
    }
}
