package dev.crowfoot.schema.diff;

import dev.crowfoot.schema.Check;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.EnumType;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.TablePart;
import dev.crowfoot.schema.Unique;
import java.util.List;
import java.util.stream.Collectors;

/** Changes in words, one line each, for people and for files that are compared. */
public final class ChangeText {

    private ChangeText() {}

    /** The change in one line. */
    public static String of(SchemaChange change) {
        return switch (change) {
            case SchemaChange.NamespaceCreated c -> "schema " + c.namespace().name() + " created";
            case SchemaChange.NamespaceDropped c -> "schema " + c.namespace().name() + " dropped";
            case SchemaChange.TableCreated c -> "table " + c.table().name() + " created";
            case SchemaChange.TableDropped c -> "table " + c.table().name() + " dropped";
            case SchemaChange.TableRenamed c -> "table " + c.before().name() + " renamed to " + c.after().name().name();
            case SchemaChange.TableMovedToSchema c -> "table " + c.before().name() + " moved to " + c.after().name();
            case SchemaChange.TableCommented c -> "comment of table " + c.after().name() + " changed";
            case SchemaChange.ColumnAdded c -> column(c.table(), c.column()) + " added: " + c.column().type();
            case SchemaChange.ColumnDropped c -> column(c.table(), c.column()) + " dropped";
            case SchemaChange.ColumnRenamed c -> column(c.table(), c.before()) + " renamed to " + c.after().name();
            case SchemaChange.ColumnRetyped c ->
                column(c.table(), c.after()) + " retyped from " + c.before().type() + " to " + c.after().type();
            case SchemaChange.ColumnNullabilityChanged c ->
                column(c.table(), c.after()) + (c.after().nullable() ? " may be null" : " required");
            case SchemaChange.ColumnDefaultChanged c -> column(c.table(), c.after()) + " has default " + c.after().defaultExpression()
                    + " instead of " + c.before().defaultExpression();
            case SchemaChange.ColumnIdentityChanged c -> column(c.table(), c.after()) + " counts otherwise";
            case SchemaChange.ColumnGenerationChanged c -> column(c.table(), c.after()) + " is computed otherwise";
            case SchemaChange.ColumnCollationChanged c -> column(c.table(), c.after()) + " collated otherwise";
            case SchemaChange.ColumnCommented c -> "comment of " + column(c.table(), c.after()) + " changed";
            case SchemaChange.ColumnValuesRenamed c -> column(c.table(), c.after()) + " holds " + c.renames().stream()
                    .map(r -> r.after().text() + " for " + r.before().text()).collect(Collectors.joining(", "));
            case SchemaChange.PartAdded c -> part(c.table(), c.part()) + " added";
            case SchemaChange.PartDropped c -> part(c.table(), c.part()) + " dropped";
            case SchemaChange.PartChanged c -> part(c.table(), c.after()) + " changed";
            case SchemaChange.PartRenamed c -> part(c.table(), c.before()) + " renamed to " + c.after().name();
            case SchemaChange.PartCommented c -> "comment of " + part(c.table(), c.after()) + " changed";
            case SchemaChange.EnumTypeCreated c -> "enum type " + c.type().name() + " created";
            case SchemaChange.EnumTypeDropped c -> "enum type " + c.type().name() + " dropped";
            case SchemaChange.EnumTypeRenamed c -> "enum type " + c.before().name() + " renamed to " + c.after().name().name();
            case SchemaChange.EnumTypeMovedToSchema c -> "enum type " + c.before().name() + " moved to " + c.after().name();
            case SchemaChange.EnumTypeCommented c -> "comment of enum type " + c.after().name() + " changed";
            case SchemaChange.EnumLabelAdded c -> "label " + c.label().text() + " added to enum type " + c.type().name();
            case SchemaChange.EnumLabelRenamed c ->
                "label " + c.rename().before().text() + " of enum type " + c.type().name() + " renamed to "
                        + c.rename().after().text();
            case SchemaChange.EnumLabelsRemoved c -> labels(c.removed()) + " removed from enum type " + c.after().name();
            case SchemaChange.EnumLabelsReordered c -> "labels of enum type " + c.after().name() + " reordered";
            case SchemaChange.SequenceCreated c -> "sequence " + c.sequence().name() + " created";
            case SchemaChange.SequenceDropped c -> "sequence " + c.sequence().name() + " dropped";
            case SchemaChange.SequenceAltered c -> "sequence " + c.after().name() + " altered";
            case SchemaChange.SequenceOwnerChanged c -> "sequence " + c.after().name() + (c.after().owner() == null ? " owned by no column"
                    : " owned by column " + c.after().owner().table() + "." + c.after().owner().column());
            case SchemaChange.SequenceRenamed c -> "sequence " + c.before().name() + " renamed to " + c.after().name().name();
            case SchemaChange.SequenceMovedToSchema c -> "sequence " + c.before().name() + " moved to " + c.after().name();
            case SchemaChange.SequenceCommented c -> "comment of sequence " + c.after().name() + " changed";
            case SchemaChange.SqlObjectCreated c -> c.object().kind() + " " + c.object().name() + " created";
            case SchemaChange.SqlObjectDropped c -> c.object().kind() + " " + c.object().name() + " dropped";
            case SchemaChange.SqlObjectReplaced c -> c.after().kind() + " " + c.after().name() + " replaced";
        };
    }

    private static String column(Table table, Column column) {
        return "column " + table.name() + "." + column.name();
    }

    /** A key, constraint or index: what it is and its name. */
    public static String of(TablePart part) {
        return switch (part) {
            case PrimaryKey p -> "primary key " + p.name();
            case Unique u -> "unique constraint " + u.name();
            case Check c -> "check " + c.name();
            case ForeignKey f -> "foreign key " + f.name();
            case Index i -> (i.unique() ? "unique index " : "index ") + i.name();
        };
    }

    private static String part(Table table, TablePart part) {
        return of(part) + " of " + table.name();
    }

    private static String labels(List<EnumType.Label> labels) {
        return "label " + labels.stream().map(EnumType.Label::text).collect(Collectors.joining(", "));
    }
}
