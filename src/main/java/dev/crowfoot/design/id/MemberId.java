package dev.crowfoot.design.id;

/** The id of a member of an entity, a mixin or an embeddable. */
public sealed interface MemberId extends Id permits AttributeId, RelationshipId, EmbeddedId {}
