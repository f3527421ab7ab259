package dev.crowfoot.design.id;

/** The id of something that has members: an entity, a mixin or an embeddable. */
public sealed interface OwnerId extends Id permits EntityId, MixinId, EmbeddableId {}
