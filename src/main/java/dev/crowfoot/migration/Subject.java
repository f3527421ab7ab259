package dev.crowfoot.migration;

import dev.crowfoot.schema.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * What a step is about.
 *
 * @param element the table, sequence, enum type or SQL object
 * @param part the column, constraint, index or label in it, or null for the whole
 */
public record Subject(ElementId element, @Nullable ElementId part) {

    /** The whole of it. */
    public static Subject of(ElementId element) {
        return new Subject(element, null);
    }
}
