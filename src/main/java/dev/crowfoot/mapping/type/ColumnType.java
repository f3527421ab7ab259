package dev.crowfoot.mapping.type;

import dev.crowfoot.schema.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * The column type that stands for a drawn type on one target.
 *
 * @param substituted why it is not the drawn type itself, for people, or null where it is
 */
public record ColumnType(SqlType type, @Nullable String substituted) {

    /** The type itself. */
    static ColumnType exact(SqlType type) {
        return new ColumnType(type, null);
    }

    /** A built-in type itself. */
    static ColumnType exact(String name, Object... arguments) {
        return exact(SqlType.of(name, arguments));
    }

    /** A built-in type in place of one that the target lacks. */
    static ColumnType instead(String reason, String name, Object... arguments) {
        return new ColumnType(SqlType.of(name, arguments), reason);
    }

    /** The array of it. */
    ColumnType array() {
        return new ColumnType(type.array(), substituted);
    }
}
