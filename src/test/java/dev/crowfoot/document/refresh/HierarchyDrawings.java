package dev.crowfoot.document.refresh;

import static dev.crowfoot.testing.Sketch.attribute;
import static dev.crowfoot.testing.Sketch.column;
import static dev.crowfoot.testing.Sketch.constant;
import static dev.crowfoot.testing.Sketch.design;
import static dev.crowfoot.testing.Sketch.embeddable;
import static dev.crowfoot.testing.Sketch.embedded;
import static dev.crowfoot.testing.Sketch.entity;
import static dev.crowfoot.testing.Sketch.entityId;
import static dev.crowfoot.testing.Sketch.enumType;
import static dev.crowfoot.testing.Sketch.integer;
import static dev.crowfoot.testing.Sketch.mixin;
import static dev.crowfoot.testing.Sketch.oneToOne;
import static dev.crowfoot.testing.Sketch.text;
import static dev.crowfoot.testing.Sketch.toMany;
import static dev.crowfoot.testing.Sketch.toOne;

import dev.crowfoot.design.CheckConstraint;
import dev.crowfoot.design.Deferrability;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Index;
import dev.crowfoot.design.IndexPart;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Inheritance.Strategy;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.UniqueConstraint;
import dev.crowfoot.design.id.CheckId;
import dev.crowfoot.design.id.IndexId;
import dev.crowfoot.design.id.UniqueId;
import dev.crowfoot.design.type.SimpleType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Drawings in which several classes share columns, each in another way. */
enum HierarchyDrawings {
    SINGLE_TABLE(hierarchy(Strategy.SINGLE_TABLE, false, Inheritance.Discriminator.DEFAULT)),
    JOINED(hierarchy(Strategy.JOINED, false, null)),
    JOINED_WITH_DISCRIMINATOR(
            hierarchy(Strategy.JOINED, true, new Inheritance.Discriminator("kind", Inheritance.DiscriminatorType.INTEGER, 0, null))),
    TABLE_PER_CLASS(hierarchy(Strategy.TABLE_PER_CLASS, false, null)),
    TABLE_PER_ABSTRACT_CLASS(hierarchy(Strategy.TABLE_PER_CLASS, true, null)),
    MIXINS(mixins()),
    EMBEDDABLES(embeddables());

    @SuppressWarnings("ImmutableEnumChecker")
    private final Design design;

    HierarchyDrawings(Design design) {
        this.design = design;
    }

    Design drawing() {
        return design;
    }

    /** A root, two children of which one is a parent too, references to and from each, and a mixin that two of them share with an entity outside. */
    private static Design hierarchy(Strategy strategy, boolean isAbstract, Inheritance.@Nullable Discriminator discriminator) {
        Entity owner = entity("Owner", attribute("owner-id", SimpleType.BIG_INTEGER), text("owner-name"));
        Entity animal = entity("Animal", attribute("animal-id", SimpleType.BIG_INTEGER), text("animal-name"), integer("animal-weight"),
                constant("animal-size", "Size"), toOne("animal-keeper", "Owner"))
                .withInheritance(new Inheritance.Root(strategy, isAbstract, discriminator))
                .withMixins(List.of(audited().id()))
                .withUniques(List.of(new UniqueConstraint(new UniqueId("animal-uq"), "animal_name_uq",
                        List.of(column("animal-name"), column("animal-weight")), Deferrability.NOT_DEFERRABLE, false, null)))
                .withChecks(List.of(new CheckConstraint(new CheckId("animal-ck"), null, "weight > 0", null)))
                .withIndexes(List.of(Index.of(new IndexId("animal-ix"), column("animal-weight"))));
        Entity dog = entity("Dog", text("dog-breed"), integer("dog-tricks"), oneToOne("dog-friend", "Owner"), embedded("dog-chip", "Chip"))
                .withInheritance(new Inheritance.Child(entityId("Animal"), null))
                .withIndexes(List.of(Index.of(new IndexId("dog-ix"), column("dog-breed"))))
                .withChecks(List.of(new CheckConstraint(new CheckId("dog-ck"), "dog_tricks_ck", "tricks > 0", null)));
        Entity puppy = entity("Puppy", integer("puppy-age")).withInheritance(new Inheritance.Child(entityId("Dog"), null));
        Entity cat = entity("Cat", text("cat-colour"), toMany("cat-toys", "Owner")).withInheritance(
                new Inheritance.Child(entityId("Animal"), null));
        Entity visit = entity("Visit", attribute("visit-id", SimpleType.BIG_INTEGER), toOne("visit-animal", "Animal"),
                toOne("visit-puppy", "Puppy")).withMixins(List.of(audited().id()));
        return design(owner, animal, dog, puppy, cat, visit, audited(), embeddable("Chip", text("chip-code"), integer("chip-maker")))
                .with(enumType("Size", "SMALL", "LARGE").withStorage(dev.crowfoot.design.EnumType.Storage.NAME));
    }

    private static Mixin audited() {
        return mixin("Audited", attribute("audited-created", SimpleType.BOOLEAN), text("audited-author"), toOne("audited-by", "Owner"));
    }

    private static Design mixins() {
        Mixin base = mixin("Base", attribute("base-id", SimpleType.BIG_INTEGER), text("base-code")).withKey(Key.of(column("base-id")));
        Entity order = Sketchy.entity("Order", base, text("order-note"));
        Entity bill = Sketchy.entity("Bill", base, integer("bill-total"), toOne("bill-order", "Order"))
                .withMixins(List.of(base.id(), audited().id()));
        Entity line =
                entity("Line", attribute("line-id", SimpleType.BIG_INTEGER), toOne("line-bill", "Bill")).withMixins(List.of(audited().id()))
                        .withIndexes(List.of(
                                new Index(new IndexId("line-ix"), null, List.of(IndexPart.ascending(column("audited-author"))), false, null,
                                        null, List.of(), false, null)));
        return design(base, audited(), order, bill, line, entity("Owner", attribute("owner-id", SimpleType.BIG_INTEGER)));
    }

    private static Design embeddables() {
        Entity person = entity("Person", attribute("person-id", SimpleType.BIG_INTEGER), embedded("person-home", "Address"),
                embedded("person-work", "Address").withPrefix("work_").withNullable(true))
                .withIndexes(List.of(Index.of(new IndexId("person-ix"), column("person-home.address-city"))));
        Entity shop = entity("Shop", attribute("shop-id", SimpleType.BIG_INTEGER), embedded("shop-place", "Address"));
        return design(embeddable("Address", text("address-city"), embedded("address-point", "Point"), toOne("address-owner", "Shop")),
                embeddable("Point", integer("point-x"), integer("point-y")), person, shop);
    }

    private static final class Sketchy {
        static Entity entity(String name, Mixin base, dev.crowfoot.design.Member... members) {
            return Entity.named(entityId(name), name).withMembers(List.of(members)).withMixins(List.of(base.id()));
        }
    }
}
