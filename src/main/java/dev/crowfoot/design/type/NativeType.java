package dev.crowfoot.design.type;

import org.jspecify.annotations.Nullable;

/**
 * A type that only one database has, kept as that database writes it.
 *
 * @param sql the type as it stands in DDL, for example {@code ltree} or {@code geometry(Point,4326)}
 * @param javaType the fully qualified Java class of the field, or null for {@code java.lang.String}
 */
public record NativeType(String sql, @Nullable String javaType) implements AttributeType {

    /** @throws IllegalArgumentException if the type is blank */
    public NativeType {
        if (sql.isBlank()) {
            throw new IllegalArgumentException("a native type needs its name");
        }
    }
}
