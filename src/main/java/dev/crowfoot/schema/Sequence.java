package dev.crowfoot.schema;

import org.jspecify.annotations.Nullable;

/**
 * A sequence that stands for itself; those behind identity columns are not listed.
 *
 * @param type its type where it is not the default {@code bigint}, or null
 */
public record Sequence(ElementId id, QualifiedName name, @Nullable String type, SequenceOptions options, @Nullable String comment) {}
