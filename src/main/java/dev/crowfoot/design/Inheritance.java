package dev.crowfoot.design;

import dev.crowfoot.design.id.EntityId;
import org.jspecify.annotations.Nullable;

/** The place of an entity in a hierarchy of entities. */
public sealed interface Inheritance {

    /** In no hierarchy. */
    Inheritance NONE = new Standalone();

    /** How a hierarchy is laid out in tables (Jakarta Persistence 3.2, 2.13). */
    enum Strategy {
        SINGLE_TABLE, JOINED, TABLE_PER_CLASS
    }

    /** In no hierarchy. */
    record Standalone() implements Inheritance {}

    /**
     * The root of a hierarchy.
     *
     * @param isAbstract whether there are only its children
     * @param discriminator the column that tells the classes apart, or null for none (joined and table per class only)
     */
    record Root(Strategy strategy, boolean isAbstract, @Nullable Discriminator discriminator) implements Inheritance {}

    /**
     * A child.
     *
     * @param parent the entity that it extends
     * @param discriminatorValue its value in the discriminator column, or null for its class name
     */
    record Child(EntityId parent, @Nullable String discriminatorValue) implements Inheritance {}

    /**
     * The column that tells the classes of a hierarchy apart.
     *
     * @param column its name
     * @param type what it holds
     * @param length characters, for text
     * @param rootValue the root's own value, or null for its class name
     */
    record Discriminator(String column, DiscriminatorType type, int length, @Nullable String rootValue) {

        /** What Jakarta Persistence takes when nothing is said. */
        public static final Discriminator DEFAULT = new Discriminator("dtype", DiscriminatorType.STRING, 31, null);
    }

    /** What a discriminator column holds. */
    enum DiscriminatorType {
        STRING, CHAR, INTEGER
    }
}
