package dev.crowfoot.migration;

import dev.crowfoot.migration.dialect.Dialect;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.TablePart;
import dev.crowfoot.schema.diff.Renames;
import dev.crowfoot.schema.diff.SchemaChange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a plan in the making stands: the steps so far, and the tables as they are after them. Each phase reads the names from here and writes back what it did. */
final class Situation {

    final Schema before;
    final Schema after;
    final Dialect dialect;
    final List<SchemaChange> changes;
    final Renames renames;
    /** Names that enum types have for the time being. */
    final Map<ElementId, QualifiedName> enumNames = new HashMap<>();
    private final Map<ElementId, Table> tables = new LinkedHashMap<>();
    private final Map<ElementId, Table> wanted = new HashMap<>();
    private final Map<ElementId, Table> earlier = new HashMap<>();
    private final Map<QualifiedName, Table> earlierNames = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private int temporary;

    Situation(Schema before, Schema after, Dialect dialect, List<SchemaChange> changes) {
        this.before = before;
        this.after = after;
        this.dialect = dialect;
        this.changes = changes;
        renames = Renames.between(before, after);
        before.tables().forEach(t -> tables.put(t.id(), t));
        before.tables().forEach(t -> earlier.put(t.id(), t));
        before.tables().forEach(t -> earlierNames.put(t.name(), t));
        after.tables().forEach(t -> wanted.put(t.id(), t));
    }

    /** The changes of one kind. */
    <T extends SchemaChange> List<T> changes(Class<T> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    Plan plan() {
        return new Plan(steps);
    }

    /** Adds a step, unless there is nothing to say. */
    void step(String summary, Subject subject, List<Statement> up, List<Statement> down, List<Hazard> hazards) {
        if (!up.isEmpty() || !down.isEmpty()) {
            steps.add(new Step(summary, subject, Set.of(), up, down, hazards));
        }
    }

    void step(String summary, Subject subject, List<Statement> up, List<Statement> down) {
        step(summary, subject, up, down, List.of());
    }

    /** The tables as they are now. */
    List<Table> tables() {
        return List.copyOf(tables.values());
    }

    /** Which tables there are now; follows them, as it is asked for each new table. */
    Set<ElementId> tableIds() {
        return Collections.unmodifiableSet(tables.keySet());
    }

    /** The table as it is now. */
    Table table(ElementId id) {
        Table table = tables.get(id);
        if (table == null) {
            throw new IllegalStateException("no table " + id.value() + " at this point of the plan");
        }
        return table;
    }

    Optional<Table> named(QualifiedName name) {
        return tables.values().stream().filter(t -> t.name().equals(name)).findFirst();
    }

    /** The table as it shall be, or null if it goes. */
    @Nullable
    Table wanted(ElementId id) {
        return wanted.get(id);
    }

    /** The table as it was at first, or null if it is new. */
    @Nullable
    Table earlier(ElementId id) {
        return earlier.get(id);
    }

    /** The table that had that name at first, or null. */
    @Nullable
    Table earlier(QualifiedName name) {
        return earlierNames.get(name);
    }

    void put(Table table) {
        tables.put(table.id(), table);
    }

    void remove(ElementId table) {
        tables.remove(table);
    }

    void putColumn(ElementId table, Column column) {
        Table now = table(table);
        List<Column> columns = new ArrayList<>(now.columns());
        int at = columns.stream().map(Column::id).toList().indexOf(column.id());
        if (at < 0) {
            columns.add(column);
        } else {
            columns.set(at, column);
        }
        put(now.withColumns(columns));
    }

    void removeColumn(ElementId table, ElementId column) {
        Table now = table(table);
        put(now.withColumns(now.columns().stream().filter(c -> !c.id().equals(column)).toList()));
    }

    void putPart(ElementId table, TablePart part) {
        Table now = table(table);
        List<TablePart> parts = new ArrayList<>(now.parts().stream().filter(p -> !p.id().equals(part.id())).toList());
        parts.add(part);
        put(now.withParts(parts));
    }

    void removePart(ElementId table, ElementId part) {
        Table now = table(table);
        put(now.withParts(now.parts().stream().filter(p -> !p.id().equals(part)).toList()));
    }

    /** A name that nothing else has, for the time of the plan. */
    String temporaryName() {
        temporary++;
        return "cf_tmp_" + temporary;
    }

    static Optional<TablePart> part(Table table, ElementId id) {
        return table.parts().stream().filter(p -> p.id().equals(id)).findFirst();
    }
}
