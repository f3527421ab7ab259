package dev.crowfoot.mapping;

import dev.crowfoot.design.Conventions;
import dev.crowfoot.design.id.EntityId;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * How a schema is drawn.
 *
 * @param conventions those of the drawing; what they name is left to them
 * @param singular whether classes are called after one row ({@code Post} for {@code posts})
 * @param reads whether something that the schema does not say outright is read into it
 * @param ids where new ids come from
 */
public record LiftOptions(Conventions conventions, boolean singular, Predicate<Reading> reads, Supplier<String> ids) {

    /** Singular classes, all that can be read, random ids. */
    public static final LiftOptions DEFAULT = of(Conventions.DEFAULT);

    /** The usual under other conventions. */
    public static LiftOptions of(Conventions conventions) {
        return new LiftOptions(conventions, true, _ -> true, () -> EntityId.random().value());
    }

    /** The same with singular classes or without. */
    public LiftOptions withSingular(boolean other) {
        return new LiftOptions(conventions, other, reads, ids);
    }

    /** The same where other things are read. */
    public LiftOptions withReads(Predicate<Reading> other) {
        return new LiftOptions(conventions, singular, other, ids);
    }
}
