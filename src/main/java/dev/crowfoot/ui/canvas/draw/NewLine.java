package dev.crowfoot.ui.canvas.draw;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.Relationship.Cardinality;
import dev.crowfoot.design.RelationshipEnd;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.design.id.RelationshipId;
import dev.crowfoot.diagram.DiagramId;
import dev.crowfoot.diagram.Placement;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * A line that a person drew, as an edit.
 *
 * @param selects what is selected when it was done
 */
public record NewLine(Edit edit, Id selects) {

    /**
     * The line of that kind between two entities.
     *
     * @param diagram where it was drawn
     * @param between where the entity of an association is placed
     * @throws IllegalArgumentException if an entity is not there
     */
    public static NewLine of(LineKind kind, Design design, EntityId from, EntityId to, DiagramId diagram, Placement between) {
        Entity first = entity(design, from);
        Entity second = entity(design, to);
        return switch (kind) {
            case MANY_TO_ONE -> relationship(design, first, second, Cardinality.MANY_TO_ONE);
            case ONE_TO_MANY -> relationship(design, second, first, Cardinality.MANY_TO_ONE);
            case ONE_TO_ONE -> relationship(design, first, second, Cardinality.ONE_TO_ONE);
            case MANY_TO_MANY -> relationship(design, first, second, Cardinality.MANY_TO_MANY);
            case ASSOCIATION -> association(design, first, second, diagram, between);
            case EXTENDS -> inheritance(first, second);
        };
    }

    private static Entity entity(Design design, EntityId id) {
        return design.entity(id).orElseThrow(() -> new IllegalArgumentException("no such entity: " + id));
    }

    private static NewLine relationship(Design design, Entity owner, Entity target, Cardinality cardinality) {
        Relationship drawn = made(owner, target, cardinality, FieldNames.of(design, owner), FieldNames.of(design, target));
        return new NewLine(new Edit.AddMember(owner.id(), drawn, owner.members().size()), drawn.id());
    }

    private static Relationship made(Entity owner, Entity target, Cardinality cardinality, FieldNames ownerNames, FieldNames targetNames) {
        boolean many = cardinality == Cardinality.MANY_TO_MANY;
        boolean self = owner.id().equals(target.id());
        String name = ownerNames.free(many ? FieldNames.plural(target.name()) : self ? "parent" : FieldNames.field(target.name()));
        String back = self ? "children" : FieldNames.plural(owner.name());
        String inverse = targetNames.free(cardinality == Cardinality.ONE_TO_ONE ? FieldNames.field(owner.name()) : back);
        Linkage linkage = many ? Linkage.JoinTable.DEFAULT : Linkage.JoinColumns.DEFAULT;
        return new Relationship(RelationshipId.random(), target.id(), cardinality, self, linkage, RelationshipEnd.named(name),
                RelationshipEnd.named(inverse), null);
    }

    private static NewLine association(Design design, Entity first, Entity second, DiagramId diagram, Placement between) {
        Entity bare = Entity.named(EntityId.random(), FieldNames.freeType(design, first.name() + second.name()));
        FieldNames names = FieldNames.of(design, bare);
        Relationship one = made(bare, first, Cardinality.MANY_TO_ONE, names, FieldNames.of(design, first)).withOptional(false);
        Entity half = bare.withMembers(List.of(one));
        Design now = design.with(half);
        Relationship other = made(bare, second, Cardinality.MANY_TO_ONE, FieldNames.of(now, half), FieldNames.of(now, second))
                .withOptional(false);
        Entity entity = bare.withMembers(List.of(one, other)).withKey(Key.of(ColumnId.of(one.id()), ColumnId.of(other.id())));
        return new NewLine(new Edit.AddOwner(entity, diagram, between), entity.id());
    }

    /** The child gives up a key of its own: it has its parent's. */
    private static NewLine inheritance(Entity child, Entity parent) {
        List<Edit> edits = new ArrayList<>();
        if (parent.inheritance() instanceof Inheritance.Standalone) {
            edits.add(new Edit.ChangeOwner(parent.withInheritance(new Inheritance.Root(Inheritance.Strategy.JOINED, false, null))));
        }
        List<Member> kept = child.members().stream().filter(member -> !child.isKey(member.id())).toList();
        edits.add(new Edit.ChangeOwner(
                child.withMembers(kept).withKey(Key.NONE).withInheritance(new Inheritance.Child(parent.id(), null))));
        return new NewLine(new Edit.Batch(Texts.of("canvas.edit.extends", child.name(), parent.name()), edits), child.id());
    }
}
