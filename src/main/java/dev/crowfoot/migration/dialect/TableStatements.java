package dev.crowfoot.migration.dialect;

import dev.crowfoot.migration.Statement;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements on whole tables. */
public interface TableStatements {

    /** Makes the table with its columns, primary key and comments; nothing else of it. */
    List<Statement> create(Table table);

    /**
     * Puts the table into another schema, perhaps under another name, with its rows. Where {@link #movesByCopy}, it must have no keys, constraints or
     * indexes and nothing may refer to it.
     *
     * @param busy whether the new name is taken in the old schema
     */
    List<Statement> move(Table table, QualifiedName to, boolean busy);

    /** Whether a table gets into another schema only as a copy. */
    boolean movesByCopy();

    /** Whether views, triggers and the like on a table stay valid when it or its columns are called otherwise, and when it gets columns. */
    boolean objectsFollow();

    /** Another name in the same schema. */
    default List<Statement> rename(QualifiedName table, String name) {
        return List.of(new Statement.RenameTable(table, name));
    }

    /** Takes the table away with its rows. */
    default List<Statement> drop(QualifiedName table) {
        return List.of(new Statement.DropTable(table));
    }

    /** Sets the comment, or takes it away. */
    default List<Statement> comment(QualifiedName table, @Nullable String comment) {
        return List.of(comment == null ? new Statement.Sql("COMMENT ON TABLE " + Names.sql(table) + " IS NULL")
                : new Statement.SetTableRemarks(table, comment));
    }
}
