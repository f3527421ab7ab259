package dev.crowfoot.ui.inspector.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.DefaultValue;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.type.ArrayType;
import dev.crowfoot.design.type.DecimalType;
import dev.crowfoot.design.type.EnumRef;
import dev.crowfoot.design.type.NativeType;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.design.type.StringType;
import dev.crowfoot.design.type.TimestampType;
import dev.crowfoot.testing.RandomDesign;
import dev.crowfoot.ui.inspector.Blog;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeLineTest {
    private static final Design DESIGN = Blog.document().design();

    private static AttributeLine read(String line) {
        return AttributeLine.read(line, DESIGN);
    }

    @Test
    void aLineSaysNameTypeAndConstraints() {
        assertEquals(new AttributeLine("title", new StringType(200), false, true, false, null), read("title: string(200) not null unique"));
        assertEquals(new AttributeLine("id", SimpleType.BIG_INTEGER, false, false, true, null), read("id bigint key"));
        assertEquals(new AttributeLine("price", new DecimalType(12, 2), true, false, false, null), read("price : numeric( 12 , 2 )"));
        assertEquals(new AttributeLine("seen", new TimestampType(true, null), true, false, false, null), read("seen?: timestamptz"));
        assertEquals(new AttributeLine("bio", new StringType(500), true, false, false, null), read("bio: string(500)?"));
        assertEquals(new AttributeLine("bio", SimpleType.TEXT, true, true, false, null), read("bio text? unique"));
    }

    @Test
    void aDefaultIsAValueOrAnExpression() {
        assertEquals(DefaultValue.literal("it's"), read("a: text default 'it''s'").defaultValue());
        assertEquals(DefaultValue.literal("0"), read("a: int default 0 not null").defaultValue());
        assertEquals(DefaultValue.expression("now()"), read("a: timestamp default (now()) unique").defaultValue());
        assertEquals(DefaultValue.expression("gen_random_uuid()"), read("a: uuid default gen_random_uuid()").defaultValue());
        assertEquals(DefaultValue.expression("current_date"), read("a: date default current_date").defaultValue());
    }

    @Test
    void anEnumIsKnownByItsName() {
        assertEquals(new EnumRef(Blog.POST_STATUS), read("state: poststatus not null").type());
    }

    @Test
    void anythingElseCanBeNativeAndAnArray() {
        assertEquals(new NativeType("ltree", null), read("path: native ltree").type());
        assertEquals(new ArrayType(new NativeType("geometry(Point,4326)", "org.locationtech.jts.geom.Point")),
                read("at: native \"geometry(Point,4326)\" as \"org.locationtech.jts.geom.Point\"[]").type());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            : text                      | Begin with a name, as in “title: string(200) not null”.
            title                       | Which type has “title”? Write it behind the name, as in “title: text”.
            title: strin(200)           | “strin” is no type and no enum of this project. For a type of one database alone write native "strin".
            title: string(20            | The bracket ( is not closed.
            title: string(many)         | “many” is not a number in the brackets.
            title: string(1,2)          | Too many numbers in the brackets: at most 1.
            title: string(0)            | string length must be 1 to 10485760, not 0
            title: text nott null       | “nott null” is not understood. Behind the type can stand: not null, unique, key, default.
            title: text default 'open   | The quote ' is not closed.
            title?: text not null       | “title?” may be null, and “not null” says it may not.
            """)
    void anErrorSaysWhatIsWrong(String line, String error) {
        assertEquals(error, assertThrows(IllegalArgumentException.class, () -> read(line)).getMessage());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whatIsWrittenIsReadAgain(long seed) {
        Design design = RandomDesign.of(seed);
        List<Owner> owners = design.owners().toList();
        for (Owner owner : owners) {
            for (Attribute attribute : owner.members().stream().filter(Attribute.class::isInstance).map(Attribute.class::cast).toList()) {
                AttributeLine line = AttributeLine.of(attribute, seed % 2 == 0);
                assertEquals(line, AttributeLine.read(line.write(design), design), "seed " + seed + ": " + line.write(design));
            }
        }
    }
}
