package dev.crowfoot.mapping;

import static dev.crowfoot.testing.Sketch.attribute;
import static dev.crowfoot.testing.Sketch.design;
import static dev.crowfoot.testing.Sketch.embeddable;
import static dev.crowfoot.testing.Sketch.embedded;
import static dev.crowfoot.testing.Sketch.entity;
import static dev.crowfoot.testing.Sketch.id;
import static dev.crowfoot.testing.Sketch.mixin;
import static dev.crowfoot.testing.Sketch.text;
import static dev.crowfoot.testing.Sketch.toMany;
import static dev.crowfoot.testing.Sketch.toOne;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.AttributeRole;
import dev.crowfoot.design.ColumnSpec;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Inheritance.Strategy;
import dev.crowfoot.design.UniqueConstraint;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.MixinId;
import dev.crowfoot.design.id.UniqueId;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.schema.Index;
import dev.crowfoot.target.Target;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ImpliedNamesTest {

    private static final Entity USER = entity("User", id("user"));

    private static List<String> of(Design design, Entity entity) {
        return ImpliedNames.of(design, entity, Target.POSTGRESQL).stream().map(p -> p.id().value() + " " + p.name()).toList();
    }

    private static Attribute unique(String id) {
        return text(id).withColumn(ColumnSpec.NOT_NULL.withUnique(true));
    }

    @Test
    void whatAMemberImpliesIsNamedButItsForeignKeyIsInTheRelationship() {
        Entity post = entity("Post", id("post"), unique("post-title"), toOne("post-author", "User"),
                text("post-isbn").withRole(AttributeRole.NATURAL_ID));
        assertEquals(List.of("natural.uq uq_posts_isbn", "post-title.uq uq_posts_title", "post-author.ix ix_posts_author_id"),
                of(design(USER, post), post));
    }

    @Test
    void whatComesFromMixinsAndEmbeddablesIsNamedInEachTable() {
        Entity post = entity("Post", id("post"), embedded("post-home", "Address")).withMixins(List.of(new MixinId("owned")));
        Design design = design(USER, mixin("Owned", toOne("owned-owner", "User")), embeddable("Address", unique("address-street")), post);
        assertEquals(List.of("post-home.address-street.uq uq_posts_street", "owned-owner.fk fk_posts_owner_id",
                "owned-owner.ix ix_posts_owner_id"), of(design, post));
    }

    @Test
    void theConstraintsOfAParentAreNamedInTheTablesThatRepeatThem() {
        Entity animal = entity("Animal", id("animal"), text("animal-name"))
                .withUniques(List.of(UniqueConstraint.of(new UniqueId("names"), new ColumnId("animal-name"))))
                .withInheritance(new Inheritance.Root(Strategy.TABLE_PER_CLASS, false, null));
        Entity dog = entity("Dog").withInheritance(new Inheritance.Child(animal.id(), null));
        Design design = design(animal, dog);
        assertEquals(List.of(), of(design, animal));
        assertEquals(List.of("names uq_dogs_name"), of(design, dog));
    }

    @Test
    void whatAnEntityNamesIsThereUnderTheNameThatItHadWithout() {
        Entity post = entity("Post", id("post"), attribute("post-rank", SimpleType.INTEGER), toOne("post-author", "User"))
                .withNames(new TreeMap<>(Map.of("pk", "first", "post-author.ix", "second", "gone.ix", "third")));
        assertEquals(List.of("pk pk_posts", "post-author.ix ix_posts_author_id"), of(design(USER, post), post));
    }

    @Test
    void theIndexOfATableBetweenIsNamedByItsOwner() {
        Entity post = entity("Post", id("post"), toMany("post-readers", "User"));
        assertEquals(List.of("post-readers.target.ix ix_post_readers_user_id"), of(design(USER, post), post));
        Entity named = post.withNames(new TreeMap<>(Map.of("post-readers.target.ix", "by_reader")));
        assertEquals(List.of("post-readers.target.ix ix_post_readers_user_id"), of(design(USER, named), named));
        assertEquals(List.of("by_reader"), Derivation.derive(design(USER, named), Target.POSTGRESQL).schema().tables().stream()
                .flatMap(t -> t.indexes().stream()).map(Index::name).toList());
    }
}
