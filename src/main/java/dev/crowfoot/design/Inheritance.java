package dev.crowfoot.design;

import dev.crowfoot.design.id.ColumnId;
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
     * @param toParent the foreign key by which a joined child's primary key refers to its parent's table, and what its columns are called
     */
    record Child(EntityId parent, @Nullable String discriminatorValue, ForeignKeySpec toParent) implements Inheritance {

        /** What is usual: under the names of the parent's key, enforced, with no action; the primary key is its index. */
        public static final ForeignKeySpec TO_PARENT = ForeignKeySpec.DEFAULT.withIndexed(false);

        /** A child whose foreign key is as usual. */
        public Child(EntityId parent, @Nullable String discriminatorValue) {
            this(parent, discriminatorValue, TO_PARENT);
        }

        /** The same below another parent. */
        public Child withParent(EntityId other) {
            return new Child(other, discriminatorValue, toParent);
        }

        /** The same told apart by another value. */
        public Child withDiscriminatorValue(@Nullable String other) {
            return new Child(parent, other, toParent);
        }

        /** The same with another foreign key to its parent's table. */
        public Child withToParent(ForeignKeySpec other) {
            return new Child(parent, discriminatorValue, other);
        }
    }

    /**
     * The column that tells the classes of a hierarchy apart.
     *
     * @param column its name
     * @param type what it holds
     * @param length characters, for text
     * @param rootValue the root's own value, or null for its class name
     * @param said what the database knows of it besides: whether it may be null, its default, its comment
     */
    record Discriminator(String column, DiscriminatorType type, int length, @Nullable String rootValue, Said said) {

        /** What Jakarta Persistence takes when nothing is said. */
        public static final Discriminator DEFAULT = new Discriminator("dtype", DiscriminatorType.STRING, 31, null);

        /** The id by which a constraint or an index means the column, which no attribute has. */
        public static final ColumnId ID = new ColumnId("discriminator");

        /** A column that must have a value, with nothing more to say. */
        public Discriminator(String column, DiscriminatorType type, int length, @Nullable String rootValue) {
            this(column, type, length, rootValue, Said.NOTHING);
        }

        /** The same under another name. */
        public Discriminator withColumn(String other) {
            return new Discriminator(other, type, length, rootValue, said);
        }

        /** The same that holds something else. */
        public Discriminator withType(DiscriminatorType other, int otherLength) {
            return new Discriminator(column, other, otherLength, rootValue, said);
        }

        /** The same with another value for the root. */
        public Discriminator withRootValue(@Nullable String other) {
            return new Discriminator(column, type, length, other, said);
        }

        /** The same of which the database knows something else. */
        public Discriminator withSaid(Said other) {
            return new Discriminator(column, type, length, rootValue, other);
        }
    }

    /**
     * What the database knows of a discriminator column besides its type.
     *
     * @param nullable whether it may be null
     * @param defaultValue what the database puts in when an insert leaves the column out, or null
     * @param comment the comment on it, or null
     */
    record Said(boolean nullable, @Nullable DefaultValue defaultValue, @Nullable String comment) {

        /** A value must be there. */
        public static final Said NOTHING = new Said(false, null, null);

        /** Treats an empty comment as absent. */
        public Said {
            comment = Names.optional(comment);
        }

        /** The same that may be null or not. */
        public Said withNullable(boolean other) {
            return new Said(other, defaultValue, comment);
        }

        /** The same with another default. */
        public Said withDefaultValue(@Nullable DefaultValue other) {
            return new Said(nullable, other, comment);
        }

        /** The same with another comment. */
        public Said withComment(@Nullable String other) {
            return new Said(nullable, defaultValue, other);
        }
    }

    /** What a discriminator column holds. */
    enum DiscriminatorType {
        STRING, CHAR, INTEGER
    }
}
