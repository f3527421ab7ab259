package dev.crowfoot.ui.canvas.draw;

import static dev.crowfoot.testing.Sketch.design;
import static dev.crowfoot.testing.Sketch.entity;
import static dev.crowfoot.testing.Sketch.id;
import static dev.crowfoot.testing.Sketch.mixin;
import static dev.crowfoot.testing.Sketch.text;
import static dev.crowfoot.testing.Sketch.toOne;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.Relationship.Cardinality;
import dev.crowfoot.design.id.MixinId;
import dev.crowfoot.diagram.DiagramId;
import dev.crowfoot.diagram.Placement;
import dev.crowfoot.document.edit.Edit;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewLineTest {

    private static final Entity TEAM = entity("Team", id("team"));

    /** The entity that has the foreign key, the field in it, the field in the other one. */
    private static List<String> drawn(LineKind kind, Design design, Entity from, Entity to) {
        NewLine line = NewLine.of(kind, design, from.id(), to.id(), DiagramId.MAIN, Placement.at(0, 0));
        Edit.AddMember edit = assertInstanceOf(Edit.AddMember.class, line.edit());
        Relationship relationship = assertInstanceOf(Relationship.class, edit.member());
        assertEquals(Cardinality.MANY_TO_ONE, relationship.cardinality());
        return List.of(edit.owner().value(), relationship.name(), relationship.inverse().name());
    }

    @Test
    void oneToManyIsManyToOneFromTheOtherSide() {
        Entity player = entity("Player", id("player"));
        Design design = design(TEAM, player);
        assertEquals(List.of("player", "team", "players"), drawn(LineKind.ONE_TO_MANY, design, TEAM, player));
        assertEquals(List.of("team", "player", "teams"), drawn(LineKind.MANY_TO_ONE, design, TEAM, player));
    }

    @Test
    void aFieldIsNotCalledAsOneOfAClassAboveOrBelowOrOfAMixin() {
        Entity person = entity("Person", id("person"), toOne("person-team", "Team"))
                .withInheritance(new Inheritance.Root(Inheritance.Strategy.JOINED, false, null));
        Entity player = entity("Player").withInheritance(new Inheritance.Child(person.id(), null));
        Entity keeper = entity("Keeper", text("keeper-team2")).withInheritance(new Inheritance.Child(player.id(), null))
                .withMixins(List.of(new MixinId("hired")));
        Design design = design(TEAM, person, player, keeper, mixin("Hired", text("hired-team3")));
        assertEquals(List.of("player", "team4", "players"), drawn(LineKind.MANY_TO_ONE, design, player, TEAM));
    }
}
