package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.schema.SqlType;
import dev.crowfoot.target.Identifiers;
import dev.crowfoot.target.Target;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Types as PostgreSQL's {@code format_type} writes them. */
final class PostgresqlTypes {

    private static final Pattern WITH_ARGUMENTS = Pattern.compile("(.*?)\\(([^()]*)\\)( with(?:out)? time zone)?");

    private PostgresqlTypes() {}

    /**
     * The type of a column.
     *
     * @param formatted what {@code format_type} says of the type, or of an array's element
     * @param ownSchema the schema of a type that was made in this database, or is an extension's and not found without it; else null
     * @param ownName the name of such a type
     */
    static SqlType of(String formatted, @Nullable String ownSchema, String ownName, String defaultSchema, int dimensions) {
        if (ownSchema != null) {
            Matcher ownArguments = WITH_ARGUMENTS.matcher(formatted);
            String schema = ownSchema.equals(defaultSchema) ? null : Identifiers.fromStored(ownSchema, Target.POSTGRESQL);
            List<String> arguments = ownArguments.matches() ? arguments(ownArguments) : List.of();
            return new SqlType(schema, Identifiers.fromStored(ownName, Target.POSTGRESQL), true, arguments, dimensions);
        }
        Matcher matcher = WITH_ARGUMENTS.matcher(formatted);
        if (!matcher.matches()) {
            return new SqlType(null, formatted, false, List.of(), dimensions);
        }
        String name = matcher.group(1) + Objects.requireNonNullElse(matcher.group(3), "");
        return new SqlType(null, name, false, arguments(matcher), dimensions);
    }

    private static List<String> arguments(Matcher formatted) {
        return Arrays.stream(formatted.group(2).split(",", -1)).map(String::strip).toList();
    }
}
