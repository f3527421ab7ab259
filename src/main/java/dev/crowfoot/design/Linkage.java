package dev.crowfoot.design;

import org.jspecify.annotations.Nullable;

/** What holds a relationship in the database. */
public sealed interface Linkage {

    /** A foreign key in the owner's table. */
    record JoinColumns(ForeignKeySpec foreignKey) implements Linkage {

        /** A foreign key to the target's primary key, with everything else as usual. */
        public static final JoinColumns DEFAULT = new JoinColumns(ForeignKeySpec.DEFAULT);
    }

    /**
     * A table between the two.
     *
     * @param table its name and schema where they are given
     * @param toOwner its foreign key to the owner
     * @param toTarget its foreign key to the target
     * @param keyName the name of what keeps its rows apart, or null for the one that the conventions make
     * @param key what keeps its rows apart
     */
    record JoinTable(TableName table, ForeignKeySpec toOwner, ForeignKeySpec toTarget, @Nullable String keyName, Key key,
            @Nullable String comment) implements Linkage {

        /** What keeps the rows of a table between two apart; some tools, Prisma among them, give it no primary key. */
        public enum Key {
            PRIMARY_KEY, UNIQUE, UNIQUE_INDEX
        }

        /** Everything named by the conventions. */
        public static final JoinTable DEFAULT =
                new JoinTable(TableName.BY_CONVENTION, ForeignKeySpec.DEFAULT.withOnDelete(ReferentialAction.CASCADE),
                        ForeignKeySpec.DEFAULT.withOnDelete(ReferentialAction.CASCADE), null, null);

        /** One with a primary key. */
        public JoinTable(TableName table, ForeignKeySpec toOwner, ForeignKeySpec toTarget, @Nullable String keyName,
                @Nullable String comment) {
            this(table, toOwner, toTarget, keyName, Key.PRIMARY_KEY, comment);
        }

        /** Treats an empty text as absent. */
        public JoinTable {
            keyName = Names.optional(keyName);
            comment = Names.optional(comment);
        }

        /** This under another name. */
        public JoinTable withTable(TableName other) {
            return new JoinTable(other, toOwner, toTarget, keyName, key, comment);
        }

        /** This with other foreign keys. */
        public JoinTable withEnds(ForeignKeySpec owner, ForeignKeySpec target) {
            return new JoinTable(table, owner, target, keyName, key, comment);
        }

        /** This with another name of its key. */
        public JoinTable withKeyName(@Nullable String other) {
            return new JoinTable(table, toOwner, toTarget, other, key, comment);
        }

        /** This whose rows are kept apart by something else. */
        public JoinTable withKey(Key other) {
            return new JoinTable(table, toOwner, toTarget, keyName, other, comment);
        }

        /** This with another comment. */
        public JoinTable withComment(@Nullable String other) {
            return new JoinTable(table, toOwner, toTarget, keyName, key, other);
        }
    }
}
