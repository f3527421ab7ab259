package dev.crowfoot.schema.diff;

import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tables whose rows shall be spread over partitions in another way. No statement of PostgreSQL changes that (manual, {@code ALTER TABLE}): the table is another one.
 */
public final class Repartitioning {

    private Repartitioning() {}

    /** The earlier schema, in which such tables have identities of their own, so that they are dropped and the later ones made. */
    public static Schema apart(Schema before, Schema after) {
        if (!isPartitioned(before) && !isPartitioned(after)) {
            return before;
        }
        Map<ElementId, ElementId> ids = otherwise(before, after);
        if (ids.isEmpty()) {
            return before;
        }
        List<Table> tables = new ArrayList<>();
        before.tables().forEach(t -> tables.add(t.withId(ids.getOrDefault(t.id(), t.id()))));
        List<SqlObject> objects = before.sqlObjects().stream().map(o -> o.withDependsOn(moved(o.dependsOn(), ids))).toList();
        return new Schema(before.namespaces(), tables, before.sequences(), before.enumTypes(), objects);
    }

    private static boolean isPartitioned(Schema schema) {
        return schema.tables().stream().anyMatch(t -> t.partitionBy() != null);
    }

    /** The tables that are partitioned otherwise, with the identities that they have apart. */
    private static Map<ElementId, ElementId> otherwise(Schema before, Schema after) {
        Renames renames = Renames.between(before, after);
        Map<ElementId, Table> later = Renames.byId(after.tables(), Table::id);
        Map<ElementId, ElementId> ids = new HashMap<>();
        for (Table table : before.tables()) {
            Table now = later.get(table.id());
            if (now != null && !SqlText.same(renames.apply(table).partitionBy(), now.partitionBy())) {
                ids.put(table.id(), new ElementId(table.id().value() + ".before"));
            }
        }
        return ids;
    }

    private static Set<ElementId> moved(Set<ElementId> dependsOn, Map<ElementId, ElementId> ids) {
        return dependsOn.stream().map(d -> ids.getOrDefault(d, d)).collect(Collectors.toSet());
    }
}
