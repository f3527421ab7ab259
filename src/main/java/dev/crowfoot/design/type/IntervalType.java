package dev.crowfoot.design.type;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A length of time.
 *
 * @param fields the fields it is restricted to as SQL says them in lower case ({@code day to second}), or null for all
 * @param precision fractional digits of a second, 0 to 6 (PostgreSQL manual, 8.5), or null
 */
public record IntervalType(@Nullable String fields, @Nullable Integer precision) implements AttributeType {

    /** The restrictions that the SQL standard and PostgreSQL (manual, 8.5.4) know. */
    public static final Set<String> FIELDS = Set.of("year", "month", "day", "hour", "minute", "second", "year to month", "day to hour",
            "day to minute", "day to second", "hour to minute", "hour to second", "minute to second");

    /** @throws IllegalArgumentException if the fields are unknown or the precision is out of range */
    public IntervalType {
        fields = fields == null ? null : fields.toLowerCase(Locale.ROOT);
        if (fields != null && !FIELDS.contains(fields)) {
            throw new IllegalArgumentException("not the fields of an interval: " + fields);
        }
        Lengths.check("interval precision", precision, 0, 6);
    }
}
