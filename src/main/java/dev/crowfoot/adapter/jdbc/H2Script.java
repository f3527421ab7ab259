package dev.crowfoot.adapter.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.api.ErrorCode;

/**
 * What only {@code SCRIPT} tells: materialised views, views that do not compile, triggers in Java source, functions whose class is missing (seen in H2 2.5.252: the
 * information schema leaves out what it would have to compile or load). It is for administrators alone.
 */
final class H2Script {

    private static final String NAME = "\"(?:[^\"]|\"\")*\"";
    private static final Pattern DEFINITION = Pattern.compile(
            "CREATE FORCE (ALIAS|AGGREGATE|TRIGGER|VIEW|MATERIALIZED VIEW) (" + NAME + ")\\.(" + NAME
                    + ")(?: COMMENT (?:U&)?'(?:[^']|'')*')?(.*?);?\\s*",
            Pattern.DOTALL);

    /** The place of a definition. */
    private record Key(String kind, String schema, String name) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            return toString().compareTo(other.toString());
        }
    }

    private final Map<Key, String> definitions = new TreeMap<>();

    private H2Script() {}

    /** The definitions of those schemas; none where this user is no administrator. */
    static H2Script of(H2Reading reading) throws SQLException {
        String schemas = String.join(", ", reading.schemas().stream().map(s -> '"' + s.replace("\"", "\"\"") + '"').toList());
        try {
            H2Script script = new H2Script();
            Query.list(reading.connection(), "SCRIPT NODATA NOPASSWORDS NOSETTINGS SCHEMA " + schemas, List.of(),
                    row -> script.take(row.text("script")));
            return script;
        } catch (SQLException e) {
            if (e.getErrorCode() == ErrorCode.ADMIN_RIGHTS_REQUIRED) {
                return new H2Script();
            }
            throw e;
        }
    }

    private boolean take(String statement) {
        Matcher definition = DEFINITION.matcher(statement);
        if (!definition.matches()) {
            return false;
        }
        definitions.put(new Key(definition.group(1), unquoted(definition.group(2)), unquoted(definition.group(3))), definition.group(4));
        return true;
    }

    private static String unquoted(String name) {
        return name.substring(1, name.length() - 1).replace("\"\"", "\"");
    }

    /**
     * What stands behind the name in the statement that makes an object.
     *
     * @param kind {@code ALIAS} and the like
     */
    Optional<String> rest(String kind, String schema, String name) {
        return Optional.ofNullable(definitions.get(new Key(kind, schema, name)));
    }

    /** Takes the schema, the name and what stands behind it. */
    interface Each {
        void take(String schema, String name, String rest);
    }

    /** All of one kind. */
    void each(String kind, Each each) {
        definitions.forEach((key, rest) -> {
            if (key.kind().equals(kind)) {
                each.take(key.schema(), key.name(), rest);
            }
        });
    }
}
