package dev.crowfoot.document.refresh;

import static dev.crowfoot.testing.Sketch.column;
import static dev.crowfoot.testing.Sketch.design;
import static dev.crowfoot.testing.Sketch.entityId;
import static dev.crowfoot.testing.Sketch.id;
import static dev.crowfoot.testing.Sketch.integer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.ReferentialAction;
import dev.crowfoot.design.UniqueConstraint;
import dev.crowfoot.design.id.UniqueId;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.Settings;
import dev.crowfoot.mapping.Derivation;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.diff.SchemaMatcher;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Sketch;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a change of a database means for the classes of a hierarchy. */
class HierarchiesTakenTest {

    private static Redrawing.Redrawn take(Design drawn, Schema goal) {
        return Redrawing.redraw(Document.empty(Settings.of("shop", Target.POSTGRESQL)).withDesign(drawn), goal, Target.POSTGRESQL,
                RedrawingLawTest.ids(), () -> {});
    }

    private static Schema now(HierarchyDrawings drawing) {
        return Derivation.derive(drawing.drawing(), Target.POSTGRESQL).schema();
    }

    private static Design taken(HierarchyDrawings drawing, String change) {
        Redrawing.Redrawn redrawn =
                take(drawing.drawing(), Objects.requireNonNull(EveryChange.of(now(drawing), Target.POSTGRESQL).get(change)));
        assertEquals(List.of(), redrawn.notDrawn());
        return redrawn.document().design();
    }

    private static Entity entity(Design design, String name) {
        return design.entity(entityId(name)).orElseThrow();
    }

    private static List<String> members(Design design, String name) {
        return entity(design, name).members().stream().map(Member::name).toList();
    }

    private static Inheritance.Child child(Design design, String name) {
        return assertInstanceOf(Inheritance.Child.class, entity(design, name).inheritance());
    }

    @Test
    void aNewColumnOfASingleTableGoesToTheRoot() {
        Design design = taken(HierarchyDrawings.SINGLE_TABLE, "animals + column");
        assertTrue(members(design, "Animal").contains("byHand"));
        assertEquals(members(HierarchyDrawings.SINGLE_TABLE.drawing(), "Dog"), members(design, "Dog"));
    }

    @Test
    void aColumnOfOneClassThatAllRowsOfASingleTableHaveGoesUpToTheRoot() {
        Design design = taken(HierarchyDrawings.SINGLE_TABLE, "animals.breed nullability");
        assertTrue(members(design, "Animal").contains("breed"));
        assertEquals(List.of("tricks", "friend", "chip"), members(design, "Dog"));
        assertEquals(1, entity(design, "Dog").indexes().size());
    }

    @Test
    void aDiscriminatorKeepsWhatTheDatabaseSaysOfIt() {
        Design design = taken(HierarchyDrawings.SINGLE_TABLE, "animals.dtype commented");
        Inheritance.Root root = assertInstanceOf(Inheritance.Root.class, entity(design, "Animal").inheritance());
        assertEquals(Inheritance.Discriminator.DEFAULT.withSaid(new Inheritance.Said(false, null, "by hand")), root.discriminator());
        assertEquals(1, entity(taken(HierarchyDrawings.SINGLE_TABLE, "animals + index dtype"), "Animal").indexes().stream()
                .filter(i -> "by_hand".equals(i.name())).count());
    }

    @Test
    void aConstraintThatIsNamedByItsEntityIsRenamedThere() {
        UniqueConstraint unique = UniqueConstraint.of(new UniqueId("uq1"), column("dog-chip")).withName("unheard");
        Entity animal =
                Sketch.entity("Animal", id("a")).withInheritance(new Inheritance.Root(Inheritance.Strategy.TABLE_PER_CLASS, false, null));
        Entity dog = Sketch.entity("Dog", integer("dog-chip")).withInheritance(new Inheritance.Child(animal.id(), null))
                .withUniques(List.of(unique));
        Design other = design(animal, dog.withNames(new TreeMap<>(Map.of("uq1", "by_hand"))));
        Redrawing.Redrawn redrawn = take(design(animal, dog.withNames(new TreeMap<>(Map.of("uq1", "uq_own")))),
                Derivation.derive(other, Target.POSTGRESQL).schema());
        assertEquals(List.of(), redrawn.notDrawn());
        assertEquals(other, redrawn.document().design());
    }

    @Test
    void aJoinedChildStaysOneWhateverItsForeignKeySays() {
        Design design = taken(HierarchyDrawings.JOINED, "dogs: ForeignKey fk_dogs_id cascades");
        assertEquals(ReferentialAction.CASCADE, child(design, "Dog").toParent().onDelete());
        assertEquals(false, child(taken(HierarchyDrawings.JOINED, "dogs: ForeignKey fk_dogs_id dropped"), "Dog").toParent().enforced());
    }

    @Test
    void aJoinedChildHasAKeyOfItsOwnName() {
        Design design = taken(HierarchyDrawings.JOINED, "dogs.id renamed");
        assertEquals("by_hand", child(design, "Dog").toParent().columns().getFirst().name());
        assertEquals(members(HierarchyDrawings.JOINED.drawing(), "Dog"), members(design, "Dog"));
    }

    @Test
    void withItsParentGoneAChildWithChildrenIsTheRoot() {
        Design design = taken(HierarchyDrawings.JOINED, "animals dropped");
        assertInstanceOf(Inheritance.Root.class, entity(design, "Dog").inheritance());
        assertEquals(entityId("Dog"), child(design, "Puppy").parent());
        assertEquals(Inheritance.NONE, entity(design, "Cat").inheritance());
    }

    @Test
    void aRenamedTableKeepsWhatItSharesUnderTheNamesThatItHas() {
        Design mixins = taken(HierarchyDrawings.MIXINS, "bills renamed");
        assertEquals(entity(HierarchyDrawings.MIXINS.drawing(), "Bill").mixins(), entity(mixins, "Bill").mixins());
        assertEquals("fk_bills_by_id", entity(mixins, "Bill").names().get("audited-by.fk"));
        Design classes = taken(HierarchyDrawings.TABLE_PER_CLASS, "cats renamed");
        assertEquals("uq_cats_name_weight", entity(classes, "Cat").names().get("animal-uq"));
    }

    @Test
    void whatAllTablesOfAHierarchyGetIsSaidOnceAtItsRoot() {
        HierarchyDrawings drawing = HierarchyDrawings.TABLE_PER_ABSTRACT_CLASS;
        Map<String, Schema> alike = AlikeChanges.of(now(drawing), Target.POSTGRESQL, List.of("cats", "dogs", "puppies"));
        Redrawing.Redrawn redrawn = take(drawing.drawing(), Objects.requireNonNull(alike.get("cats + column")));
        assertEquals(List.of(), redrawn.notDrawn());
        assertTrue(members(redrawn.document().design(), "Animal").contains("byHand"));
        assertEquals(members(drawing.drawing(), "Cat"), members(redrawn.document().design(), "Cat"));
    }

    @Test
    void whatOneTableOfAHierarchyHasOtherwiseIsNamedWithAWayOutThatWorks() {
        HierarchyDrawings drawing = HierarchyDrawings.TABLE_PER_CLASS;
        Schema goal = Objects.requireNonNull(EveryChange.of(now(drawing), Target.POSTGRESQL).get("cats.name commented"));
        Redrawing.Redrawn redrawn = take(drawing.drawing(), goal);
        assertEquals(List.of("comment of column cats.name changed: what a class of a hierarchy says, the tables of all its children have"
                + " alike, and not all of animals, cats, dogs, puppies are to have this; make it alike in all that have it from the same"
                + " class, or take Cat out of the hierarchy (inheritance: none), and refresh again"), redrawn.notDrawn());
        assertEquals(drawing.drawing(), redrawn.document().design());
        Design apart = drawing.drawing().with(entity(drawing.drawing(), "Cat").withInheritance(Inheritance.NONE));
        Schema goalApart = SchemaMatcher.identify(goal, Derivation.derive(apart, Target.POSTGRESQL).schema());
        assertEquals(List.of(), take(apart, goalApart).notDrawn());
    }
}
