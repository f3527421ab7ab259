package dev.crowfoot.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column type as one database knows it, in that database's canonical spelling: PostgreSQL's {@code format_type} names
 * ({@code character varying}, {@code timestamp with time zone}), H2's {@code INFORMATION_SCHEMA} names in lower case.
 *
 * @param schema the schema of a user-defined type, or null for the default schema or a built-in type
 * @param name the name without arguments, exactly as held by the database (a user-defined type's name is not quoted here)
 * @param userDefined whether it names an object of this database, so that it must be quoted and follows that object's renames
 * @param arguments what stands in parentheses, in order; a literal in its quotes
 * @param dimensions 0 for a scalar, 1 for an array, and so on
 */
public record SqlType(@Nullable String schema, String name, boolean userDefined, List<String> arguments, int dimensions) {

    private static final List<String> ZONED = List.of("time with time zone", "time without time zone", "timestamp with time zone",
            "timestamp without time zone");

    /** @throws IllegalArgumentException if the name is blank or the dimensions negative */
    public SqlType {
        arguments = List.copyOf(arguments);
        if (name.isBlank() || dimensions < 0) {
            throw new IllegalArgumentException("not a type: '" + name + "' with " + dimensions + " dimensions");
        }
    }

    /** A built-in scalar type. */
    public static SqlType of(String name, Object... arguments) {
        return new SqlType(null, name, false, List.of(arguments).stream().map(Object::toString).toList(), 0);
    }

    /** A type that is an object of the database itself, such as an enum type. */
    public static SqlType userDefined(QualifiedName name) {
        return new SqlType(name.schema(), name.name(), true, List.of(), 0);
    }

    /** The array of this, or one dimension more. */
    public SqlType array() {
        return new SqlType(schema, name, userDefined, arguments, dimensions + 1);
    }

    /** The name of a user-defined type. */
    public QualifiedName qualifiedName() {
        return new QualifiedName(schema, name);
    }

    /**
     * A built-in type without its dimensions, as DDL writes it: the arguments stand behind the first word of time types with a zone
     * ({@code timestamp(3) with time zone}) and behind the whole name of all others.
     */
    public String scalarText() {
        if (arguments.isEmpty()) {
            return name;
        }
        String list = "(" + String.join(",", arguments) + ")";
        int space = name.indexOf(' ');
        return ZONED.contains(name) ? name.substring(0, space) + list + name.substring(space) : name + list;
    }

    /** For people and messages: not quoted, arrays as {@code []}. */
    @Override
    public String toString() {
        return (schema == null ? "" : schema + ".") + scalarText() + "[]".repeat(dimensions);
    }
}
