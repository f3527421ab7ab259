package dev.crowfoot.schema.diff;

import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.EnumType;
import dev.crowfoot.schema.Namespace;
import dev.crowfoot.schema.Sequence;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.TablePart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is different in a later schema. What merely follows from a rename is no change: a foreign key that names a renamed table is
 * the same key. Where a change has a table, it is the table as it is afterwards, or as it was where it or the thing in it is gone.
 */
public sealed interface SchemaChange {

    /** A schema in the sense of SQL is used that was not. */
    record NamespaceCreated(Namespace namespace) implements SchemaChange {}

    /** A schema in the sense of SQL is no longer used. */
    record NamespaceDropped(Namespace namespace) implements SchemaChange {}

    /** A table with all that is in it. */
    record TableCreated(Table table) implements SchemaChange {}

    /** A table is gone with all that was in it. */
    record TableDropped(Table table) implements SchemaChange {}

    /** A table has another name. */
    record TableRenamed(Table before, Table after) implements SchemaChange {}

    /** A table is in another schema. */
    record TableMovedToSchema(Table before, Table after) implements SchemaChange {}

    /** A table has another comment, or one, or none any more. */
    record TableCommented(Table before, Table after) implements SchemaChange {}

    /** A table has one more column; whatever its place in a drawing, a database puts it last. */
    record ColumnAdded(Table table, Column column) implements SchemaChange {}

    /** A column is gone. */
    record ColumnDropped(Table table, Column column) implements SchemaChange {}

    /** A column has another name. */
    record ColumnRenamed(Table table, Column before, Column after) implements SchemaChange {}

    /** A column is of another type. */
    record ColumnRetyped(Table table, Column before, Column after) implements SchemaChange {}

    /** A column may be null, or no longer. */
    record ColumnNullabilityChanged(Table table, Column before, Column after) implements SchemaChange {}

    /** A column has another default, or one, or none any more. */
    record ColumnDefaultChanged(Table table, Column before, Column after) implements SchemaChange {}

    /** A column counts by itself, or no longer, or in another way. */
    record ColumnIdentityChanged(Table table, Column before, Column after) implements SchemaChange {}

    /** A column is computed, or no longer, or in another way. */
    record ColumnGenerationChanged(Table table, Column before, Column after) implements SchemaChange {}

    /** A column has another collation. */
    record ColumnCollationChanged(Table table, Column before, Column after) implements SchemaChange {}

    /** A column has another comment, or one, or none any more. */
    record ColumnCommented(Table table, Column before, Column after) implements SchemaChange {}

    /** Constants that a column may hold have another text, so that the rows must follow. */
    record ColumnValuesRenamed(Table table, Column before, Column after, List<LabelRename> renames) implements SchemaChange {

        /** Copies the renames. */
        public ColumnValuesRenamed {
            renames = List.copyOf(renames);
        }
    }

    /** A key, constraint or index is there that was not. */
    record PartAdded(Table table, TablePart part) implements SchemaChange {}

    /** A key, constraint or index is gone. */
    record PartDropped(Table table, TablePart part) implements SchemaChange {}

    /** A key, constraint or index says something else; it may have another name and comment too. */
    record PartChanged(Table table, TablePart before, TablePart after) implements SchemaChange {}

    /** A key, constraint or index has another name. */
    record PartRenamed(Table table, TablePart before, TablePart after) implements SchemaChange {}

    /** A key, constraint or index has another comment. */
    record PartCommented(Table table, TablePart before, TablePart after) implements SchemaChange {}

    /** An enum type is there that was not. */
    record EnumTypeCreated(EnumType type) implements SchemaChange {}

    /** An enum type is gone. */
    record EnumTypeDropped(EnumType type) implements SchemaChange {}

    /** An enum type has another name. */
    record EnumTypeRenamed(EnumType before, EnumType after) implements SchemaChange {}

    /** An enum type is in another schema. */
    record EnumTypeMovedToSchema(EnumType before, EnumType after) implements SchemaChange {}

    /** An enum type has another comment. */
    record EnumTypeCommented(EnumType before, EnumType after) implements SchemaChange {}

    /**
     * An enum type has one more label.
     *
     * @param previous the label before it, or null where it is the first
     */
    record EnumLabelAdded(EnumType type, EnumType.Label label, EnumType.@Nullable Label previous) implements SchemaChange {}

    /** A label of an enum type has another text. */
    record EnumLabelRenamed(EnumType type, LabelRename rename) implements SchemaChange {}

    /** Labels of an enum type are gone. */
    record EnumLabelsRemoved(EnumType before, EnumType after, List<EnumType.Label> removed) implements SchemaChange {

        /** Copies the labels. */
        public EnumLabelsRemoved {
            removed = List.copyOf(removed);
        }
    }

    /** Labels that an enum type keeps stand in another order. */
    record EnumLabelsReordered(EnumType before, EnumType after) implements SchemaChange {}

    /** A sequence is there that was not. */
    record SequenceCreated(Sequence sequence) implements SchemaChange {}

    /** A sequence is gone. */
    record SequenceDropped(Sequence sequence) implements SchemaChange {}

    /** A sequence counts in another way or is of another type. */
    record SequenceAltered(Sequence before, Sequence after) implements SchemaChange {}

    /** A sequence that belongs to another column, to one, or to none any more. */
    record SequenceOwnerChanged(Sequence before, Sequence after) implements SchemaChange {}

    /** A sequence has another name. */
    record SequenceRenamed(Sequence before, Sequence after) implements SchemaChange {}

    /** A sequence is in another schema. */
    record SequenceMovedToSchema(Sequence before, Sequence after) implements SchemaChange {}

    /** A sequence has another comment. */
    record SequenceCommented(Sequence before, Sequence after) implements SchemaChange {}

    /** A view, function or the like is there that was not. */
    record SqlObjectCreated(SqlObject object) implements SchemaChange {}

    /** A view, function or the like is gone. */
    record SqlObjectDropped(SqlObject object) implements SchemaChange {}

    /** A view, function or the like is made by another statement, or has another name or comment. */
    record SqlObjectReplaced(SqlObject before, SqlObject after) implements SchemaChange {}
}
