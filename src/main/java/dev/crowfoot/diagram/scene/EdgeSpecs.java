package dev.crowfoot.diagram.scene;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.Relationship.Cardinality;
import dev.crowfoot.design.RelationshipEnd;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.MixinId;
import dev.crowfoot.diagram.card.Card;
import dev.crowfoot.diagram.scene.EdgeSpec.End;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds the lines that a diagram is to show: those of which both ends are on it. */
final class EdgeSpecs {

    private final Design design;
    private final Map<EntityId, Card> cards;
    private final List<EdgeSpec> found = new ArrayList<>();

    private EdgeSpecs(Design design, Map<EntityId, Card> cards) {
        this.design = design;
        this.cards = cards;
    }

    static List<EdgeSpec> of(Design design, Map<EntityId, Card> cards) {
        EdgeSpecs specs = new EdgeSpecs(design, cards);
        for (Card card : cards.values()) {
            design.entity(card.entity()).ifPresent(entity -> specs.add(entity, card));
        }
        specs.found.sort((a, b) -> a.key().compareTo(b.key()));
        return specs.found;
    }

    private void add(Entity entity, Card card) {
        addRelationships(entity.members(), card);
        for (MixinId id : entity.mixins()) {
            design.mixin(id).map(Mixin::members).ifPresent(members -> addRelationships(members, card));
        }
        if (entity.inheritance() instanceof Inheritance.Child child && cards.containsKey(child.parent())) {
            found.add(new EdgeSpec(new EdgeKey.OfInheritance(entity.id()), new End(entity.id(), Card.HEAD, EndMark.NONE, ""),
                    new End(child.parent(), Card.HEAD, EndMark.PARENT, "")));
        }
    }

    private void addRelationships(List<Member> members, Card card) {
        for (Member member : members) {
            if (member instanceof Relationship r) {
                Card target = cards.get(r.target());
                if (target != null) {
                    found.add(spec(r, card, target));
                }
            }
        }
    }

    private static EdgeSpec spec(Relationship r, Card card, Card target) {
        boolean many = r.cardinality() == Cardinality.MANY_TO_MANY;
        int targetRow = many ? Card.HEAD : target.content().keyRow();
        return new EdgeSpec(new EdgeKey.OfRelationship(card.entity(), r.id()),
                new End(card.entity(), card.rowOf(r.id()).orElse(Card.HEAD), ownerMark(r), r.name()),
                new End(target.entity(), targetRow, targetMark(r), inverseLabel(r.inverse())));
    }

    private static String inverseLabel(RelationshipEnd inverse) {
        return inverse.navigable() ? inverse.name() : "";
    }

    private static EndMark ownerMark(Relationship r) {
        return r.cardinality() == Cardinality.ONE_TO_ONE ? EndMark.OPTIONAL_ONE : EndMark.OPTIONAL_MANY;
    }

    private static EndMark targetMark(Relationship r) {
        if (r.cardinality() == Cardinality.MANY_TO_MANY) {
            return EndMark.OPTIONAL_MANY;
        }
        return r.optional() ? EndMark.OPTIONAL_ONE : EndMark.MANDATORY_ONE;
    }
}
