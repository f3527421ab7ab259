package dev.crowfoot.ui.inspector.line;

import dev.crowfoot.design.type.RangeType;
import dev.crowfoot.design.type.SimpleType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the types are called in a line, and the other words that people know them by. */
final class TypeWords {

    private static final Map<SimpleType, String> SIMPLE = simple();
    private static final Map<String, String> SAME = Map.ofEntries(Map.entry("bool", "boolean"), Map.entry("short", "smallint"),
            Map.entry("int", "integer"), Map.entry("int4", "integer"), Map.entry("int8", "bigint"), Map.entry("int2", "smallint"),
            Map.entry("long", "bigint"), Map.entry("float", "real"), Map.entry("bytea", "blob"), Map.entry("numeric", "decimal"),
            Map.entry("character", "char"), Map.entry("varchar", "string"), Map.entry("varbinary", "binary"),
            Map.entry("timestamptz", "timestamp tz"), Map.entry("instant", "timestamp tz"), Map.entry("datetime", "timestamp"),
            Map.entry("timetz", "time tz"), Map.entry("clob", "text"));
    private static final Map<RangeType.Kind, String> RANGES = Map.of(RangeType.Kind.INTEGER, "integer", RangeType.Kind.BIG_INTEGER,
            "bigint", RangeType.Kind.DECIMAL, "decimal", RangeType.Kind.TIMESTAMP, "timestamp", RangeType.Kind.TIMESTAMP_WITH_TIME_ZONE,
            "timestamp tz", RangeType.Kind.DATE, "date");

    private TypeWords() {}

    static String of(SimpleType type) {
        return SIMPLE.getOrDefault(type, "");
    }

    static String of(RangeType.Kind kind) {
        return RANGES.getOrDefault(kind, "");
    }

    /** The type without parameters of that name. */
    static @Nullable SimpleType simple(String word) {
        return SIMPLE.entrySet().stream().filter(e -> e.getValue().equals(word)).map(Map.Entry::getKey).findFirst().orElse(null);
    }

    /** What a range of that name is over. */
    static RangeType.@Nullable Kind range(String words) {
        return RANGES.entrySet().stream().filter(e -> e.getValue().equals(words)).map(Map.Entry::getKey).findFirst().orElse(null);
    }

    /** The word for a type that means the same as the given one. */
    static String usual(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return SAME.getOrDefault(lower, lower);
    }

    /** Whether a type, or a part of one, is called this, so that an enum of that name must be named in another way. */
    static boolean isTaken(String word) {
        String usual = usual(word);
        return simple(usual) != null || usual.contains(" ") || switch (usual) {
            case "decimal", "char", "string", "binary", "time", "timestamp", "interval", "bit", "varbit", "enum", "native", "range",
                    "double", "small", "big", "large" ->
                true;
            default -> false;
        };
    }

    private static Map<SimpleType, String> simple() {
        Map<SimpleType, String> words = new LinkedHashMap<>();
        for (SimpleType type : SimpleType.values()) {
            words.put(type, switch (type) {
                case SMALL_INTEGER -> "smallint";
                case BIG_INTEGER -> "bigint";
                case LARGE_BINARY -> "blob";
                case BOOLEAN, INTEGER, REAL, DOUBLE, TEXT, DATE, UUID, JSON, JSONB, HSTORE, INET, CIDR, MACADDR, TSVECTOR, XML, MONEY ->
                    type.name().toLowerCase(Locale.ROOT);
            });
        }
        return Collections.unmodifiableMap(words);
    }
}
