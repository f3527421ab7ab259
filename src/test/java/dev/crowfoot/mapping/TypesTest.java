package dev.crowfoot.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.design.Conventions.TypeDefaults;
import dev.crowfoot.design.DefaultValue;
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
import dev.crowfoot.mapping.type.ColumnType;
import dev.crowfoot.mapping.type.ColumnTypes;
import dev.crowfoot.mapping.type.Literals;
import dev.crowfoot.target.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The column type of each drawn type on each target, with what stands in; {@code -Dgolden.update} writes the table anew. */
class TypesTest {
    private static final Path TABLE = Path.of("src/test/resources/scenarios/types.txt");

    private static List<AttributeType> all() {
        List<AttributeType> all = new ArrayList<>(Arrays.asList(SimpleType.values()));
        all.addAll(List.of(new DecimalType(null, null), new DecimalType(9, null), new DecimalType(12, 4), new CharType(null),
                new CharType(2),
                new StringType(null), new StringType(40), new BinaryType(null), new BinaryType(16), new TimeType(false, null),
                new TimeType(false, 0), new TimeType(true, 3), new TimestampType(false, null), new TimestampType(false, 9),
                new TimestampType(true, 6), new TimestampType(true, 3), new IntervalType(null, null), new IntervalType("day to second", 3),
                new IntervalType("second", 3), new IntervalType("year to month", null), new BitType(null, false), new BitType(8, true),
                new BitType(null, true), new ArrayType(new StringType(20)), new ArrayType(new ArrayType(SimpleType.INTEGER)),
                new ArrayType(SimpleType.INET)));
        for (RangeType.Kind kind : RangeType.Kind.values()) {
            all.add(new RangeType(kind, false));
        }
        all.add(new RangeType(RangeType.Kind.DATE, true));
        for (String sql : List.of("ltree", "geometry(Point,4326)", "tinyint", "decfloat(20)", "character large object", "citext[]",
                "\"my domain\"", "audit.\"Amount\"(3)[]", "timestamp(3) with time zone", "interval second(18, 6)", "\"char\"", "()",
                "[]")) {
            all.add(new NativeType(sql, null));
        }
        return all;
    }

    @Test
    void eachTypeHasItsColumnTypeOnEachTarget() throws IOException {
        StringBuilder table = new StringBuilder();
        for (AttributeType type : all()) {
            table.append(type).append('\n');
            for (Target target : Target.values()) {
                ColumnType column = ColumnTypes.of(target, TypeDefaults.DEFAULT, _ -> Optional.empty()).of(type);
                table.append("  ").append(target.id()).append(": ").append(column.type())
                        .append(column.type().userDefined() ? " of its own" : "")
                        .append(column.substituted() == null ? "" : " -- " + column.substituted()).append('\n');
            }
        }
        if (System.getProperty("golden.update") != null) {
            Files.writeString(TABLE, table);
        } else {
            assertEquals(Files.readString(TABLE), table.toString(),
                    "other types than " + TABLE + " says; if they are right, run with -Dgolden.update");
        }
    }

    private static String literal(String text, AttributeType type, Target target) {
        return new Literals(target, _ -> Optional.empty()).sql(DefaultValue.literal(text), type);
    }

    @Test
    void literalsAreQuotedAsTheirTypeNeedsIt() {
        assertEquals(List.of("'it''s'", "-1.5", "TRUE".toLowerCase(java.util.Locale.ROOT), "'0'", "'2026-01-01'"),
                List.of(literal("it's", new StringType(9), Target.H2), literal("-1.5", new DecimalType(3, 1), Target.H2),
                        literal("TRUE", SimpleType.BOOLEAN, Target.H2), literal("0", SimpleType.TEXT, Target.H2),
                        literal("2026-01-01", SimpleType.DATE, Target.H2)));
        assertEquals(List.of("json '{}'", "'{}'", "X'00ff'", "'\\x00ff'", "array[1, 2]", "'{1,2}'", "array[]"),
                List.of(literal("{}", SimpleType.JSON, Target.H2), literal("{}", SimpleType.JSONB, Target.POSTGRESQL),
                        literal("00ff", SimpleType.LARGE_BINARY, Target.H2), literal("00ff", new BinaryType(2), Target.POSTGRESQL),
                        literal("{1,2}", new ArrayType(SimpleType.INTEGER), Target.H2),
                        literal("{1,2}", new ArrayType(SimpleType.INTEGER), Target.POSTGRESQL),
                        literal("{}", new ArrayType(SimpleType.TEXT), Target.H2)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {"0; drop table users", "'); --", "1e"})
    void aLiteralThatIsNoNumberIsQuotedAndSoBreaksNothing(String hostile) {
        assertEquals(Literals.quoted(hostile), literal(hostile, SimpleType.INTEGER, Target.POSTGRESQL));
    }
}
