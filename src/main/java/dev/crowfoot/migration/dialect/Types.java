package dev.crowfoot.migration.dialect;

import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.SequenceOptions;
import dev.crowfoot.schema.SqlType;
import dev.crowfoot.schema.diff.LabelRename;
import java.util.List;
import java.util.Optional;

/** A database's types as text. */
public interface Types {

    /** The type as DDL has it. */
    String sql(SqlType type);

    /** Whether Liquibase hands the type to the database as it is. */
    boolean isStandard(SqlType type);

    /**
     * What turns a column's values into another type where the database does not do it by itself: an expression.
     *
     * @param renames constants that have another text afterwards
     */
    Optional<String> conversion(Column from, Column to, List<LabelRename> renames);

    /** A value that a required column can be filled with where nothing better is known, or empty where there is none. */
    Optional<String> neutral(SqlType type);

    /** Whether the standard changes say all of the column: {@code computed}, collations and most sequence options they do not know. */
    default boolean isStandard(Column column) {
        Column.Identity identity = column.identity();
        return isStandard(column.type()) && column.generated() == null && column.collation() == null
                && (identity == null || isStandard(identity.options()));
    }

    private static boolean isStandard(SequenceOptions options) {
        return options.minimum() == null && options.maximum() == null && options.cache() == null && !options.cycle();
    }

    /** The conversion of texts by a table of renames: {@code CASE text WHEN .. THEN .. ELSE text END}. */
    static String renaming(String text, List<LabelRename> renames) {
        StringBuilder sql = new StringBuilder("CASE ").append(text);
        for (LabelRename rename : renames) {
            sql.append(" WHEN ").append(Names.literal(rename.before().text())).append(" THEN ")
                    .append(Names.literal(rename.after().text()));
        }
        return sql.append(" ELSE ").append(text).append(" END").toString();
    }
}
