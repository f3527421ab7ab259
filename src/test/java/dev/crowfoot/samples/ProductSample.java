package dev.crowfoot.samples;

import static dev.crowfoot.samples.Common.all;
import static dev.crowfoot.samples.Common.literal;
import static dev.crowfoot.samples.Common.naturalId;
import static dev.crowfoot.samples.Common.rules;

import dev.crowfoot.design.ColumnSpec;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.ReferentialAction;
import dev.crowfoot.design.RelationshipEnd;
import dev.crowfoot.design.Validation;
import dev.crowfoot.design.Validation.Rule;
import dev.crowfoot.design.id.EmbeddedId;
import dev.crowfoot.design.type.ArrayType;
import dev.crowfoot.design.type.BinaryType;
import dev.crowfoot.design.type.BitType;
import dev.crowfoot.design.type.CharType;
import dev.crowfoot.design.type.DecimalType;
import dev.crowfoot.design.type.EnumRef;
import dev.crowfoot.design.type.IntervalType;
import dev.crowfoot.design.type.NativeType;
import dev.crowfoot.design.type.RangeType;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.design.type.StringType;
import dev.crowfoot.design.type.TimeType;
import dev.crowfoot.design.type.TimestampType;

/** The product of the catalogue: an attribute of every type. */
final class ProductSample {

    private ProductSample() {}

    static Draft product() {
        Draft product = Draft.of("Product", "Something that is sold. It has an attribute of every type that can be drawn.").counted()
                .mixins(CatalogueSample.softDeletionId());
        naming(product);
        money(product);
        numbers(product);
        times(product);
        documents(product);
        network(product);
        return product.versioned()
                .refersTo("category", "Category", ReferentialAction.RESTRICT, RelationshipEnd.named("products").withOrderBy("name"))
                .check("ck_products_price", "price >= 0");
    }

    private static void naming(Draft product) {
        product.has("sku", new StringType(20), all(naturalId(), rules(new Validation.Pattern("[A-Z]{2}-[0-9]{4,}"))))
                .has("label", new StringType(120), rules(Rule.NOT_BLANK, new Validation.Size(2, 120)))
                .mayHave("description", SimpleType.TEXT)
                .has("available", SimpleType.BOOLEAN, literal("true"))
                .has("condition", new EnumRef(Common.enumId("Condition")), literal("FRESH"))
                .has("shippingClass", new EnumRef(Common.enumId("ShippingClass")), literal("PARCEL"))
                .has("priority", new EnumRef(Common.enumId("Priority")), literal("NORMAL"))
                .has("availability", new EnumRef(Common.enumId("Availability")), literal("IN_STOCK"));
    }

    private static void money(Draft product) {
        product.has("price", new DecimalType(12, 2), all(literal("0"), rules(Rule.POSITIVE_OR_ZERO, new Validation.Digits(10, 2))))
                .has("currency", new CharType(3), all(literal("EUR"), rules(new Validation.Pattern("[A-Z]{3}"))))
                .mayHave("listPrice", SimpleType.MONEY)
                .has("grossPrice", new DecimalType(14, 4), a -> a.withColumn(ColumnSpec.NULLABLE.withWritable(false, false)
                        .withGenerated(new ColumnSpec.Generated("price * 1.19", true))))
                .has("netOfTen", new DecimalType(12, 2), a -> a.withNullable(true).withJava(a.java().withFormula("price * 10")));
    }

    private static void numbers(Draft product) {
        product.has("stock", SimpleType.INTEGER, all(literal("0"), rules(new Validation.Min(0), new Validation.Max(1_000_000))))
                .mayHave("rating", SimpleType.SMALL_INTEGER)
                .has("views", SimpleType.BIG_INTEGER, literal("0"))
                .mayHave("weight", SimpleType.REAL)
                .mayHave("density", SimpleType.DOUBLE)
                .add(Embedded.of(new EmbeddedId(Draft.id("Product.dimensions")), "dimensions", CatalogueSample.DIMENSIONS)
                        .withPrefix("outer_")
                        .withNullable(true))
                .mayHave("ageRange", new RangeType(RangeType.Kind.INTEGER, false))
                .mayHave("flags", new BitType(8, false))
                .mayHave("switches", new BitType(16, true));
    }

    private static void times(Draft product) {
        product.mayHave("availableFrom", SimpleType.DATE)
                .mayHave("deliveredAt", new TimeType(false, null))
                .mayHave("orderedUntil", new TimeType(true, null))
                .mayHave("countedAt", new TimestampType(false, null))
                .mayHave("lastSoldAt", Draft.instant())
                .mayHave("warranty", new IntervalType(null, null))
                .mayHave("onSale", new RangeType(RangeType.Kind.DATE, true));
    }

    private static void documents(Draft product) {
        product.mayHave("publicId", SimpleType.UUID)
                .mayHave("dataSheet", SimpleType.JSON)
                .mayHave("properties", SimpleType.JSONB)
                .mayHave("manual", SimpleType.XML)
                .mayHave("checksum", new BinaryType(32))
                .mayHave("picture", SimpleType.LARGE_BINARY)
                .mayHave("keywords", new ArrayType(new StringType(40)))
                .mayHave("labels", SimpleType.HSTORE)
                .mayHave("searchText", SimpleType.TSVECTOR)
                .mayHave("shelf", new NativeType("point", null));
    }

    private static void network(Draft product) {
        product.mayHave("supplierHost", SimpleType.INET)
                .mayHave("supplierNetwork", SimpleType.CIDR)
                .mayHave("deviceAddress", SimpleType.MACADDR);
    }
}
