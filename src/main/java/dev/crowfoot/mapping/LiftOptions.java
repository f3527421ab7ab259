package dev.crowfoot.mapping;

import dev.crowfoot.design.Conventions;
import dev.crowfoot.design.id.EntityId;
import java.util.function.Supplier;

/**
 * How a schema is drawn.
 *
 * @param conventions those of the drawing; what they name is left to them
 * @param singular whether classes are called after one row ({@code Post} for {@code posts})
 * @param joinTables whether a table that only joins two others becomes a many-to-many
 * @param ids where new ids come from
 */
public record LiftOptions(Conventions conventions, boolean singular, boolean joinTables, Supplier<String> ids) {

    /** Singular classes, many-to-manys, random ids. */
    public static final LiftOptions DEFAULT = of(Conventions.DEFAULT);

    /** The usual under other conventions. */
    public static LiftOptions of(Conventions conventions) {
        return new LiftOptions(conventions, true, true, () -> EntityId.random().value());
    }
}
