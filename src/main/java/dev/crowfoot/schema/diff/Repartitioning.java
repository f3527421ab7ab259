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
        Renames renames = Renames.between(before, after);
        Map<ElementId, ElementId> ids = new HashMap<>();
        for (Table table : before.tables()) {
            after.table(table.id()).filter(later -> !SqlText.same(renames.apply(table).partitionBy(), later.partitionBy()))
                    .ifPresent(_ -> ids.put(table.id(), new ElementId(table.id().value() + ".before")));
        }
        if (ids.isEmpty()) {
            return before;
        }
        List<Table> tables = new ArrayList<>();
        before.tables().forEach(t -> tables.add(t.withId(ids.getOrDefault(t.id(), t.id()))));
        List<SqlObject> objects = before.sqlObjects().stream().map(o -> o.withDependsOn(moved(o.dependsOn(), ids))).toList();
        return new Schema(before.namespaces(), tables, before.sequences(), before.enumTypes(), objects);
    }

    private static Set<ElementId> moved(Set<ElementId> dependsOn, Map<ElementId, ElementId> ids) {
        return dependsOn.stream().map(d -> ids.getOrDefault(d, d)).collect(Collectors.toSet());
    }
}
