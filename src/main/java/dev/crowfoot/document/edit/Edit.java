package dev.crowfoot.document.edit;

import dev.crowfoot.design.Conventions;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.Sequence;
import dev.crowfoot.design.SqlObject;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.EnumConstantId;
import dev.crowfoot.design.id.EnumTypeId;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.design.id.MemberId;
import dev.crowfoot.design.id.OwnerId;
import dev.crowfoot.diagram.DiagramId;
import dev.crowfoot.diagram.Placement;
import dev.crowfoot.document.Settings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person does to a document. An edit that puts a changed value in place of the old one carries the whole new value; its name in
 * the history says what differs ({@code Change type of title}).
 */
public sealed interface Edit {

    /** Adds an entity, a mixin or an embeddable; an entity is shown on the diagram if one is given. */
    record AddOwner(Owner owner, @Nullable DiagramId diagram, @Nullable Placement placement) implements Edit {}

    /** Puts another value in place of an entity, a mixin or an embeddable with the same id. */
    record ChangeOwner(Owner owner) implements Edit {}

    /** Gives a class another name. */
    record RenameOwner(OwnerId owner, String name) implements Edit {}

    /** Adds a member at that place, 0 being the first. */
    record AddMember(OwnerId owner, Member member, int index) implements Edit {}

    /** Puts another value in place of a member with the same id. */
    record ChangeMember(OwnerId owner, Member member) implements Edit {}

    /** Gives a field another name; expressions of its table that name the column follow. */
    record RenameMember(OwnerId owner, MemberId member, String name) implements Edit {}

    /** Moves a member to another place among its owner's, 0 being the first. */
    record MoveMember(OwnerId owner, MemberId member, int index) implements Edit {}

    /** Adds an enum type. */
    record AddEnum(EnumType enumType) implements Edit {}

    /** Puts another value in place of an enum type with the same id. */
    record ChangeEnum(EnumType enumType) implements Edit {}

    /** Gives an enum another name. */
    record RenameEnum(EnumTypeId enumType, String name) implements Edit {}

    /** Gives a constant another name. */
    record RenameConstant(EnumTypeId enumType, EnumConstantId constant, String name) implements Edit {}

    /** Adds a sequence, or puts another value in place of the one with its id. */
    record PutSequence(Sequence sequence) implements Edit {}

    /** Adds an SQL object, or puts another value in place of the one with its id. */
    record PutSqlObject(SqlObject sqlObject) implements Edit {}

    /**
     * Removes drawn things and what cannot be without them: relationships to a removed entity, a removed member's place in keys, uniques
     * and indexes, the uses of a removed mixin or embeddable. An enum that is in use is refused.
     */
    record Remove(Set<Id> ids) implements Edit {

        /** Copies the ids. */
        public Remove {
            ids = Set.copyOf(ids);
        }
    }

    /** Changes the naming rules or the type defaults. */
    record ChangeConventions(Conventions conventions) implements Edit {}

    /** Changes what the project says of itself. */
    record ChangeSettings(Settings settings) implements Edit {}

    /** Adds a diagram that shows nothing yet. */
    record AddDiagram(DiagramId diagram, String name) implements Edit {}

    /** Gives a diagram another name. */
    record RenameDiagram(DiagramId diagram, String name) implements Edit {}

    /** Removes a diagram; the last one is refused. */
    record RemoveDiagram(DiagramId diagram) implements Edit {}

    /** Shows entities on a diagram, or moves or recolours those that it shows already. */
    record PlaceEntities(DiagramId diagram, Map<EntityId, Placement> placements) implements Edit {

        /** Copies the placements. */
        public PlaceEntities {
            placements = Map.copyOf(placements);
        }
    }

    /** Takes entities off a diagram; they stay in the design. */
    record HideEntities(DiagramId diagram, Set<EntityId> entities) implements Edit {

        /** Copies the entities. */
        public HideEntities {
            entities = Set.copyOf(entities);
        }
    }

    /** Several edits as one, all or none. */
    record Batch(String name, List<Edit> edits) implements Edit {

        /** Copies the edits. */
        public Batch {
            edits = List.copyOf(edits);
        }
    }
}
