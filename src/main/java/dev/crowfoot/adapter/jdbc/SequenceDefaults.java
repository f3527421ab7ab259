package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.schema.SequenceOptions;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells what in a sequence is the database's own default. The rules are those of CREATE SEQUENCE in both manuals. */
final class SequenceDefaults {

    private SequenceDefaults() {}

    /**
     * The options with null for each default.
     *
     * @param type the type that the sequence counts in
     * @param usualCache 1 on PostgreSQL, 32 on H2
     */
    static SequenceOptions options(String type, long start, long increment, long minimum, long maximum, long cache, long usualCache,
            boolean cycle) {
        boolean ascending = increment > 0;
        long usualMinimum = ascending ? 1 : lowest(type);
        long usualMaximum = ascending ? highest(type) : -1;
        return new SequenceOptions(unless(start, ascending ? minimum : maximum), unless(increment, 1), unless(minimum, usualMinimum),
                unless(maximum, usualMaximum), unless(cache, usualCache), cycle);
    }

    private static @Nullable Long unless(long value, long usual) {
        return value == usual ? null : Long.valueOf(value);
    }

    private static long highest(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "tinyint" -> Byte.MAX_VALUE;
            case "smallint" -> Short.MAX_VALUE;
            case "integer" -> Integer.MAX_VALUE;
            default -> Long.MAX_VALUE;
        };
    }

    private static long lowest(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "tinyint" -> Byte.MIN_VALUE;
            case "smallint" -> Short.MIN_VALUE;
            case "integer" -> Integer.MIN_VALUE;
            default -> Long.MIN_VALUE;
        };
    }
}
