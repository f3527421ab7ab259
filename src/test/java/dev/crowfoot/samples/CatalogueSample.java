package dev.crowfoot.samples;

import static dev.crowfoot.samples.Common.all;
import static dev.crowfoot.samples.Common.rules;
import static dev.crowfoot.samples.Common.unique;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.AttributeRole;
import dev.crowfoot.design.ColumnSpec;
import dev.crowfoot.design.DefaultValue;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Embeddable;
import dev.crowfoot.design.EnumType.Storage;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.ReferentialAction;
import dev.crowfoot.design.RelationshipEnd;
import dev.crowfoot.design.SqlObject;
import dev.crowfoot.design.Validation;
import dev.crowfoot.design.Validation.Rule;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.EmbeddableId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.MixinId;
import dev.crowfoot.design.id.SqlObjectId;
import dev.crowfoot.design.type.DecimalType;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.design.type.StringType;
import dev.crowfoot.diagram.CardColor;
import dev.crowfoot.diagram.Placement;
import dev.crowfoot.target.Target;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Products of every type, in a tree of categories, deleted only by a mark. */
final class CatalogueSample {

    static final EmbeddableId DIMENSIONS = new EmbeddableId(Draft.id("Dimensions"));
    private static final MixinId SOFT_DELETION = new MixinId(Draft.id("SoftDeletion"));

    private CatalogueSample() {}

    static Sample make() {
        Design first = Design.EMPTY.with(softDeletion()).with(dimensions()).with(hstore())
                .with(Common.enumType("Condition", Storage.NAME, "The state that a product is sold in.", "FRESH", "USED", "REFURBISHED"))
                .with(Common.enumType("ShippingClass", Storage.VALUE, "How a product travels.", "LETTER=L", "PARCEL=P", "FREIGHT=F"))
                .with(Common.enumType("Priority", Storage.ORDINAL, "How much a product is put forward.", "LOW", "NORMAL", "HIGH"))
                .with(Common.enumType("Availability", Storage.NATIVE, "Whether a product can be had.", "IN_STOCK=in stock",
                        "ON_ORDER=on order",
                        "SOLD_OUT=sold out"))
                .with(category().entity()).with(ProductSample.product().entity());
        Design second = Sample.renamed(first, "Product", "label", "name");
        second = Sample.extended(second, "Category", Attribute.of(new AttributeId(Draft.id("Category.position")), "position",
                SimpleType.INTEGER).withColumn(ColumnSpec.NOT_NULL.withDefaultValue(DefaultValue.literal("0"))));
        TreeMap<EntityId, Placement> places = new TreeMap<>();
        Sample.place(places, "Category", 80, 120, CardColor.PURPLE);
        Sample.place(places, "Product", 520, 80, CardColor.TEAL);
        return Sample.of("catalogue", List.of(Target.POSTGRESQL, Target.H2), places, "Products and categories", first,
                "Labels are names, categories have positions", second);
    }

    private static Mixin softDeletion() {
        Attribute deleted = Attribute.of(new AttributeId(Draft.id("SoftDeletion.deleted")), "deleted", SimpleType.BOOLEAN)
                .withRole(AttributeRole.SOFT_DELETE).withColumn(ColumnSpec.NOT_NULL.withDefaultValue(DefaultValue.literal("false")));
        return new Mixin(SOFT_DELETION, "SoftDeletion", "Rows that are marked as deleted in place of being deleted.", Key.NONE,
                List.of(deleted));
    }

    private static Embeddable dimensions() {
        return new Embeddable(DIMENSIONS, "Dimensions", "Outer sizes in millimetres.",
                List.of(size("width"), size("height"), size("depth")));
    }

    private static Attribute size(String name) {
        return rules(Rule.POSITIVE).apply(Attribute.of(new AttributeId(Draft.id("Dimensions." + name)), name, new DecimalType(8, 1)));
    }

    /** hstore is an extension of PostgreSQL that comes with it but is not switched on. */
    private static SqlObject hstore() {
        return new SqlObject(new SqlObjectId(Draft.id("hstore")), SqlObject.Kind.EXTENSION, "hstore", null, Set.of(Target.POSTGRESQL),
                "CREATE EXTENSION IF NOT EXISTS hstore", "DROP EXTENSION IF EXISTS hstore", List.of(), null);
    }

    private static Draft category() {
        return Draft.of("Category", "A place in the tree that products are found by.").counted().mixins(SOFT_DELETION)
                .has("name", new StringType(80), rules(Rule.NOT_BLANK, new Validation.Size(2, 80)))
                .has("slug", new StringType(80), all(unique(), rules(new Validation.Pattern("[a-z0-9-]+"))))
                .mayReferTo("parent", "Category", ReferentialAction.NO_ACTION, RelationshipEnd.named("children").withOrderBy("name"));
    }

    static MixinId softDeletionId() {
        return SOFT_DELETION;
    }
}
