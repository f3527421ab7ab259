package dev.crowfoot.adapter.hibernate;

import dev.crowfoot.design.type.ArrayType;
import dev.crowfoot.design.type.AttributeType;
import dev.crowfoot.design.type.BinaryType;
import dev.crowfoot.design.type.BitType;
import dev.crowfoot.design.type.CharType;
import dev.crowfoot.design.type.DecimalType;
import dev.crowfoot.design.type.IntervalType;
import dev.crowfoot.design.type.NativeType;
import dev.crowfoot.design.type.RangeType;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.design.type.StringType;
import dev.crowfoot.design.type.TimeType;
import dev.crowfoot.design.type.TimestampType;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A type with values that are easily lost on the way to a database and back.
 *
 * @param name what the entity that holds such values is called
 * @param comparable whether a query finds them on PostgreSQL by comparing; it has no equality of json, and Hibernate sends texts and times as
 *     less than they are
 */
record TypedValues(String name, AttributeType type, boolean comparable, List<Object> values) {

    private static final String ODD = "it's \"quoted\", back\\slash, {brace}, NULL, tab\t, line\n, e\u0301, \ud83d\ude80";

    private static TypedValues of(String name, AttributeType type, Object... values) {
        return new TypedValues(name, type, true, List.of(values));
    }

    private static TypedValues incomparable(String name, AttributeType type, Object... values) {
        return new TypedValues(name, type, false, List.of(values));
    }

    private static TypedValues array(String name, AttributeType element, @Nullable Object... elements) {
        return of("ArrayOf" + name, new ArrayType(element), Arrays.asList(elements), List.of(), Arrays.asList(elements).reversed());
    }

    /** Every type that can be drawn. */
    static List<TypedValues> all() {
        List<TypedValues> all = new ArrayList<>(numbersAndTexts());
        all.addAll(times());
        all.addAll(onlyPostgresql());
        all.addAll(arrays());
        return all;
    }

    private static List<TypedValues> numbersAndTexts() {
        UUID id = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
        return List.of(of("Bool", SimpleType.BOOLEAN, true, false),
                of("Small", SimpleType.SMALL_INTEGER, Short.MIN_VALUE, Short.MAX_VALUE),
                of("Whole", SimpleType.INTEGER, Integer.MIN_VALUE, Integer.MAX_VALUE),
                of("Big", SimpleType.BIG_INTEGER, Long.MIN_VALUE, Long.MAX_VALUE),
                of("Single", SimpleType.REAL, -0.5f, Float.MAX_VALUE),
                of("Dual", SimpleType.DOUBLE, -0.1, Double.MAX_VALUE, Double.MIN_NORMAL),
                of("Exact", new DecimalType(30, 10), new BigDecimal("-12345678901234567890.0123456789"), new BigDecimal("0.0000000000")),
                of("Cash", SimpleType.MONEY, new BigDecimal("-1234567.89"), new BigDecimal("0.00")),
                of("Fixed", new CharType(3), "EUR", "\u00e9\u00df\u4e2d"),
                of("Line", new StringType(70), ODD, "", "'; drop table x; --"),
                of("Prose", SimpleType.TEXT, ODD.repeat(3000), ""),
                of("Bytes", new BinaryType(8), new byte[] {0, -1, 39, 92}, new byte[0]),
                of("Blob", SimpleType.LARGE_BINARY, new byte[300_000], new byte[] {0, 1, -128}),
                of("Id", SimpleType.UUID, id, new UUID(0, 0)),
                incomparable("JsonText", SimpleType.JSON, "{\"a\": [1, null, \"it's \\\"q\\\" \ud83d\ude80\"]}", "[]", "\"text\"", "1.5"),
                incomparable("JsonTree", SimpleType.JSONB, "{\"a\": [1, null, \"it's \\\"q\\\" \ud83d\ude80\"]}", "[]", "true"),
                incomparable("Markup", SimpleType.XML, "<a b=\"it's\">\ud83d\ude80 &lt;</a>", "<e/>"));
    }

    private static List<TypedValues> times() {
        return List.of(of("Day", SimpleType.DATE, LocalDate.of(2024, 2, 29), LocalDate.of(1900, 1, 1), LocalDate.of(9999, 12, 31)),
                of("Clock", new TimeType(false, null), LocalTime.of(23, 59, 59), LocalTime.MIDNIGHT),
                incomparable("FineClock", new TimeType(false, 6), LocalTime.of(23, 59, 59, 123_456_000), LocalTime.of(1, 2, 3)),
                incomparable("ZonedClock", new TimeType(true, null), OffsetTime.parse("10:15:30+02:00"),
                        OffsetTime.parse("00:00:00-11:30")),
                of("Moment", new TimestampType(false, null), LocalDateTime.parse("2024-03-31T02:30:00.123456"),
                        LocalDateTime.parse("1900-01-01T00:00:00")),
                of("ZonedMoment", new TimestampType(true, null), Instant.parse("2024-10-27T01:30:00.123456Z"),
                        Instant.parse("1970-01-01T00:00:00Z")),
                of("Span", new IntervalType(null, null), Duration.ofDays(40).plusHours(3), Duration.ofMillis(-1500), Duration.ZERO,
                        Duration.ofHours(-25).minusMinutes(3), Duration.ofSeconds(1, 123_456_000), Duration.ofNanos(-1000)),
                of("DayToSecond", new IntervalType("day to second", 3), Duration.ofDays(-2).plusMillis(1), Duration.ofHours(30)),
                of("Hours", new IntervalType("hour", null), Duration.ofHours(-30), Duration.ofHours(5)),
                of("Months", new IntervalType("year to month", null), Period.of(1, 2, 0), Period.of(-3, -1, 0), Period.ofMonths(0)),
                of("Years", new IntervalType("year", null), Period.ofYears(7), Period.ofYears(-1)));
    }

    private static List<TypedValues> onlyPostgresql() {
        Map<String, @Nullable String> odd = new LinkedHashMap<>();
        odd.put(ODD, ODD);
        odd.put("none", null);
        odd.put("", "");
        odd.put("a=>b, \"c\"", "NULL");
        return List.of(of("Store", SimpleType.HSTORE, odd, Map.of(), Map.of("k", "\\")),
                of("Host", SimpleType.INET, address("192.0.2.1"), address("2001:db8::1:2"), address("::ffff:0:1")),
                of("Network", SimpleType.CIDR, "192.0.2.0/24", "2001:db8::/32"),
                of("Device", SimpleType.MACADDR, "08:00:2b:01:02:03"),
                of("Words", SimpleType.TSVECTOR, "'cat':3 'it''s':1,2A", "'a'"),
                of("Flags", new BitType(5, false), "10110", "00000"),
                of("Switches", new BitType(8, true), "1011", ""),
                of("Numbers", new RangeType(RangeType.Kind.INTEGER, false), "[1,5)", "empty", "(,3)", "(,)"),
                of("BigNumbers", new RangeType(RangeType.Kind.BIG_INTEGER, false), "[1,9223372036854775807)"),
                of("Amounts", new RangeType(RangeType.Kind.DECIMAL, false), "(-1.5,2.50]", "[0,)"),
                of("Stay", new RangeType(RangeType.Kind.DATE, false), "[2024-02-28,2024-03-01)", "[2024-01-01,infinity)"),
                of("Shift", new RangeType(RangeType.Kind.TIMESTAMP, false), "[\"2024-02-28 10:00:00\",infinity)"),
                of("Stays", new RangeType(RangeType.Kind.DATE, true), "{[2024-01-01,2024-02-01),[2024-03-01,)}", "{}"),
                incomparable("Spot", new NativeType("point", null), "(1.5,-2)"),
                of("Gadget", new NativeType("macaddr8", null), "08:00:2b:01:02:03:04:05"),
                of("Count", new NativeType("bigint", "java.lang.Long"), -1L, Long.MAX_VALUE));
    }

    private static List<TypedValues> arrays() {
        UUID id = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
        return List.of(array("Strings", new StringType(70), ODD, "", null, "NULL"), array("Texts", SimpleType.TEXT, ODD, null),
                incomparable("ArrayOfFixed", new ArrayType(new CharType(3)), Arrays.asList("EUR", null), List.of()),
                array("Integers", SimpleType.INTEGER, 1, null, Integer.MIN_VALUE),
                array("Longs", SimpleType.BIG_INTEGER, Long.MAX_VALUE, null), array("Shorts", SimpleType.SMALL_INTEGER, (short) -3, null),
                array("Booleans", SimpleType.BOOLEAN, true, null, false), array("Doubles", SimpleType.DOUBLE, 1.5, null),
                array("Reals", SimpleType.REAL, 1.5f, null),
                array("Decimals", new DecimalType(20, 4), new BigDecimal("-1.2500"), null),
                array("Uuids", SimpleType.UUID, id, null), array("Dates", SimpleType.DATE, LocalDate.of(2024, 2, 29), null),
                array("Times", new TimeType(false, null), LocalTime.of(23, 59, 59), null),
                array("Moments", new TimestampType(false, null), LocalDateTime.parse("2024-02-29T10:00:00.123456"), null),
                array("ZonedMoments", new TimestampType(true, null), Instant.parse("2024-10-27T01:30:00.123456Z"), null),
                of("ArrayOfBytes", new ArrayType(new BinaryType(8)), new byte[][] {{0, -1, 39, 92}, {}}, new byte[][] {null},
                        new byte[0][]));
    }

    /** Arrays that a class holds as PostgreSQL's text. */
    static List<TypedValues> textArrays() {
        return List.of(incomparable("ArrayOfJson", new ArrayType(SimpleType.JSON), "{NULL,\"{}\"}", "{}"),
                of("ArrayOfMoney", new ArrayType(SimpleType.MONEY), "{-$1.25,NULL}"),
                of("ArrayOfSpans", new ArrayType(new IntervalType(null, null)), "{01:00:00,NULL}"),
                of("ArrayOfZonedTimes", new ArrayType(new TimeType(true, null)), "{10:15:30+02}"),
                of("ArrayOfArrays", new ArrayType(new ArrayType(SimpleType.INTEGER)), "{{1,2},{3,4}}", "{}"));
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new AssertionError(text, e);
        }
    }
}
