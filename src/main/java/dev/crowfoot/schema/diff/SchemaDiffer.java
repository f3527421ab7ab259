package dev.crowfoot.schema.diff;

import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.EnumType;
import dev.crowfoot.schema.Namespace;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Sequence;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.diff.SchemaChange.EnumTypeCommented;
import dev.crowfoot.schema.diff.SchemaChange.EnumTypeCreated;
import dev.crowfoot.schema.diff.SchemaChange.EnumTypeDropped;
import dev.crowfoot.schema.diff.SchemaChange.EnumTypeMovedToSchema;
import dev.crowfoot.schema.diff.SchemaChange.EnumTypeRenamed;
import dev.crowfoot.schema.diff.SchemaChange.NamespaceCreated;
import dev.crowfoot.schema.diff.SchemaChange.NamespaceDropped;
import dev.crowfoot.schema.diff.SchemaChange.SequenceAltered;
import dev.crowfoot.schema.diff.SchemaChange.SequenceCommented;
import dev.crowfoot.schema.diff.SchemaChange.SequenceCreated;
import dev.crowfoot.schema.diff.SchemaChange.SequenceDropped;
import dev.crowfoot.schema.diff.SchemaChange.SequenceMovedToSchema;
import dev.crowfoot.schema.diff.SchemaChange.SequenceOwnerChanged;
import dev.crowfoot.schema.diff.SchemaChange.SequenceRenamed;
import dev.crowfoot.schema.diff.SchemaChange.SqlObjectCreated;
import dev.crowfoot.schema.diff.SchemaChange.SqlObjectDropped;
import dev.crowfoot.schema.diff.SchemaChange.SqlObjectReplaced;
import dev.crowfoot.schema.diff.SchemaChange.TableCommented;
import dev.crowfoot.schema.diff.SchemaChange.TableCreated;
import dev.crowfoot.schema.diff.SchemaChange.TableDropped;
import dev.crowfoot.schema.diff.SchemaChange.TableMovedToSchema;
import dev.crowfoot.schema.diff.SchemaChange.TableRenamed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Finds what became of a schema, by the ids of its elements and never by their names. The earlier schema is first put under the later names, so that only what would
 * still be different then is a change. The order of columns is not compared: no database here can change it, and an added column goes last. So a
 * migrated schema equals the wanted one but for the order of columns.
 */
public final class SchemaDiffer {

    private final Renames renames;
    private final List<SchemaChange> changes = new ArrayList<>();

    private SchemaDiffer(Renames renames) {
        this.renames = renames;
    }

    /** The changes from one to the other; none for a schema and itself. */
    public static List<SchemaChange> diff(Schema earlier, Schema after) {
        Schema before = Repartitioning.apart(earlier, after);
        SchemaDiffer differ = new SchemaDiffer(Renames.between(before, after));
        differ.namespaces(before, after);
        differ.compare(before.enumTypes(), after.enumTypes(), EnumType::id, EnumTypeCreated::new, EnumTypeDropped::new, differ::enumType);
        differ.compare(before.sequences(), after.sequences(), Sequence::id, SequenceCreated::new, SequenceDropped::new, differ::sequence);
        differ.compare(before.tables(), after.tables(), Table::id, TableCreated::new, TableDropped::new, differ::table);
        differ.compare(before.sqlObjects(), after.sqlObjects(), SqlObject::id, SqlObjectCreated::new, SqlObjectDropped::new,
                differ::sqlObject);
        return List.copyOf(differ.changes);
    }

    private <T> void compare(List<T> before, List<T> after, Function<T, ElementId> id, Function<T, SchemaChange> created,
            Function<T, SchemaChange> dropped, BiConsumer<T, T> both) {
        pair(before, after, id, t -> changes.add(created.apply(t)), t -> changes.add(dropped.apply(t)), both);
    }

    /** Takes what is in both in the order of the later one, and before it what is gone. */
    static <T> void pair(List<T> before, List<T> after, Function<T, ElementId> id, Consumer<T> created, Consumer<T> dropped,
            BiConsumer<T, T> both) {
        Map<ElementId, T> earlier = Renames.byId(before, id);
        Map<ElementId, T> later = Renames.byId(after, id);
        before.stream().filter(t -> !later.containsKey(id.apply(t))).forEach(dropped);
        for (T now : after) {
            T old = earlier.get(id.apply(now));
            if (old == null) {
                created.accept(now);
            } else {
                both.accept(old, now);
            }
        }
    }

    private void namespaces(Schema before, Schema after) {
        for (Namespace gone : before.namespaces()) {
            if (!after.namespaces().contains(gone)) {
                changes.add(new NamespaceDropped(gone));
            }
        }
        for (Namespace made : after.namespaces()) {
            if (!before.namespaces().contains(made)) {
                changes.add(new NamespaceCreated(made));
            }
        }
    }

    private void enumType(EnumType before, EnumType after) {
        names(before.name(), after.name(), new EnumTypeRenamed(before, after), new EnumTypeMovedToSchema(before, after));
        changes.addAll(EnumDiffer.labels(before, after));
        when(!Objects.equals(before.comment(), after.comment()), new EnumTypeCommented(before, after));
    }

    private void sequence(Sequence before, Sequence after) {
        names(before.name(), after.name(), new SequenceRenamed(before, after), new SequenceMovedToSchema(before, after));
        boolean same = before.options().equals(after.options()) && Objects.equals(before.type(), after.type());
        when(!same, new SequenceAltered(before, after));
        when(!Objects.equals(renames.owner(before.owner()), after.owner()), new SequenceOwnerChanged(before, after));
        when(!Objects.equals(before.comment(), after.comment()), new SequenceCommented(before, after));
    }

    private void table(Table before, Table after) {
        if (!renames.concern(before) && before.equals(after)) {
            return;
        }
        names(before.name(), after.name(), new TableRenamed(before, after), new TableMovedToSchema(before, after));
        when(!Objects.equals(before.comment(), after.comment()), new TableCommented(before, after));
        changes.addAll(TableDiffer.diff(before, renames.apply(before), after));
    }

    private void sqlObject(SqlObject before, SqlObject after) {
        boolean same = before.kind().equals(after.kind()) && Objects.equals(before.comment(), after.comment())
                && renames.sameObject(before, after);
        when(!same, new SqlObjectReplaced(before, after));
    }

    private void names(QualifiedName before, QualifiedName after, SchemaChange renamed, SchemaChange moved) {
        when(!before.name().equals(after.name()), renamed);
        when(!Objects.equals(before.schema(), after.schema()), moved);
    }

    private void when(boolean different, SchemaChange change) {
        if (different) {
            changes.add(change);
        }
    }
}
