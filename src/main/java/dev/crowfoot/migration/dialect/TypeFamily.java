package dev.crowfoot.migration.dialect;

import dev.crowfoot.schema.SqlType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What kind of values a built-in type has, as far as conversions and widths go; the same for all targets, whose names for them overlap. */
public enum TypeFamily {
    TEXT, NUMBER, BOOLEAN, DATE, TIME, TIMESTAMP, BINARY, UUID, JSON, ENUM, OTHER;

    private static final Set<String> TEXTS = Set.of("text", "character varying", "character", "bpchar", "citext", "name",
            "character large object", "varchar", "char", "varchar_ignorecase");
    /** Numbers from narrow to wide; a wider one holds all that a narrower one does. */
    private static final List<String> NUMBERS = List.of("tinyint", "smallint", "integer", "bigint", "numeric");
    private static final Set<String> APPROXIMATE = Set.of("real", "double precision", "float", "decfloat");
    private static final Map<String, TypeFamily> OTHERS = Map.ofEntries(Map.entry("boolean", BOOLEAN), Map.entry("date", DATE),
            Map.entry("time without time zone", TIME), Map.entry("time with time zone", TIME), Map.entry("time", TIME),
            Map.entry("timestamp without time zone", TIMESTAMP), Map.entry("timestamp with time zone", TIMESTAMP),
            Map.entry("timestamp", TIMESTAMP), Map.entry("bytea", BINARY), Map.entry("binary", BINARY),
            Map.entry("binary varying", BINARY), Map.entry("binary large object", BINARY), Map.entry("uuid", UUID),
            Map.entry("json", JSON), Map.entry("jsonb", JSON), Map.entry("enum", ENUM));

    /** The family of a type; arrays are {@link #OTHER}. */
    public static TypeFamily of(SqlType type) {
        if (type.userDefined()) {
            return ENUM;
        }
        if (type.dimensions() > 0) {
            return OTHER;
        }
        if (TEXTS.contains(type.name())) {
            return TEXT;
        }
        return NUMBERS.contains(type.name()) || APPROXIMATE.contains(type.name()) ? NUMBER : OTHERS.getOrDefault(type.name(), OTHER);
    }

    /** Whether values of the one may not fit into the other, or only after rounding or cutting, although both are of one family. */
    public static boolean narrows(SqlType from, SqlType to) {
        return switch (of(to)) {
            case TEXT, BINARY -> written(from) > length(to);
            case NUMBER -> of(from) != NUMBER || narrowsNumber(from, to);
            case TIMESTAMP, TIME -> of(from) == of(to) && precision(from) > precision(to);
            case DATE -> of(from) == TIMESTAMP;
            case BOOLEAN, UUID, JSON, ENUM, OTHER -> false;
        };
    }

    /** Whether fractions, or a part of a time, are cut off without a word. */
    public static boolean rounds(SqlType from, SqlType to) {
        return switch (of(to)) {
            case NUMBER -> of(from) == NUMBER && scale(from) > scale(to);
            case TIMESTAMP, TIME -> of(from) == TIMESTAMP && (of(to) == TIME || precision(from) > precision(to));
            case DATE -> of(from) == TIMESTAMP;
            case TEXT, BINARY, BOOLEAN, UUID, JSON, ENUM, OTHER -> false;
        };
    }

    private static boolean narrowsNumber(SqlType from, SqlType to) {
        return digits(from) > digits(to) || scale(from) > scale(to);
    }

    /** Digits before the point. */
    private static int digits(SqlType type) {
        return switch (type.name()) {
            case "tinyint" -> 3;
            case "smallint" -> 5;
            case "integer" -> 10;
            case "bigint" -> 19;
            case "numeric" -> type.arguments().isEmpty() ? 1_000 : Integer.parseInt(type.arguments().getFirst().strip()) - scale(type);
            case "real" -> 38;
            default -> 308;
        };
    }

    private static int scale(SqlType type) {
        return switch (type.name()) {
            case "tinyint", "smallint", "integer", "bigint" -> 0;
            case "numeric" -> type.arguments().isEmpty() ? 1_000
                    : type.arguments().size() < 2 ? 0 : Integer.parseInt(type.arguments().get(1).strip());
            case "real" -> 6;
            default -> 15;
        };
    }

    private static long length(SqlType type) {
        if (type.arguments().isEmpty()) {
            return type.name().equals("character") ? 1 : Long.MAX_VALUE;
        }
        String digits = type.arguments().getFirst().strip();
        return digits.matches("[0-9]{1,18}") ? Long.parseLong(digits) : Long.MAX_VALUE;
    }

    /** The longest text of a value. */
    private static long written(SqlType type) {
        return switch (of(type)) {
            case TEXT, BINARY -> length(type);
            case NUMBER -> NUMBERS.contains(type.name()) && digits(type) + scale(type) < 1_000 ? digits(type) + scale(type) + 2L
                    : Long.MAX_VALUE;
            case BOOLEAN -> 5;
            case DATE -> 10;
            case UUID -> 36;
            case TIME, TIMESTAMP, JSON, ENUM, OTHER -> Long.MAX_VALUE;
        };
    }

    private static int precision(SqlType type) {
        return type.arguments().isEmpty() ? 6 : Integer.parseInt(type.arguments().getFirst().strip());
    }
}
