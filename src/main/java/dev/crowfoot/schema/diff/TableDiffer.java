package dev.crowfoot.schema.diff;

import dev.crowfoot.schema.Check;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.TablePart;
import dev.crowfoot.schema.Unique;
import dev.crowfoot.schema.diff.SchemaChange.ColumnAdded;
import dev.crowfoot.schema.diff.SchemaChange.ColumnCollationChanged;
import dev.crowfoot.schema.diff.SchemaChange.ColumnCommented;
import dev.crowfoot.schema.diff.SchemaChange.ColumnDefaultChanged;
import dev.crowfoot.schema.diff.SchemaChange.ColumnDropped;
import dev.crowfoot.schema.diff.SchemaChange.ColumnGenerationChanged;
import dev.crowfoot.schema.diff.SchemaChange.ColumnIdentityChanged;
import dev.crowfoot.schema.diff.SchemaChange.ColumnNullabilityChanged;
import dev.crowfoot.schema.diff.SchemaChange.ColumnRenamed;
import dev.crowfoot.schema.diff.SchemaChange.ColumnRetyped;
import dev.crowfoot.schema.diff.SchemaChange.ColumnValuesRenamed;
import dev.crowfoot.schema.diff.SchemaChange.PartAdded;
import dev.crowfoot.schema.diff.SchemaChange.PartChanged;
import dev.crowfoot.schema.diff.SchemaChange.PartCommented;
import dev.crowfoot.schema.diff.SchemaChange.PartDropped;
import dev.crowfoot.schema.diff.SchemaChange.PartRenamed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The columns, keys, constraints and indexes of two states of one table; a type that only took another name is the same type, and constants
 * that are renamed with their type are no change of the column.
 */
final class TableDiffer {

    private final Table before;
    private final Table after;
    private final List<SchemaChange> changes = new ArrayList<>();

    private TableDiffer(Table before, Table after) {
        this.before = before;
        this.after = after;
    }

    /**
     * The changes within a table.
     *
     * @param carried the earlier table under the later names
     */
    static List<SchemaChange> diff(Table before, Table carried, Table after) {
        TableDiffer differ = new TableDiffer(before, after);
        SchemaDiffer.pair(carried.columns(), after.columns(), Column::id, differ::columnAdded, differ::columnDropped, differ::column);
        SchemaDiffer.pair(carried.parts(), after.parts(), TablePart::id, differ::partAdded, differ::partDropped, differ::part);
        return differ.changes;
    }

    private void columnAdded(Column column) {
        changes.add(new ColumnAdded(after, column));
    }

    private void columnDropped(Column column) {
        changes.add(new ColumnDropped(before, original(column)));
    }

    private void partAdded(TablePart part) {
        changes.add(new PartAdded(after, part));
    }

    private void partDropped(TablePart part) {
        changes.add(new PartDropped(before, original(part)));
    }

    private Column original(Column column) {
        return before.column(column.id()).orElseThrow();
    }

    private TablePart original(TablePart part) {
        return before.parts().stream().filter(p -> p.id().equals(part.id())).findFirst().orElseThrow();
    }

    private void column(Column then, Column now) {
        Column old = original(then);
        when(!old.name().equals(now.name()), new ColumnRenamed(after, old, now));
        when(!then.type().equals(now.type()), new ColumnRetyped(after, old, now));
        when(!Objects.equals(then.collation(), now.collation()), new ColumnCollationChanged(after, old, now));
        boolean byType = then.type().userDefined() && then.type().equals(now.type());
        List<LabelRename> renames = byType ? List.of() : LabelRename.between(then.values(), now.values());
        when(!renames.isEmpty(), new ColumnValuesRenamed(after, old, now, renames));
        when(then.nullable() != now.nullable(), new ColumnNullabilityChanged(after, old, now));
        when(!SqlText.same(then.defaultExpression(), now.defaultExpression()), new ColumnDefaultChanged(after, old, now));
        when(!Objects.equals(then.identity(), now.identity()), new ColumnIdentityChanged(after, old, now));
        when(!sameGeneration(then.generated(), now.generated()), new ColumnGenerationChanged(after, old, now));
        when(!Objects.equals(then.comment(), now.comment()), new ColumnCommented(after, old, now));
    }

    private static boolean sameGeneration(Column.@Nullable Generated a, Column.@Nullable Generated b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        return a.stored() == b.stored() && SqlText.same(a.expression(), b.expression());
    }

    private void part(TablePart then, TablePart now) {
        TablePart old = original(then);
        if (!sameContent(then, now)) {
            changes.add(new PartChanged(after, old, now));
            return;
        }
        when(!then.name().equals(now.name()), new PartRenamed(after, old, now));
        when(!Objects.equals(then.comment(), now.comment()), new PartCommented(after, old, now));
    }

    /** Whether two parts say the same, name and comment aside. */
    static boolean sameContent(TablePart a, TablePart b) {
        return switch (a) {
            case PrimaryKey p -> b instanceof PrimaryKey q && p.columns().equals(q.columns()) && p.include().equals(q.include())
                    && p.deferrability() == q.deferrability();
            case Unique u -> b instanceof Unique v && u.columns().equals(v.columns()) && u.include().equals(v.include())
                    && u.deferrability() == v.deferrability()
                    && u.nullsNotDistinct() == v.nullsNotDistinct();
            case Check c -> b instanceof Check d && SqlText.same(c.expression(), d.expression())
                    && c.inherited() == d.inherited() && c.validated() == d.validated();
            case ForeignKey f -> b instanceof ForeignKey g && f.references().equals(g.references()) && sameKey(f, g);
            case Index i -> b instanceof Index j && sameIndex(i, j);
        };
    }

    private static boolean sameKey(ForeignKey a, ForeignKey b) {
        return a.columns().equals(b.columns()) && a.referencedColumns().equals(b.referencedColumns()) && a.onDelete() == b.onDelete()
                && a.onUpdate() == b.onUpdate() && a.setOnDelete().equals(b.setOnDelete()) && a.matchFull() == b.matchFull()
                && a.deferrability() == b.deferrability() && a.validated() == b.validated();
    }

    private static boolean sameIndex(Index a, Index b) {
        if (a.parts().size() != b.parts().size() || a.unique() != b.unique() || a.nullsNotDistinct() != b.nullsNotDistinct()) {
            return false;
        }
        for (int i = 0; i < a.parts().size(); i++) {
            if (!samePart(a.parts().get(i), b.parts().get(i))) {
                return false;
            }
        }
        return Objects.equals(a.method(), b.method()) && SqlText.same(a.predicate(), b.predicate()) && a.include().equals(b.include());
    }

    private static boolean samePart(Index.Part a, Index.Part b) {
        return Objects.equals(a.column(), b.column()) && SqlText.same(a.expression(), b.expression()) && a.descending() == b.descending()
                && a.nulls() == b.nulls() && Objects.equals(a.operatorClass(), b.operatorClass())
                && Objects.equals(a.collation(), b.collation());
    }

    private void when(boolean different, SchemaChange change) {
        if (different) {
            changes.add(change);
        }
    }
}
