package dev.crowfoot.schema.diff;

import dev.crowfoot.schema.SqlType;
import java.util.List;
import java.util.Map;

/**
 * Whether two types of H2 are one, written in two ways: it keeps whether {@code TIMESTAMP(6)} or {@code TIMESTAMP} was written, which mean the same (H2 manual, "Data
 * Types").
 */
final class H2TypeWords {

    private static final String UNLIMITED_OBJECT = String.valueOf(Long.MAX_VALUE);
    private static final String UNLIMITED_TEXT = "1000000000";
    /** The argument that is taken where none is written. */
    private static final Map<String,
            String> USUAL = Map.of("timestamp", "6", "timestamp with time zone", "6", "time", "0", "time with time zone", "0",
                    "character large object", UNLIMITED_OBJECT, "binary large object", UNLIMITED_OBJECT, "json", UNLIMITED_TEXT,
                    "java_object",
                    UNLIMITED_TEXT);

    private H2TypeWords() {}

    static boolean same(SqlType one, SqlType other) {
        return one.equals(other) || plain(one).equals(plain(other));
    }

    /** Whether two texts of a type that a sequence counts in are one. */
    static boolean sameDigits(String one, String other) {
        return one.replaceFirst(", *0\\)$", ")").equals(other.replaceFirst(", *0\\)$", ")"));
    }

    private static SqlType plain(SqlType type) {
        if (type.userDefined()) {
            return type;
        }
        if (type.name().startsWith("interval ")) {
            return new SqlType(null, interval(type.name()), false, List.of(), type.dimensions());
        }
        return new SqlType(null, type.name(), false, arguments(type.name(), type.arguments()), type.dimensions());
    }

    private static List<String> arguments(String name, List<String> arguments) {
        if (name.equals("numeric") && arguments.size() == 2 && arguments.get(1).equals("0")) {
            return arguments.subList(0, 1);
        }
        return arguments.size() == 1 && arguments.getFirst().equals(USUAL.get(name)) ? List.of() : arguments;
    }

    /** Two digits of the first field, six of a second's fraction; an interval of seconds alone has both in one pair of parentheses. */
    private static String interval(String name) {
        return name.replaceFirst("second\\((\\d+), 6\\)$", "second($1)").replaceFirst("(to second)\\(6\\)$", "$1")
                .replaceFirst("^(interval \\w+)\\(2\\)", "$1");
    }
}
