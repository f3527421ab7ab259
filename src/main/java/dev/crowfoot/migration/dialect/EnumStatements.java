package dev.crowfoot.migration.dialect;

import dev.crowfoot.migration.Statement;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.EnumType;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.diff.LabelRename;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements on enum types. A database without such types has none of these: its schemas have no enum types. */
public interface EnumStatements {

    /** A column of the type. */
    record Use(QualifiedName table, Column column) {}

    /** Makes the type, with its comment. */
    List<Statement> create(EnumType type);

    /** Takes the type away. */
    List<Statement> drop(QualifiedName type);

    /** Another name in the same schema. */
    List<Statement> rename(QualifiedName type, String name);

    /** Another schema, the same name. */
    List<Statement> move(QualifiedName type, @Nullable String schema);

    /** Sets the comment, or takes it away. */
    List<Statement> comment(QualifiedName type, @Nullable String comment);

    /**
     * One more label.
     *
     * @param previous the label before it, or null to put it before {@code next}
     * @param next the label after it, or null where it is the last
     */
    List<Statement> addLabel(QualifiedName type, String label, @Nullable String previous, @Nullable String next);

    /** Another text of a label. */
    List<Statement> renameLabel(QualifiedName type, LabelRename rename);

    /**
     * The type made anew with other labels, and its columns with it. Rows that hold a label that is gone make it fail.
     *
     * @param uses the columns of the type with the defaults that they have and keep
     */
    List<Statement> replace(EnumType from, EnumType to, List<Use> uses);
}
